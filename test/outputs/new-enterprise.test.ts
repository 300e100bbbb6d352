import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// A small observatory of its own, built as a user would: the project's vocabularies, two of its enterprises, one new file.
const root = mkdtempSync(path.join(tmpdir(), "vises-"));
const kept = ["la-navette.json", "les-petits-riens.json"];
const languages = ["fr", "nl", "en"];

const enterprise = {
  id: "x",
  name: "Atelier X",
  basis: "own-report",
  group: "insertion",
  groupBy: "enterprise",
  sector: "reuse",
  territories: ["hainaut"],
  place: "Mons",
  legalForm: "association",
  legalFormName: "ASBL",
  activity: { fr: "Répare des vélos.", nl: "Herstelt fietsen.", en: "Repairs bicycles." },
  sources: [{ id: "register", publisher: "Atelier X" }],
  observations: [{ indicator: "goods-collected", period: "2024", value: 41_736.5, source: "register" }],
};

const hostile =
  '#eval("1") $x$ *gras* <script>alert(1)</script> \u202egnorw\u202c 🚲 ' + "donaudampfschiff".repeat(188);
const story = `---
title: 'Le #eval(1) <script>alert(2)</script> 🚲'
lede: '\u202egnorw\u202c $y$ *z*'
date: "2024-05-01"
---

Texte \\#panic() $x$ \\<script>alert(3)\\</script> ${"donaudampfschiff".repeat(188)} 🚲 \u202egnorw\u202c.
`;

/** An enterprise that writes what a machine might take for code, in each of its words. */
function writeHostile(): void {
  const words = { fr: hostile, nl: hostile, en: hostile };
  const one = {
    ...enterprise,
    id: "hostile",
    name: "Na <b>#eval(1)</b> *v* $x$",
    activity: words,
    team: words,
    note: words,
    observations: enterprise.observations.map((observation) => ({ ...observation, value: 13_007 })),
  };
  writeFileSync(path.join(root, "data/enterprises/hostile.json"), JSON.stringify(one, null, 2));
  mkdirSync(path.join(root, "content/stories/hostile"), { recursive: true });
  writeFileSync(path.join(root, "content/stories/hostile/signs.fr.mdx"), story);
}

function write(value: number): void {
  const [observation] = enterprise.observations;
  const file = path.join(root, "data/enterprises/x.json");
  writeFileSync(file, JSON.stringify({ ...enterprise, observations: [{ ...observation, value }] }, null, 2));
}

const build = (): string =>
  execFileSync(process.execPath, ["src/cli.ts", "build", "--root", root, "--lang", "en"], { encoding: "utf8" });
const page = (file: string): string => readFileSync(path.join(root, "dist", file), "utf8");
const cards = (): string[] =>
  readdirSync(path.join(root, "dist/cards")).filter((file) => /^(fr|nl|en)-enterprises-x\./.test(file));

beforeAll(() => {
  cpSync("data", path.join(root, "data"), { recursive: true });
  cpSync("content/pages", path.join(root, "content/pages"), { recursive: true });
  for (const folder of ["content/stories/la-navette", "content/photos"])
    cpSync(folder, path.join(root, folder), { recursive: true });
  for (const file of readdirSync(path.join(root, "data/enterprises")))
    if (!kept.includes(file)) rmSync(path.join(root, "data/enterprises", file));
  write(41_736.5);
  writeHostile();
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("one new file in data/enterprises", () => {
  let first: string[] = [];

  test("builds, and the build says what it made", () => {
    const said = build();
    for (const word of ["enterprises  4", "stories", "pages", "cards", "downloads", "problems     0 errors", "seconds"])
      expect(said).toContain(word);
    first = cards();
  }, 240_000);

  test.each(languages)(
    "has its report, and its place in directory, indicator, territory, sector and group pages in %s",
    (lang) => {
      expect(page(`${lang}/enterprises/x/index.html`)).toContain("Atelier X");
      for (const where of [
        "enterprises",
        "indicators/goods-collected",
        "territories/hainaut",
        "territories/wallonie",
        "sectors/reuse",
        "groups/insertion",
      ])
        expect(page(`${lang}/${where}/index.html`), where).toContain(`/${lang}/enterprises/x/`);
    },
  );

  test("hostile words come out as text: on pages, in cards, editions, feeds and data", () => {
    const files = readdirSync(path.join(root, "dist"), { recursive: true, encoding: "utf8" });
    const texts = files.filter((file) => /\.(?:html|xml|svg)$/.test(file)).map((file) => [file, page(file)] as const);
    // Between quotation marks a sign opens nothing.
    const open = texts.filter(([, text]) => /<script>alert|<b>#eval/.test(text.replace(/="[^"]*"/g, "")));
    expect(open.map(([file]) => file)).toEqual([]);
    const report = page("fr/enterprises/hostile/index.html");
    for (const words of ["#eval(&quot;1&quot;) $x$ *gras*", "Na &lt;b&gt;#eval(1)&lt;/b&gt; *v* $x$", "🚲"])
      expect(report.replaceAll("&#34;", "&quot;")).toContain(words);
    expect(page("fr/stories/hostile/signs/index.html")).toContain("#panic() $x$ &lt;script&gt;alert(3)&lt;/script&gt;");
    for (const lang of languages) {
      expect(files.filter((file) => file.startsWith(`cards/${lang}-enterprises-hostile.`)).length).toBeGreaterThan(0);
      for (const edition of ["full", "brief", "sheet"]) {
        const bytes = readFileSync(path.join(root, `dist/reports/${lang}-hostile-${edition}.pdf`));
        expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
      }
    }
    expect(JSON.parse(page("data/enterprises/hostile.json")).enterprise.name).toBe("Na <b>#eval(1)</b> *v* $x$");
  });

  test("has its cards and downloads", () => {
    expect(first).toHaveLength(3);
    expect(page("data/enterprises/x.csv")).toContain(",41736.5,");
    expect(page("data/indicators/goods-collected.csv")).toContain("Atelier X");
    expect(JSON.parse(page("data/enterprises/x.json")).observations[0].value).toBe(41_736.5);
  });

  test("changing its value changes sentence, chart or number, table, card, alternative text and CSV, and leaves the old one nowhere", () => {
    write(52_847.5);
    build();
    for (const [lang, was, is] of [
      ["fr", "41\u202f736,5", "52\u202f847,5"],
      ["nl", "41.736,5", "52.847,5"],
      ["en", "41,736.5", "52,847.5"],
    ] as const) {
      for (const where of [`enterprises/x`, "indicators/goods-collected"]) {
        expect(page(`${lang}/${where}/index.html`), `${lang} ${where}`).toContain(is);
        expect(page(`${lang}/${where}/index.html`), `${lang} ${where}`).not.toContain(was);
      }
      expect(/og:image:alt" content="([^"]*)"/.exec(page(`${lang}/enterprises/x/index.html`))?.[1]).toContain(is);
    }
    expect(page("data/enterprises/x.csv")).toContain(",52847.5,");
    expect(page("data/enterprises/x.csv")).not.toContain("41736.5");
    expect(cards()).toHaveLength(3);
    expect(cards().filter((file) => first.includes(file))).toEqual([]);
  }, 240_000);

  test("a fault stops the build, and the last site stays as it was", () => {
    const before = page("fr/enterprises/x/index.html");
    writeFileSync(path.join(root, "data/enterprises/x.json"), '{ "id": "x", ');
    expect(build).toThrow();
    expect(page("fr/enterprises/x/index.html")).toBe(before);
  }, 120_000);
});
