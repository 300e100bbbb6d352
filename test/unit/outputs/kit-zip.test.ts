import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { kitOf } from "../../../src/outputs/card/kit.ts";
import { kitZip, kitZipPath } from "../../../src/outputs/card/kit-zip.ts";
import { zipOf } from "../../../src/outputs/card/zip.ts";

const { observatory } = await loadObservatory(process.cwd());
const subject = { kind: "enterprise", id: "la-navette" } as const;
const bytesOf = (png: string) => new TextEncoder().encode(png);

test("a zip of the same files is the same bytes, in any time zone", () => {
  const files = [
    { name: "a.txt", content: "words" },
    { name: "b.png", content: new Uint8Array([1, 2, 3]) },
  ];
  const zone = process.env["TZ"];
  const made = ["UTC", "Pacific/Auckland"].map((place) => {
    process.env["TZ"] = place;
    return zipOf(files, "2026-11-21");
  });
  process.env["TZ"] = zone;
  expect(made[0]).toEqual(made[1]);
});

test("the zip of a kit holds every picture, the captions in three languages, how to use them and the licence", () => {
  const files = unzipSync(kitZip(observatory, subject, "nl", bytesOf));
  const cards = kitOf(observatory, subject, "nl");
  expect(cards.length).toBeGreaterThan(10);
  expect(Object.keys(files).filter((name) => name.endsWith(".png"))).toHaveLength(cards.length);
  for (const { png } of cards) expect(Object.values(files).map((bytes) => strFromU8(bytes))).toContain(png);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  for (const lang of ["fr", "nl", "en"])
    expect(text(`bijschriften-${lang}.txt`)).toContain(`/${lang}/enterprises/la-navette/`);
  expect(text("bijschriften-nl.txt")).toContain("Fictieve cijfers.");
  expect(text("LEESMIJ.txt")).toContain("fictief");
  expect(text("LICENTIE.txt")).toContain(observatory.settings.licence.content.url);
});

test("the texts of a zip keep their accents in every program, and its names in every system", () => {
  for (const lang of ["fr", "nl", "en"] as const) {
    const files = unzipSync(kitZip(observatory, subject, lang, bytesOf));
    for (const [name, bytes] of Object.entries(files)) {
      expect(name).toMatch(/^[A-Za-z0-9-]+\.(?:png|txt)$/);
      if (!name.endsWith(".txt")) continue;
      expect([...bytes.slice(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
      expect(new TextDecoder().decode(bytes).replaceAll("\r\n", ""), name).not.toMatch(/[\r\n]/);
    }
  }
});

test("the zip's name changes with what it holds", () => {
  const paths = ["fr", "nl", "en"].map((lang) => kitZipPath(observatory, subject, lang as "fr"));
  expect(new Set(paths.map((path) => path.split(".")[1])).size).toBe(3);
  const other = { ...observatory, settings: { ...observatory.settings, asOf: "2025-01-01" } };
  expect(kitZipPath(other, subject, "fr")).not.toBe(paths[0]);
});
