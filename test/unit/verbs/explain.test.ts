import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
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
});
