import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/compute/aggregate.ts";
import { mergeCounts, mergeRatings, mergeShares } from "../../../src/compute/merge.ts";
import { enterprise, indicator, observatoryOf } from "./fixture.ts";

const answers = fc.array(fc.nat(500), { minLength: 5, maxLength: 5 });
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
const part = fc
  .tuple(fc.nat(400), fc.integer({ min: 1, max: 400 }))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: b }));

describe("mergeCounts()", () => {
  it("adds answers step by step: every step is the sum of its parts, and so is the number of answers", () => {
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 8 }), (lists) => {
        const merged = mergeCounts(lists) ?? [];
        for (const [step, count] of merged.entries()) expect(count).toBe(total(lists.map((list) => list[step] ?? 0)));
        expect(total(merged)).toBe(total(lists.map(total)));
      }),
    );
  });

  it("does not depend on the order, nor on merging some of them first", () => {
    fc.assert(
      fc.property(fc.array(answers, { minLength: 2, maxLength: 6 }), (lists) => {
        const first = mergeCounts(lists.slice(0, -1)) ?? [];
        expect(mergeCounts([first, ...lists.slice(-1)])).toEqual(mergeCounts(lists.toReversed()));
      }),
    );
  });

  it("of scales with different steps is nothing, and of no list is nothing", () => {
    expect(
      mergeCounts([
        [1, 2, 3],
        [1, 2],
      ]),
    ).toBeUndefined();
    expect(mergeCounts([])).toBeUndefined();
  });
});

describe("mergeShares()", () => {
  it("lies between the smallest and the largest of the shares, whatever their weights", () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const { numerator, denominator } = mergeShares(parts) ?? { numerator: NaN, denominator: NaN };
        const shares = parts.map((one) => one.numerator / one.denominator);
        expect(denominator).toBe(total(parts.map((one) => one.denominator)));
        expect(numerator / denominator).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(numerator / denominator).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
      }),
    );
  });

  it("is not the mean of the percentages", () => {
    // 1 of 2 and 90 of 90: their percentages average 75 %, but 91 of 92 people said yes.
    expect(
      mergeShares([
        { numerator: 1, denominator: 2 },
        { numerator: 90, denominator: 90 },
      ]),
    ).toEqual({ numerator: 91, denominator: 92 });
  });
});

describe("mergeRatings()", () => {
  it("weighs each mean by the answers behind it", () => {
    expect(
      mergeRatings([
        { value: 4, respondents: 10 },
        { value: 8, respondents: 30 },
      ]),
    ).toBe(7);
    expect(mergeRatings([{ value: 4, respondents: 0 }])).toBeUndefined();
  });
});

const steps = ["no", "rather no", "neither", "rather yes", "yes"].map((text) => ({ fr: text, nl: text, en: text }));
const together = { adds: { enterprises: true, years: "no" } };
const voice = indicator("voice", { kind: "likert", unit: "percent", digits: 0, scale: { steps }, ...together });
const stay = indicator("stay", { kind: "share", unit: "percent", digits: 0, ...together });
const mark = indicator("mark", { kind: "rating", unit: "points", digits: 1, scale: { min: 0, max: 10 }, ...together });
const own = indicator("own", { kind: "likert", unit: "percent", scale: { steps } });

function ask(indicatorId: string, reports: object[], more: Record<string, unknown> = {}, query: object = {}) {
  const enterprises = reports.map((one, index) =>
    enterprise(`e${index}`, [{ indicator: indicatorId, period: "2025", ...one }], more),
  );
  const alone = { ...own, id: "alone", adds: { enterprises: false, years: "no" as const } };
  const observatory = observatoryOf({ indicators: [voice, stay, mark, alone], enterprises });
  return aggregate(observatory, { indicator: indicatorId, period: "2025", ...query }, "en");
}
const told = (result: ReturnType<typeof ask>) =>
  "fact" in result ? result.fact : { text: `refused: ${result.refused.reason}`, receipt: [] };

describe("aggregate() of answers", () => {
  it("merges a Likert scale by its counts and prints how many answered", () => {
    const fact = told(ask("voice", [{ counts: [0, 0, 0, 0, 10] }, { counts: [60, 10, 10, 5, 5] }]));
    expect(fact.text).toBe("20% agree (n\u00A0=\u00A0100)");
    expect("likert" in fact && fact.likert?.map(({ count }) => count)).toEqual([60, 10, 10, 5, 15]);
    expect(fact.receipt).toContainEqual({ term: "Answers", text: "100" });
    expect(fact.receipt.find(({ term }) => term === "Method")?.text).toContain("never the mean of their percentages");
  });

  it("merges a share by its two numbers, and refuses where one enterprise gives the percentage alone", () => {
    const parts = { numerator: 1, denominator: 2 };
    expect(told(ask("stay", [parts, { numerator: 90, denominator: 90 }])).text).toBe("99%");
    expect(told(ask("stay", [parts, { value: 0.5 }])).text).toBe("refused: share");
  });

  it("merges marks by the answers behind them, says that they are rounded, and refuses where the answers are not told", () => {
    const marks = [
      { value: 4, respondents: 10 },
      { value: 8, respondents: 30 },
    ];
    expect(told(ask("mark", marks)).text).toBe("about 7\u00A0points");
    expect(told(ask("mark", [...marks, { value: 5 }])).text).toBe("refused: no-respondents");
  });

  it("refuses answers that their authors do not put together", () => {
    const both = [{ counts: [1, 1, 1, 1, 1] }, { counts: [1, 1, 1, 1, 1] }];
    expect(told(ask("alone", both)).text).toBe("refused: does-not-add");
  });

  it("puts fictional examples together only when asked, and then nothing real beside them", () => {
    const both = [{ counts: [1, 1, 1, 1, 1] }, { counts: [1, 1, 1, 1, 1] }];
    expect(told(ask("voice", both, { basis: "example" })).text).toBe("refused: no-value");
    const examples = told(ask("voice", both, { basis: "example" }, { examples: true }));
    expect(examples).toMatchObject({ text: "40% agree (n\u00A0=\u00A010)", example: true });
    expect(told(ask("voice", both, {}, { examples: true })).text).toBe("refused: no-value");
  });
});
