import type { Expectation } from "../model/rules.ts";
import { fieldName, type AuthorFile, type Path } from "./author-file.ts";
import { nearest } from "./nearest.ts";
import type { ProblemList } from "./problem-list.ts";

/** The ids that references of one kind may name. */
export class Known {
  readonly #ids = new Set<string>();
  readonly #nearest = new Map<string, string | undefined>();
  /** False when the list itself could not be read: then no reference into it can be judged. */
  complete = true;

  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.add(id);
  }

  add(id: string): void {
    this.#ids.add(id);
  }

  has(id: string): boolean {
    return !this.complete || this.#ids.has(id);
  }

  nearest(id: string): string | undefined {
    if (!this.#nearest.has(id)) this.#nearest.set(id, nearest(id, this.#ids));
    return this.#nearest.get(id);
  }

  /** All of them where they are few enough to be read. */
  among(): string[] {
    return this.#ids.size <= 12 ? [...this.#ids].sort() : [];
  }
}

/** Says that a reference names nothing known, and what was probably meant. Returns whether it is known. */
export function checkReference(
  kind: Expectation,
  known: Known,
  id: string | undefined,
  file: AuthorFile,
  path: Path,
  list: ProblemList,
): boolean {
  if (id === undefined || known.has(id)) return true;
  const suggestion = known.nearest(id);
  list.add("data/unknown-reference", file.file, file.at(path), {
    field: fieldName(path),
    actual: id,
    expected: kind,
    among: known.among(),
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  return false;
}
