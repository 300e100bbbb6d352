import { diagnoseJson } from "./broken-json.ts";
import { duplicateKeys } from "./duplicate-keys.ts";
import { JsonFile } from "./json-file.ts";
import { placeOf } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";
import { readText } from "./read-text.ts";

/** A JSON file and the value that JSON.parse made of it, not yet held against a schema. */
export interface ReadJson {
  file: JsonFile;
  raw: unknown;
}

/** Reads a JSON file; undefined, with the problem said, where it cannot be read or is no JSON. Keys written twice are problems. */
export function readJson(root: string, path: string, list: ProblemList): ReadJson | undefined {
  const text = readText(root, path, list);
  if (text === undefined) return undefined;
  try {
    const raw: unknown = JSON.parse(text);
    for (const { key, span, first } of duplicateKeys(text, raw))
      list.add("data/duplicate-key", path, placeOf(text, span), { field: key, other: `${placeOf(text, first).line}` });
    return { file: new JsonFile(path, text), raw };
  } catch (error) {
    // Brackets nested by the thousand exhaust the stack of whoever counts them.
    const { reason, span, suggestion } =
      error instanceof RangeError
        ? { reason: "too-deep", span: { start: 0, end: 1 }, suggestion: undefined }
        : diagnose(text);
    list.add("data/broken-json", path, placeOf(text, span), {
      other: reason,
      actual: text.slice(span.start, span.end).split(/\r?\n/u, 1)[0] ?? "",
      ...(suggestion === undefined ? {} : { suggestion }),
    });
    return undefined;
  }
}

function diagnose(text: string): ReturnType<typeof diagnoseJson> {
  try {
    return diagnoseJson(text);
  } catch {
    return { reason: "too-deep", span: { start: 0, end: 1 } };
  }
}
