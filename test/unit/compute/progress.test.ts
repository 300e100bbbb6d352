import { expect, test } from "vitest";
import type { Progress } from "../../../src/compute/progress.ts";
import { seriesOf } from "../../../src/compute/series.ts";
import type { Language } from "../../../src/model/text.ts";
import { enterprise, indicator, observatoryOf } from "./fixture.ts";

const indicators = [
  indicator("trips"),
  indicator("trained", { kind: "share", unit: "percent", digits: 0 }),
  indicator("result", { kind: "amount", unit: "eur" }),
];

/** Values by period, and what is aimed at. */
function progress(of: string, values: Record<string, number | null>, target: object, lang: Language = "en"): Progress {
  const observations = Object.entries(values).map(([period, value]) => ({
    indicator: of,
    period,
    ...(value === null ? { status: "missing", reason: { en: "Not counted." } } : { value }),
  }));
  const targets = [{ indicator: of, period: "2025", ...target }];
  const observatory = observatoryOf({ indicators, enterprises: [enterprise("navette", observations, { targets })] });
  const found = seriesOf(observatory, { enterprise: "navette", indicator: of }, lang).target?.progress;
  if (found === undefined) throw new Error("No target.");
  return found;
}

test.each<readonly [string, string, Record<string, number | null>, object, Partial<Progress>, string]>([
  [
    "a straight way, missed",
    "trips",
    { 2021: 100, 2025: 160 },
    { value: 200, base: "2021" },
    { state: "missed", method: "linear", share: 0.6 },
    "Not reached: 160\u00A0people (2025); 60% of the way from 100\u00A0people (2021), counted in a straight line.",
  ],
  [
    "a way at a constant rate",
    "trips",
    { 2021: 100, 2025: 200 },
    { value: 400, base: "2021", method: "compound" },
    { state: "missed", method: "compound", share: 0.5 },
    "Not reached: 200\u00A0people (2025); 50% of the way from 100\u00A0people (2021), counted at a constant rate.",
  ],
  [
    "reached, on the side away from the start",
    "trips",
    { 2021: 100, 2025: 210 },
    { value: 200, base: "2021" },
    { state: "reached" },
    "Reached: 210\u00A0people (2025); at the start, 100\u00A0people (2021).",
  ],
  [
    "downwards to zero",
    "trips",
    { 2021: 40, 2025: 10 },
    { value: 0, base: "2021" },
    { state: "missed", share: 0.75 },
    "Not reached: 10\u00A0people (2025); 75% of the way from 40\u00A0people (2021), counted in a straight line.",
  ],
  [
    "to zero at a constant rate, which there is not",
    "trips",
    { 2021: 40, 2025: 10 },
    { value: 0, base: "2021", method: "compound" },
    { state: "missed", method: "linear", share: 0.75 },
    "Not reached: 10\u00A0people (2025); 75% of the way from 40\u00A0people (2021), counted in a straight line, as no rate leads from zero or to it.",
  ],
  [
    "zero itself",
    "trips",
    { 2021: 40, 2025: 0 },
    { value: 0, base: "2021" },
    { state: "reached", share: 1 },
    "Reached: 0\u00A0people (2025); at the start, 40\u00A0people (2021).",
  ],
  [
    "from a negative start",
    "result",
    { 2021: -1000, 2025: 500 },
    { value: 1000, base: "2021", method: "compound" },
    { state: "missed", method: "linear", share: 0.75 },
    "Not reached: €500 (2025); 75% of the way from \u2212€1,000 (2021), counted in a straight line, as no rate leads from zero or to it.",
  ],
  [
    "further off than at the start",
    "trips",
    { 2021: 100, 2025: 80 },
    { value: 200, base: "2021" },
    { state: "missed", share: -0.2 },
    "Not reached: 80\u00A0people (2025); further off than at the start, 100\u00A0people (2021).",
  ],
  [
    "the start is the goal, and is left",
    "trips",
    { 2021: 100, 2025: 90 },
    { value: 100, base: "2021" },
    { state: "missed" },
    "Not reached: 90\u00A0people (2025); it was so at the start, 100\u00A0people (2021).",
  ],
  [
    "the start is the goal, and is kept",
    "trips",
    { 2021: 100, 2025: 100 },
    { value: 100, base: "2021" },
    { state: "reached" },
    "Reached: 100\u00A0people (2025); it was so at the start, 100\u00A0people (2021).",
  ],
  [
    "no start: everyone is the most there can be",
    "trained",
    { 2025: 0.707 },
    { value: 1 },
    { state: "missed" },
    "Not reached: 71% (2025); without a starting value the way cannot be measured.",
  ],
  [
    "no start: nobody knows on which side",
    "trips",
    { 2025: 210 },
    { value: 200 },
    { state: "apart" },
    "On the agreed date, another value: 210\u00A0people (2025); without a starting value the way cannot be measured.",
  ],
  [
    "the start was never counted",
    "trips",
    { 2021: null, 2025: 150 },
    { value: 200, base: "2021" },
    { state: "apart" },
    "On the agreed date, another value: 150\u00A0people (2025); the starting value (2021) is lacking, so the way cannot be measured.",
  ],
  [
    "inside a range",
    "trips",
    { 2025: 50 },
    { range: [40, 60] },
    { state: "reached" },
    "Reached: 50\u00A0people (2025).",
  ],
  [
    "past the far end of a range",
    "trips",
    { 2021: 10, 2025: 70 },
    { range: [40, 60], base: "2021" },
    { state: "missed", share: 2 },
    "Not reached: 70\u00A0people (2025); past the range, at the start 10\u00A0people (2021).",
  ],
  [
    "still on the way",
    "trips",
    { 2021: 100, 2023: 140 },
    { value: 200, base: "2021" },
    { state: "under-way", share: 0.4, expected: 150 },
    "On the way: 140\u00A0people (2023); 40% of the way from 100\u00A0people (2021), counted in a straight line; for that date the way foresaw 150\u00A0people.",
  ],
  [
    "only later values are known",
    "trips",
    { 2021: 100, 2026: 240 },
    { value: 200, base: "2021" },
    { state: "no-value" },
    "No value is published for 2025: whether the target is reached is not known.",
  ],
  [
    "later values do not mend a target that was missed",
    "trips",
    { 2021: 100, 2025: 160, 2026: 240 },
    { value: 200, base: "2021" },
    { state: "missed", share: 0.6 },
    "Not reached: 160\u00A0people (2025); 60% of the way from 100\u00A0people (2021), counted in a straight line.",
  ],
  [
    "nothing but an absent value",
    "trips",
    { 2025: null },
    { value: 200 },
    { state: "no-value" },
    "No value is published for 2025: whether the target is reached is not known.",
  ],
])("%s", (_, of, values, target, expected, text) => {
  const found = progress(of, values, target);
  expect(found.state).toBe(expected.state);
  if (expected.method) expect(found.method).toBe(expected.method);
  if (expected.share !== undefined) expect(found.share).toBeCloseTo(expected.share);
  if (expected.expected !== undefined) expect(found.expected).toBeCloseTo(expected.expected);
  expect(found.text).toBe(text);
});

test("says it in French and Dutch", () => {
  const values = { 2021: 100, 2025: 160 };
  expect(progress("trips", values, { value: 200, base: "2021" }, "fr").text).toBe(
    "Non atteint\u00A0: 160\u00A0personnes (2025)\u00A0; 60\u00A0% du chemin depuis 100\u00A0personnes (2021), compté en ligne droite.",
  );
  expect(progress("trips", values, { value: 200, base: "2021" }, "nl").text).toBe(
    "Niet gehaald: 160\u00A0personen (2025); 60% van de weg vanaf 100\u00A0personen (2021), rechtlijnig geteld.",
  );
});

test("keeps what it was counted from", () => {
  const { base, last } = progress("trips", { 2021: 100, 2025: 160 }, { value: 200, base: "2021" });
  expect([base?.value, last?.value]).toEqual([100, 160]);
});
