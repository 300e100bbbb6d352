import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { childOf } from "./schema-walk.ts";
import type { JsonFile } from "./json-file.ts";
import { Known } from "./known.ts";
import type { VocabularyName } from "./layout.ts";
import type { Partly } from "./partly.ts";
import { wholeFile } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";
import { readJson } from "./read-json.ts";
import { readObject } from "./read-object.ts";

/** One vocabulary file: what is right in it, and the ids that references may name. */
export interface Vocabulary<T> {
  /** In the order of the file; none that is at fault. */
  items: T[];
  /** By the index in the file, with holes and lacking parts where something is at fault. */
  parts: readonly (Partly<T> | undefined)[];
  known: Known;
  file: JsonFile | undefined;
}

const required = new Set<VocabularyName>(["units", "sectors", "groups", "legal-forms", "territories"]);

/** Reads data/<name>.json, a list of objects. Ids at fault otherwise are still known, so that one fault is not said twice. */
export function loadVocabulary<S extends z.ZodType>(
  root: string,
  name: VocabularyName,
  schema: S,
  list: ProblemList,
): Vocabulary<z.output<S>> {
  const known = new Known();
  const path = `data/${name}.json`;
  if (!existsSync(join(root, path))) {
    if (required.has(name)) list.add("file/missing", path, wholeFile);
    known.complete = !required.has(name);
    return { items: [], parts: [], known, file: undefined };
  }
  const read = readJson(root, path, list);
  if (read === undefined || !Array.isArray(read.raw)) known.complete = false;
  if (read === undefined) return { items: [], parts: [], known, file: undefined };
  const { file, raw } = read;
  const { whole, parts } = readObject({ schema: z.array(schema), raw, file }, list);
  const items = whole ?? (Array.isArray(raw) ? raw.flatMap((item) => rightItem(schema, item)) : []);
  if (Array.isArray(raw)) addIds(raw, known, file, list);
  return { items, parts: (parts ?? []) as readonly (Partly<z.output<S>> | undefined)[], known, file };
}

function rightItem<S extends z.ZodType>(schema: S, item: unknown): z.output<S>[] {
  const { success, data } = schema.safeParse(item);
  return success ? [data] : [];
}

function addIds(raw: readonly unknown[], known: Known, file: JsonFile, list: ProblemList): void {
  checkUnique(
    raw.map((item) => childOf(item, "id")),
    (index) => [index, "id"],
    file,
    list,
  );
  for (const item of raw) {
    const id = childOf(item, "id");
    if (typeof id === "string") known.add(id);
  }
}

/** Says which ids of a list occur twice. */
export function checkUnique(
  ids: readonly unknown[],
  pathOf: (index: number) => (string | number)[],
  file: JsonFile,
  list: ProblemList,
): void {
  const first = new Map<string, number>();
  for (const [index, id] of ids.entries()) {
    if (typeof id !== "string") continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else
      list.add("data/duplicate-id", file.file, file.at(pathOf(index)), {
        actual: id,
        other: `${file.at(pathOf(earlier)).line}`,
      });
  }
}
