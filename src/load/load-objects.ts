import * as z from "zod";
import { Id } from "../model/text.ts";
import type { JsonFile } from "./json-file.ts";
import type { FileKind } from "./layout.ts";
import { wholeFile } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";
import { readJson } from "./read-json.ts";
import { readObject, type ReadObject } from "./read-object.ts";
import { childOf } from "./schema-walk.ts";

/** One object that has a file of its own: an enterprise or an indicator. */
export interface LoadedObject<T> extends ReadObject<T> {
  /** The file's name, which the object's id must equal. */
  id: string;
  file: JsonFile;
}

/** Reads the files of one kind that hold one object each; `prepare` may mend the raw value before it is held against the schema. */
export function loadObjects<S extends z.ZodType>(
  root: string,
  files: readonly { path: string; id: string }[],
  kind: "enterprise" | "indicator",
  schema: S,
  list: ProblemList,
  prepare: (raw: unknown) => unknown = (raw) => raw,
): LoadedObject<z.output<S>>[] {
  return files.flatMap(({ path, id }) => {
    const read = readJson(root, path, list);
    if (read === undefined) return [];
    const { file, raw } = read;
    const likely = likelyKind(raw);
    if (likely !== undefined && likely !== kind) {
      list.add("file/wrong-folder", path, wholeFile, { expected: likely, suggestion: `data/${likely}s/${id}.json` });
      return [];
    }
    const own = childOf(raw, "id");
    if (typeof own === "string" && own !== id && Id.safeParse(own).success)
      list.add("data/id-not-file-name", path, file.at(["id"]), { actual: own, suggestion: id, other: `${own}.json` });
    return [{ id, file, ...readObject({ schema, raw: prepare(raw), file }, list) }];
  });
}

/** What an object most likely is, by the fields that only such an object has. */
export function likelyKind(raw: unknown): (FileKind["kind"] & ("enterprise" | "indicator")) | undefined {
  const has = (...fields: string[]): boolean => fields.some((field) => childOf(raw, field) !== undefined);
  if (has("observations", "legalForm", "basis", "groupBy") && !has("versions", "tells", "counts")) return "enterprise";
  if (has("versions", "tells", "counts") && !has("observations", "legalForm", "basis", "groupBy")) return "indicator";
  return undefined;
}
