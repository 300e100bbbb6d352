import { describe, expect, it } from "vitest";
import { findablesOf } from "../../../src/compute/findable.ts";
import { glossaryOf } from "../../../src/compute/glossary.ts";
import { indicatorPlaceIds } from "../../../src/compute/indicator-places.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { addedWords, innerWords, wordsOf } from "../../../src/outputs/search/inner-words.ts";
import { descriptionOf, markedPage } from "../../../src/outputs/search/marked-page.ts";
import { shownText } from "../../../src/outputs/search/shown-text.ts";
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
      expect(count("local")).toBe(indicatorPlaceIds(observatory).length);
      expect(count("theme")).toBeGreaterThan(10);
      expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
    }
  });

  it("finds lists by what they say of themselves alone, and ranks what other pages tell better lower", () => {
    const found = new Map(findablesOf(observatory, "en").map((one) => [one.path, one]));
    expect(found.get("indicators/")).toMatchObject({ kind: "page", list: true });
    expect(found.get("statistics/figures/")).toMatchObject({ kind: "statistic", minor: true });
    expect(found.get("indicators/staff/hauts-de-france/")).toMatchObject({
      title: "Staff, Hauts-de-France",
      minor: true,
    });
    expect(found.get("indicators/staff/")).not.toHaveProperty("minor");
    expect(found.get("indicators/#theme-energy")?.text).toContain(" · ");
    expect(found.has("menu/")).toBe(false);
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
    expect(html).toContain(`data-pagefind-filter="kind[data-found-kind], name[data-found-name]"`);
    expect(html).toContain(`data-found-kind="report" data-found-name="cie les petits"`);
    expect(html).toContain(`data-found-title="Les &quot;Petits&quot; &amp; Cie"`);
    expect(html).toContain(`data-found-note="a &lt; b"`);
    expect(html).toContain(`title[data-found-title], note[data-found-note], sample[data-found-sample]`);
  });

  it("gives what other pages tell better less weight, and adds the inner words of compounds", () => {
    expect(markedPage("<main >", found)).not.toContain("data-pagefind-weight");
    const html = markedPage("<main >", { ...found, minor: true }, "winkel");
    expect(html).toContain('data-pagefind-weight="0.2"');
    expect(html).toContain('data-found-parts="winkel"');
  });

  it("throws for a page without a main part", () => {
    expect(() => markedPage("<body></body>", found)).toThrow("without <main>");
  });
});

it("descriptionOf() reads what a page says of itself, and throws where it says nothing", () => {
  expect(descriptionOf('<meta name="description" content="A &amp; B: &quot;c&quot;"><main>')).toBe('A & B: "c"');
  expect(() => descriptionOf("<main>")).toThrow("description");
});

it("shownText() reads the main part without what is left out of the index, however deep it lies", () => {
  const html = `<h1>before</h1><main id="main"><h1>Title</h1><!-- <b>note</b> --><br><p class="lede">One&nbsp;<b>two</b></p>
    <details class="more x" data-a="<p>"><summary>no</summary><div>no <img src="x"> <b>no</b></div></details><p>three</p>
    <svg viewBox="0"><path d="M0"/><text>no</text></svg><script>no()</script><nav><a>no</a></nav> four</main><p>after</p>`;
  expect(wordsOf(shownText(html, ["nav", ".more"]))).toEqual(["title", "one", "two", "three", "four"]);
});

describe("inner words of Dutch compounds", () => {
  const words = wordsOf(
    "De energiecoöperatie en de coöperatie: energie, gebiedscijfers, gebied, cijfers, kringloopwinkel, kringloop, winkel, voorbeeld, beeld, voor",
  );
  const inner = innerWords(new Set(words));

  it("are words that stand alone elsewhere, after another word or a linking letter", () => {
    expect(inner("energiecoöperatie")).toEqual(["coöperatie"]);
    expect(inner("kringloopwinkel")).toEqual(["winkel"]);
    expect(inner("gebiedscijfers")).toEqual(["cijfers"]);
  });

  it("are none after a preposition, nor where a half is no word", () => {
    expect(inner("voorbeeld")).toEqual([]);
    expect(inner("fietscoöperatie")).toEqual([]);
  });

  it("are added to a page only where no word of it begins so", () => {
    expect(addedWords(["energiecoöperatie", "kringloopwinkel", "winkels"], inner)).toBe("coöperatie");
  });
});

it("openSearch() sends words to the search page of its language", () => {
  const xml = openSearch(observatory, "nl");
  expect(xml).toContain(
    `<Url type="text/html" template="${observatory.settings.address}/nl/search/?q={searchTerms}"/>`,
  );
  expect(/<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1]?.length).toBeLessThanOrEqual(16);
});
