import { existsSync } from "node:fs";
import { join } from "node:path";
import { Settings } from "../model/settings.ts";
import type { JsonFile } from "./json-file.ts";
import { checkReference, type Known } from "./known.ts";
import { checkUnique } from "./load-vocabulary.ts";
import type { Partly } from "./partly.ts";
import { wholeFile } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";
import { readJson } from "./read-json.ts";
import { readObject, type ReadObject } from "./read-object.ts";

const path = "data/observatory.json";

/** Reads data/observatory.json: the one file that no observatory can do without. */
export function loadSettings(root: string, territories: Known, list: ProblemList): ReadObject<Settings> {
  const nothing = { whole: undefined, parts: undefined };
  if (!existsSync(join(root, path))) {
    list.add("file/missing", path, wholeFile);
    return nothing;
  }
  const read = readJson(root, path, list);
  if (read === undefined) return nothing;
  const { file, raw } = read;
  const found = readObject({ schema: Settings, raw, file }, list);
  checkSettings(found.parts ?? {}, file, territories, list);
  return found;
}

function checkSettings(settings: Partly<Settings>, file: JsonFile, territories: Known, list: ProblemList): void {
  const { address, languages = [] } = settings;
  if (address !== undefined && URL.canParse(address)) {
    const { origin, pathname } = new URL(address);
    if (origin !== address)
      list.add("settings/address", file.file, file.at(["address"]), {
        actual: address,
        suggestion: origin,
        other: pathname.endsWith("/") ? pathname : `${pathname}/`,
      });
  }
  checkUnique(
    languages.map((language) => language?.code),
    (index) => ["languages", index, "code"],
    file,
    list,
  );
  for (const [index, language] of languages.entries()) checkLocales(language, index, file, list);
  for (const [index, id] of (settings.territories ?? []).entries())
    checkReference("territory", territories, id, file, ["territories", index], list);
}

type Languages = NonNullable<Partly<Settings>["languages"]>;

function checkLocales(language: Languages[number], index: number, file: JsonFile, list: ProblemList): void {
  const code = language?.code;
  if (code === undefined) return;
  for (const [at, locale] of (language?.locales ?? []).entries()) {
    if (locale === undefined) continue;
    const [tongue = "", region = "", ...more] = locale.split(/[-_]/u);
    if (tongue === code && more.length === 0 && (locale === code || locale === `${code}-${region.toUpperCase()}`))
      continue;
    const suggestion = region === "" ? code : `${code}-${region.toUpperCase()}`;
    list.add("settings/locale", file.file, file.at(["languages", index, "locales", at]), {
      actual: locale,
      expected: code,
      suggestion,
    });
  }
}
