import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { Manifest } from "../../../src/model/release.ts";
import { frozenBytes, frozenFiles } from "../../../src/outputs/export/frozen-file.ts";
import { wholeFiles } from "../../../src/outputs/export/whole-files.ts";
import { release } from "../../../src/verbs/release.ts";
import { ownFolder } from "./own-folder.ts";

const own = ownFolder();
const folder = (): string => path.join(own.root, "data", "releases", "2026-11");

test("freezes the bytes that the site publishes, with their hashes, and loads them again", async () => {
  const { observatory } = await loadObservatory(own.root);
  expect(await release(own.root, { subject: "2026-11", lang: "en" })).toBe(0);
  const manifest = Manifest.parse(JSON.parse(readFileSync(path.join(folder(), "manifest.json"), "utf8")));
  expect(manifest.asOf).toBe(observatory.settings.asOf);
  expect(manifest.files.map(({ name }) => name)).toEqual([...Object.keys(wholeFiles), "sums.json"]);
  for (const [name, write] of Object.entries(wholeFiles)) {
    const bytes = gunzipSync(readFileSync(path.join(folder(), `${name}.gz`)));
    expect(bytes.toString()).toBe(write(observatory));
    const entry = manifest.files.find((file) => file.name === name);
    expect(entry?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
  const after = await loadObservatory(own.root);
  expect(after.problems).toEqual([]);
  expect(after.observatory.releases.map(({ id }) => id)).toEqual(["2026-11"]);
  const served = frozenFiles(after.observatory).find(({ name }) => name === "observations.csv");
  expect(Buffer.from(frozenBytes(own.root, served!)).toString()).toBe(wholeFiles["observations.csv"](observatory));
  expect(own.printed).toContain("Frozen in data/releases/2026-11/");
});

test("never overwrites a release", async () => {
  await release(own.root, { subject: "2026-11", lang: "en" });
  const before = readFileSync(path.join(folder(), "manifest.json"), "utf8");
  own.edit("data/enterprises/la-source.json", '"value": 1240', '"value": 1266');
  expect(await release(own.root, { subject: "2026-11", lang: "fr" })).toBe(1);
  expect(own.printed).toContain("La version 2026-11 existe déjà");
  expect(readFileSync(path.join(folder(), "manifest.json"), "utf8")).toBe(before);
});

test.each(["", "2026", "2026-13", "2026-02-30", "../2026-11", "2026-11/x", "november"])(
  "refuses “%s” as a name",
  async (subject) => {
    expect(await release(own.root, { subject, lang: "nl" })).toBe(1);
    expect(own.printed).toContain("is geen naam van een versie");
    expect(existsSync(path.join(own.root, "data", "releases"))).toBe(false);
  },
);

test("freezes nothing while the data hold errors", async () => {
  own.edit("data/enterprises/la-source.json", '"value": 1240', '"value": "1240"');
  expect(await release(own.root, { subject: "2026-11", lang: "en" })).toBe(1);
  expect(own.printed).toContain("data/wrong-type");
  expect(existsSync(folder())).toBe(false);
});
