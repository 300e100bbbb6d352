import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { factsOf, isPublished } from "../../src/compute/fact.ts";
import { loadObservatory } from "../../src/load/load-observatory.ts";
import { pdfFor, pdfNames, pdfPath } from "../../src/outputs/pdf/pdfs.ts";
import { plain, readPdf } from "../pdf-reader.ts";
import { dist, files, read } from "../site.ts";

const { observatory } = await loadObservatory(process.cwd());
const languages = observatory.settings.languages.map(({ code }) => code);
const known = new Set(files);
const bytes = (file: string) => readFileSync(path.join(dist, file));
const some = ["la-navette", "velowerf", "ecopower", "les-petits-riens", "enercoop-hauts-de-france"];

test("every enterprise has its three editions in every language", () => {
  expect(pdfNames(observatory).filter(({ path: file }) => !known.has(file))).toEqual([]);
});

test("a brief has two pages and a sheet one, whatever the enterprise", async () => {
  for (const { edition, path: file } of pdfNames(observatory)) {
    if (edition === "full") continue;
    const { pages } = await readPdf(bytes(file));
    expect(pages, file).toBe(edition === "brief" ? 2 : 1);
  }
});

describe.each(languages)("in %s", (lang) => {
  test.each(some)(
    "%s: tagged, titled, in its language, with headings in order and words for every figure",
    async (id) => {
      for (const edition of ["full", "brief", "sheet"] as const) {
        const file = pdfPath(id, edition, lang);
        const document = await readPdf(bytes(file));
        expect(document.tagged, file).toBe(true);
        expect(document.metadata, file).toContain("<pdfuaid:part>1</pdfuaid:part>");
        expect(document.title, file).toBe(pdfFor(observatory, id, edition, lang).title);
        expect(document.lang?.slice(0, 2), file).toBe(lang);
        expect(document.bookmarks.length, file).toBeGreaterThan(0);
        const levels = document.tags.flatMap(({ role }) => /^H([1-6])$/.exec(role ?? "")?.[1] ?? []).map(Number);
        expect(levels[0], file).toBe(1);
        for (const [index, level] of levels.entries())
          expect(level - (levels[index - 1] ?? 0), `${file}, heading ${index + 1}`).toBeLessThanOrEqual(1);
        const figures = document.tags.filter(({ role }) => role === "Figure");
        expect(figures.length, file).toBeGreaterThan(0);
        expect(
          figures.filter(({ alt }) => !alt),
          file,
        ).toEqual([]);
        for (const table of document.tags.filter(({ role }) => role === "THead"))
          expect(JSON.stringify(table), file).toContain('"TH"');
      }
    },
  );

  test.each(some)(
    "%s: every published number stands in the full report as on the page, and its data file is named last",
    async (id) => {
      const { text, pageTexts, links } = await readPdf(bytes(pdfPath(id, "full", lang)));
      const page = plain(
        read(`${lang}/enterprises/${id}/index.html`)
          .replaceAll("&nbsp;", "\u00a0")
          .replace(/<[^>]+>/g, ""),
      );
      const csv = `data/enterprises/${id}.csv`;
      const values = read(csv);
      for (const fact of factsOf(observatory, id, lang).filter(isPublished)) {
        expect(text, fact.id).toContain(plain(fact.number));
        expect(page, fact.id).toContain(plain(fact.number));
        const [one] = fact.from;
        if (one !== undefined && "value" in one && one.value !== undefined)
          expect(values, fact.id).toContain(String(one.value));
      }
      expect(pageTexts.at(-1)?.replaceAll(" ", "")).toContain(csv);
      expect(links.some((link) => link.endsWith(csv))).toBe(true);
    },
  );

  test("an example says so on every page of every edition", async () => {
    const tag = { fr: "données fictives", nl: "fictieve cijfers", en: "fictional data" }[lang];
    for (const edition of ["full", "brief", "sheet"] as const) {
      const { pageTexts } = await readPdf(bytes(pdfPath("la-navette", edition, lang)));
      const silent = pageTexts.flatMap((text, index) =>
        text.includes(tag) || /fictives|fictieve|fictional/.test(text) ? [] : [index + 1],
      );
      expect(silent).toEqual([]);
    }
  });
});

const poppler = spawnSync("pdfinfo", ["-v"]).error === undefined;

test.runIf(poppler)("poppler agrees: tagged, titled, and the same number with its narrow space", () => {
  const file = path.join(dist, pdfPath("la-navette", "full", "fr"));
  const info = spawnSync("pdfinfo", [file], { encoding: "utf8" }).stdout;
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/Title:\s+La Navette/);
  const text = spawnSync("pdftotext", [file, "-"], { encoding: "utf8" }).stdout;
  const trips = factsOf(observatory, "la-navette", "fr").find(({ value }) => value === 5216);
  expect(trips?.number).toContain("\u202f");
  expect(plain(text)).toContain(plain(trips?.text ?? ""));
});
