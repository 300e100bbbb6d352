import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { factWords } from "../../../src/messages/facts.ts";
import { indicatorView, newestSum } from "../../../src/compute/indicator-view.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { explainWords } from "../../../src/messages/explain.ts";
import { Language } from "../../../src/model/text.ts";
import { explain } from "../../../src/verbs/explain.ts";

const id = "les-petits-riens/goods-collected/2019";

/** What the verb prints, and its exit code. */
async function said(subject: string | undefined, lang: string): Promise<{ text: string; code: number }> {
  const lines: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => lines.push(String(text)) > 0);
  const code = await explain(process.cwd(), { subject, lang });
  vi.restoreAllMocks();
  return { text: lines.join(""), code };
}

afterEach(() => vi.restoreAllMocks());

describe("explain", () => {
  test("gives file, line and column where the value was written, its sources, and the pages it stands on", async () => {
    const { text, code } = await said(id, "en");
    expect(code).toBe(0);
    const [, file = "", line, column] =
      /(data\/enterprises\/[a-z-]+\.json):(\d+):(\d+) {2}les-petits-riens/.exec(text) ?? [];
    const lines = readFileSync(file, "utf8").split("\n");
    expect(lines[Number(line) - 1]?.[Number(column) - 1]).toBe("{");
    expect(lines.slice(Number(line) - 1, Number(line) + 6).join("")).toMatch(/"goods-collected".*"2019"/);
    expect(text).toContain("data/indicators/goods-collected.json");
    expect(text).toContain("/en/enterprises/les-petits-riens/#goods-collected--2019");
    expect(text).toContain("petitsriens.be");
    expect(text).toContain("8,098\u00A0t");
  });

  test("of a statistic gives the row of the table it stands in", async () => {
    const { text, code } = await said("france/share-of-sse-jobs/association/total/2012/rs-acoss-2012", "en");
    expect(code).toBe(0);
    expect(text).toContain("data/statistics/composition.csv:2:1  france/");
    expect(text).toContain("data/measures.json, share-of-sse-jobs");
  });

  test("of a sum gives every published value in it", async () => {
    const { text } = await said("sum/staff/2024", "fr");
    expect(text.match(/data\/enterprises\/[a-z-]+\.json:\d+:\d+/g)?.length).toBeGreaterThan(1);
  });

  test.each(Language.options)("says in %s that a masked total is masked, and no more", async (lang) => {
    const { text, code } = await said("examples/net-result/2024", lang);
    expect(code).toBe(0);
    expect(text.trim().split("\n")).toHaveLength(3);
    expect(text).toContain(explainWords(lang).masked);
    expect(text).not.toMatch(/6.?400|18.?900|25.?300/);
  });

  test.each(Language.options)("offers in %s the nearest fact where there is none of that name", async (lang) => {
    const { text, code } = await said("les-petits-riens/good-collected/2019", lang);
    expect(code).toBe(1);
    expect(text).toContain(explainWords(lang).meant(id));
    expect((await said(undefined, lang)).code).toBe(2);
  });

  test("names every place a value stands: indicator, its territory, charts, cards and files", async () => {
    const { text } = await said(id, "fr");
    for (const place of [
      "/fr/indicators/goods-collected/",
      "/fr/indicators/goods-collected/bruxelles/",
      "/fr/embed/les-petits-riens--goods-collected/",
      "/data/indicators/goods-collected/bruxelles.json",
    ])
      expect(text.split("\n").map((line) => line.trim())).toContain(place);
    const { text: crossed } = await said("la-navette/isolated-passengers/2024", "nl");
    expect(crossed).not.toContain("/nl/indicators/isolated-passengers/nord/");
  });

  test("of a statistic names the page of all figures and its territory's; of a sum the page that shows it", async () => {
    const { text } = await said("nord/share-salaried-employment/total/total/2014/insee-itdd-2017", "nl");
    expect(text).toContain("/nl/statistics/figures/#measure-share-salaried-employment");
    expect(text).toContain("/nl/territories/nord/#measure-share-salaried-employment");
    const old = await said("sum/staff/2018", "nl");
    expect(old.text).toContain("/data/aggregates.csv");
    expect(old.text).not.toContain("/nl/indicators/staff/");
    const { observatory } = await loadObservatory(process.cwd());
    const newest = newestSum(observatory, indicatorView(observatory, "staff", "nl").real, { indicator: "staff" }, "nl");
    const { text: sum } = await said(`sum/staff/${newest?.period}`, "nl");
    expect(sum).toContain("/nl/indicators/staff/#sum");
  });

  test.each(Language.options)("lists in %s the facts that a part of a name is in", async (lang) => {
    const words = explainWords(lang);
    const { text, code } = await said("/les-petits-riens/goods-collected/", lang);
    expect(code).toBe(1);
    expect(text).toContain(words.holding("les-petits-riens/goods-collected", "", false));
    expect(text).toContain(`  ${id}`);
    expect((await said("les-petits-riens", lang)).text.split("\n").length).toBeLessThan(20);
  });

  test.each(Language.options)(
    "says in %s why a sum is not made, and what to write where nothing is near",
    async (lang) => {
      const words = explainWords(lang);
      const { text } = await said("sum/turnover/2019", lang);
      expect(text).toContain(words.noSum(factWords(lang).refusal["mixed-perimeters"]));
      expect((await said("zzz", lang)).text).toContain(words.usage);
    },
  );
});
