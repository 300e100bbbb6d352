import { describe, expect, it } from "vitest";
import { findablesOf } from "../../../src/compute/findable.ts";
import { glossaryOf } from "../../../src/compute/glossary.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { markedPage } from "../../../src/outputs/search/marked-page.ts";
import { openSearch } from "../../../src/outputs/search/open-search.ts";

const { observatory } = await loadObservatory(".");

describe("findablesOf()", () => {
  it("holds every report, story, indicator and territory once in each language", () => {
    for (const { code } of observatory.settings.languages) {
      const found = findablesOf(observatory, code);
      const count = (kind: string): number => found.filter((one) => one.kind === kind).length;
      expect(count("report")).toBe(observatory.enterprises.size);
      expect(count("story")).toBe(new Set(observatory.stories.map(({ id }) => id)).size);
      expect(count("indicator")).toBe(observatory.indicators.size);
      expect(count("territory")).toBe(observatory.settings.territories.length);
      expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
    }
  });

  it("says which enterprises and stories are samples", () => {
    const samples = findablesOf(observatory, "fr").filter(({ example }) => example);
    expect(samples.map(({ path }) => path)).toContain("enterprises/la-navette/");
    expect(samples.every(({ kind }) => kind === "report" || kind === "story")).toBe(true);
  });
});

it("glossaryOf() gives each word its names, the reader's first, its meaning and its place on the page", () => {
  const receipt = glossaryOf(observatory, "nl").find(({ path }) => path === "glossary/#receipt");
  expect(receipt?.names).toEqual(["bonnetje", "reçu", "receipt"]);
  expect(receipt?.meaning).toMatch(/^\p{Lu}.{20,}\.$/u);
});

describe("markedPage()", () => {
  const found = { kind: "report", path: "", title: `Les "Petits" & Cie`, note: "a < b", example: true } as const;

  it("marks the main part with kind, title, note and sample, escaped", () => {
    const html = markedPage(`<body><main id="main"><h1>x</h1></main></body>`, found);
    expect(html).toContain("<main data-pagefind-body");
    expect(html).toContain(`data-pagefind-filter="kind:report"`);
    expect(html).toContain(`data-found-title="Les &quot;Petits&quot; &amp; Cie"`);
    expect(html).toContain(`data-found-note="a &lt; b"`);
    expect(html).toContain(`title[data-found-title], note[data-found-note], sample[data-found-sample]`);
  });

  it("throws for a page without a main part", () => {
    expect(() => markedPage("<body></body>", found)).toThrow("without <main>");
  });
});

it("openSearch() sends words to the search page of its language", () => {
  const xml = openSearch(observatory, "nl");
  expect(xml).toContain(
    `<Url type="text/html" template="${observatory.settings.address}/nl/search/?q={searchTerms}"/>`,
  );
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(16);
});
