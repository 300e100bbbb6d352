import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisOf } from "../../../src/compute/axis.ts";
import { partsOf, seriesOf, seriesOfEnterprise, seriesOfIndicator } from "../../../src/compute/series.ts";
import { enterprise, indicator, observatoryOf } from "./fixture.ts";

const trips = indicator("trips");
const turnover = indicator("turnover", { kind: "amount", unit: "eur" });
const at = (period: string, value: number, more: object = {}) => ({ indicator: "trips", period, value, ...more });
const amount = (period: string, value: number) => ({ indicator: "turnover", period, value });
const made = (observations: object[], more: Record<string, unknown> = {}) =>
  observatoryOf({ indicators: [trips, turnover], enterprises: [enterprise("navette", observations, more)] });
const factsFrom = (list: object[]) => seriesOf(made(list), query, "fr").facts;
const query = { enterprise: "navette", indicator: "trips" };

describe("seriesOf()", () => {
  it("is in order of time, undated facts last", () => {
    const observatory = made([at("undated", 4), at("2024-03", 3), at("2022", 1), at("2023", 2)]);
    expect(seriesOf(observatory, query, "fr").facts.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
  });

  it("is split by part and by perimeter", () => {
    const observatory = made([
      at("2022", 9),
      at("2022", 5, { breakdown: { gender: "women" } }),
      at("2022", 2, { perimeter: "line" }),
    ]);
    expect(seriesOfEnterprise(observatory, "navette", "en").map(({ id, breakdown }) => [id, breakdown])).toEqual([
      ["navette/trips", undefined],
      ["navette/trips/gender=women", "women"],
      ["navette/trips//line", undefined],
    ]);
    expect(partsOf(observatory, query, "en").map(({ facts }) => facts[0]?.value)).toEqual([5]);
  });

  it("keeps two sources for one cell side by side, never averaged", () => {
    const observatory = made([at("2022", 10), at("2022", 20, { source: "press" })]);
    expect(seriesOf(observatory, query, "fr").facts.map(({ value }) => value)).toEqual([10, 20]);
  });

  it("prints all amounts in one unit: millions only when all of them are", () => {
    const round = seriesOf(
      made([amount("2022", 1_900_000), amount("2023", 2_000_000)]),
      { ...query, indicator: "turnover" },
      "fr",
    );
    expect([round.unit, ...round.facts.map(({ short }) => short)]).toEqual(["millions d’euros", "1,9", "2"]);
    const mixed = seriesOf(
      made([amount("2022", 1_900_000), amount("2023", 950_000)]),
      { ...query, indicator: "turnover" },
      "en",
    );
    expect([mixed.unit, ...mixed.facts.map(({ short }) => short)]).toEqual(["€", "1,900,000", "950,000"]);
  });

  it("carries its breaks and its agreed range", () => {
    const { breaks, target } = seriesOf(
      made([at("2022", 4000), at("2024", 5000)], {
        breaks: [{ indicator: "trips", at: "2023", reason: { fr: "Nouveau registre." } }],
        targets: [{ indicator: "trips", period: "2026", range: [4800, 5200], base: "2022" }],
      }),
      query,
      "fr",
    );
    expect(breaks).toEqual([{ at: 2023, period: "2023", reason: { text: "Nouveau registre.", lang: "fr" } }]);
    expect(target?.text).toBe("Fourchette convenue\u00A0: 4\u202F800 à 5\u202F200\u00A0personnes");
    expect(target?.progress.text).toBe(
      "Atteint\u00A0: 5\u202F000\u00A0personnes (2024)\u00A0; au départ, 4\u202F000\u00A0personnes (2022).",
    );
  });

  it("measures a compound way by rates, not by differences", () => {
    const { target } = seriesOf(
      made([at("2020", 100), at("2022", 200)], {
        targets: [{ indicator: "trips", period: "2024", value: 400, base: "2020", method: "compound" }],
      }),
      query,
      "en",
    );
    expect(target?.progress.share).toBeCloseTo(0.5);
  });

  it("throws where the enterprise reports nothing of it", () => {
    expect(() => seriesOf(made([]), query, "fr")).toThrow("No series");
  });

  it("changes no other fact when a missing observation is added", () => {
    const observations = fc.uniqueArray(fc.integer({ min: 2000, max: 2020 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(observations, fc.nat(100_000), (years, value) => {
        const before = years.map((year) => at(String(year), value + year));
        const gap = { indicator: "trips", period: "2021", status: "missing", reason: { en: "Not counted." } };
        const [plain, more] = [factsFrom(before), factsFrom([...before, gap])];
        const kept = more.filter(({ mark }) => mark !== "missing");
        expect(kept.map(({ text, period }) => [text, period])).toEqual(plain.map(({ text, period }) => [text, period]));
        expect(more).toHaveLength(plain.length + 1);
      }),
      { numRuns: 40 },
    );
  });

  it("always prints its number within its text", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom("fr", "nl", "en"), (value, lang) => {
        const [fact] = seriesOf(made([at("2020", value)]), query, lang as "fr").facts;
        expect(fact?.text).toContain(fact?.number);
        expect(fact?.short).toContain(fact?.number);
      }),
    );
  });
});

describe("seriesOfIndicator()", () => {
  it("goes over all enterprises in their order", () => {
    const observatory = observatoryOf({
      indicators: [trips],
      enterprises: [enterprise("a", [at("2020", 1)]), enterprise("b", []), enterprise("c", [at("2020", 2)])],
    });
    expect(seriesOfIndicator(observatory, "trips", "fr").map(({ enterprise: id }) => id)).toEqual(["a", "c"]);
  });
});

describe("axisOf()", () => {
  const { unitSpec, unit } = seriesOf(made([at("2020", 1)]), query, "en");
  const axis = (values: number[], kind: "count" | "mean" = "count") =>
    axisOf(values, { unit, unitSpec, kind }, "en-GB");

  it("starts at zero for counts, with at most five marks", () => {
    expect(axis([9500, 9900])).toMatchObject({ low: 0, fromZero: true });
    expect(axis([9500, 9900]).ticks.length).toBeLessThanOrEqual(5);
  });

  it("may be cut for a mean, and says so", () => {
    expect(axis([9.9, 12.3], "mean").fromZero).toBe(false);
    expect(axis([0, 12.3], "mean").fromZero).toBe(true);
  });

  it("holds every value, negative ones too", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 9 }), (values) => {
        const { low, high } = axis(values);
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
      }),
    );
  });
});
