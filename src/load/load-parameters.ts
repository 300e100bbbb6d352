import { existsSync } from "node:fs";
import { join } from "node:path";
import { DisclosureParameters } from "../model/disclosure-parameters.ts";
import { JsonFile } from "./json-file.ts";
import { wholeFile } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";
import { readText } from "./read-text.ts";

/** Where an observatory keeps its own parameters, outside what is published. */
export const parametersFile = "disclosure.json";

/** Reads disclosure.json, if there is one. A fault in it is said by place and field alone: what the file holds is printed nowhere. */
export function loadParameters(root: string, list: ProblemList): DisclosureParameters {
  if (!existsSync(join(root, parametersFile))) return {};
  const text = readText(root, parametersFile, list) ?? "{}";
  const raw = parsed(text);
  if (raw === undefined) {
    list.add("settings/disclosure", parametersFile, wholeFile);
    return {};
  }
  const found = DisclosureParameters.safeParse(raw);
  if (found.success) return found.data;
  const file = new JsonFile(parametersFile, text);
  for (const issue of found.error.issues) {
    const fields = issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0] ?? "")];
    for (const field of fields) {
      // Without a length, no line of the file is printed under the problem.
      const { line, column } = file.at(field === "" ? [] : [field], "key");
      const expected = field === "" ? "" : expectedOf(field);
      list.add("settings/disclosure", parametersFile, { line, column }, { field, expected });
    }
  }
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The range that a field may have, from its own schema: "3–100". */
function expectedOf(field: string): string {
  if (!Object.hasOwn(DisclosureParameters.shape, field)) return "";
  const inner = DisclosureParameters.shape[field as keyof typeof DisclosureParameters.shape].unwrap();
  return "minValue" in inner ? `${inner.minValue}–${inner.maxValue}` : "text";
}
