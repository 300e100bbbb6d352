import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Release } from "../model/observatory.ts";
import { Manifest, type ReleasedSums } from "../model/release.ts";
import type { SumRow } from "../model/sum.ts";
import type { Settings } from "../model/settings.ts";
import { frozenObservatory, type FrozenExport } from "./frozen-observatory.ts";
import type { JsonFile } from "./json-file.ts";
import { wholeFile } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";
import { readJson } from "./read-json.ts";
import { readObject } from "./read-object.ts";

/** Files that every release holds, beside its manifest: without them it cannot be compared or guarded. */
const needed = ["observatory.json", "aggregates.json", "sums.json"];

/** Reads what was frozen, oldest first; a release that is not as it was frozen is a problem and is left out. */
export function loadReleases(
  root: string,
  files: readonly { path: string; release: string }[],
  settings: Settings,
  list: ProblemList,
): Release[] {
  const ids = [...new Set(files.map(({ release }) => release))].sort();
  return ids.flatMap((id) => {
    const folder = `data/releases/${id}`;
    const path = `${folder}/manifest.json`;
    if (!existsSync(join(root, path))) {
      list.add("release/incomplete", path, wholeFile, { actual: "manifest.json" });
      return [];
    }
    const read = readJson(root, path, list);
    const manifest = read && readObject({ schema: Manifest, raw: read.raw, file: read.file }, list).whole;
    if (read === undefined || manifest === undefined) return [];
    const named = new Set([path, ...manifest.files.map(({ name }) => `${folder}/${name}.gz`)]);
    for (const file of files)
      if (file.release === id && !named.has(file.path)) list.add("file/unexpected", file.path, wholeFile);
    const texts = textsOf(root, folder, manifest, read.file, list);
    return texts === undefined ? [] : [releaseOf(id, manifest, texts, settings)];
  });
}

/** The frozen bytes as text, by name; undefined, with the problems said, where one is not there or not the same. */
function textsOf(
  root: string,
  folder: string,
  manifest: Manifest,
  file: JsonFile,
  list: ProblemList,
): Map<string, string> | undefined {
  const before = list.size;
  for (const name of needed)
    if (!manifest.files.some((one) => one.name === name))
      list.add("release/incomplete", file.file, file.at(["files"]), { actual: name });
  const texts = new Map<string, string>();
  for (const [index, { name, sha256 }] of manifest.files.entries()) {
    const path = `${folder}/${name}.gz`;
    if (!existsSync(join(root, path))) {
      list.add("release/incomplete", file.file, file.at(["files", index, "name"]), { actual: `${name}.gz` });
      continue;
    }
    const bytes = unpacked(join(root, path));
    if (bytes === undefined || createHash("sha256").update(bytes).digest("hex") !== sha256)
      list.add("release/changed", path, wholeFile, { actual: name });
    else texts.set(name, bytes.toString("utf8"));
  }
  return list.size === before ? texts : undefined;
}

function unpacked(path: string): Buffer | undefined {
  try {
    return gunzipSync(readFileSync(path));
  } catch {
    return undefined;
  }
}

// Their hashes say that these texts are what our own export wrote: they are not checked a second time.
function releaseOf(id: string, manifest: Manifest, texts: ReadonlyMap<string, string>, settings: Settings): Release {
  const { asOf, files } = manifest;
  const parsed = (name: string): unknown => JSON.parse(texts.get(name) ?? "{}");
  const observatory = frozenObservatory(parsed("observatory.json") as FrozenExport, { ...settings, asOf });
  const { sums: totals } = parsed("aggregates.json") as { sums: readonly SumRow[] };
  return { id, asOf, files, observatory, totals, sums: parsed("sums.json") as ReleasedSums };
}
