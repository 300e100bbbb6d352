import type { Place } from "./place.ts";

/** Keys and indexes from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** A file an author wrote, able to say where each of its values stands. */
export interface AuthorFile {
  /** From the observatory's root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Where the value at a path stands, or its key; where there is none, the nearest thing around it. */
  at(path: Path, part?: "value" | "key"): Place;
}

/** The name an author knows a path by: its last field. */
export function fieldName(path: Path): string {
  return path.findLast((segment): segment is string => typeof segment === "string") ?? "";
}
