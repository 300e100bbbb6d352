import { describe, expect, it } from "vitest";
import { axisKey } from "../../../src/compute/comparability.ts";
import { waysOfCounting } from "../../../src/compute/ways-of-counting.ts";
import { differences, reasonWords } from "../../../src/messages/reasons.ts";
import { allowed } from "./allowed.ts";
import { between, everySeries, observatory, pairs } from "./published.ts";
import { refused } from "./refused.ts";

describe("pairs that must not share an axis", () => {
  it.each(refused)("%s", (_, a, b, reasons) => {
    expect(between(a, b)).toEqual({ level: "not-comparable", reasons });
    expect(between(b, a)).toEqual({ level: "not-comparable", reasons });
    expect(waysOfCounting([a, b])).toHaveLength(2);
  });

  it("give all eight differences, each at least once", () => {
    const given = new Set(refused.flatMap(([, , , reasons]) => reasons));
    expect(differences.filter((one) => !given.has(one))).toEqual([]);
  });
});

describe("pairs that are drawn", () => {
  it.each(allowed)("%s", (_, a, b, reasons) => {
    expect(between(a, b)).toEqual({ level: reasons.length > 0 ? "with-care" : "comparable", reasons });
    expect(waysOfCounting([a, b])).toHaveLength(1);
  });
});

describe("every pair of published series", () => {
  const all = pairs(everySeries);

  it("shares an axis only where measure, unit, perimeter, place of count and denominator match, and is told why not", () => {
    for (const [a, b] of all) {
      const { level, reasons } = between(a, b);
      const same = ["measure", "unitId", "perimeterClass", "countBasis", "denominator"] as const;
      const match = same.every((field) => a[field] === b[field]);
      expect(level !== "not-comparable", `${a.id} | ${b.id}`).toBe(match);
      expect(axisKey(a) === axisKey(b)).toBe(match);
      if (!match) expect(reasons.length, `${a.id} | ${b.id}`).toBeGreaterThan(0);
    }
  });

  it("never draws work integration, or the non-profit account, with anything else", () => {
    for (const only of ["flemish-work-integration", "nbb-npi"]) {
      const mixed = all.filter(([a, b]) => (a.perimeterClass === only) !== (b.perimeterClass === only));
      expect(mixed.length).toBeGreaterThan(1000);
      expect(mixed.filter(([a, b]) => between(a, b).level !== "not-comparable")).toEqual([]);
    }
  });

  it("never draws a French department with a Belgian province: no common measure was found", () => {
    const across = all.filter(
      ([a, b]) => a.place.tier === "province" && b.place.tier === "province" && a.place.country !== b.place.country,
    );
    expect(across.length).toBeGreaterThan(100);
    expect(across.filter(([a, b]) => between(a, b).level !== "not-comparable")).toEqual([]);
    expect(across.filter(([a, b]) => !between(a, b).reasons.includes("administrative-level"))).toEqual([]);
  });

  it("draws France with Belgium only where one European study counts both", () => {
    const across = all.filter(([a, b]) => a.place.country === "FR" && b.place.country === "BE");
    const drawn = across.filter(([a, b]) => between(a, b).level !== "not-comparable");
    expect(drawn.map(([a, b]) => [a.measure, a.perimeterClass, b.territory])).toEqual([
      ["share-women-jobs", "eu-benchmark", "belgique"],
    ]);
  });
});

describe("the vocabularies", () => {
  it("say what one of every measure stands for, but of a mean and of employment that counts in more than one way", () => {
    const silent = everySeries.filter(({ definition }) => definition.counts === undefined);
    expect([...new Set(silent.map(({ measure, denominator }) => `${measure}/${denominator}`))]).toEqual([
      "jobs-per-establishment/undefined",
      "share-total-employment/total-employment",
    ]);
  });

  it("have words for every reason in three languages", () => {
    for (const lang of ["fr", "nl", "en"] as const)
      for (const one of differences) expect(reasonWords(one, lang).text).toContain(reasonWords(one, lang).name);
  });

  it("know every measure, perimeter and denominator that the statistics name", () => {
    for (const one of observatory.statistics) {
      expect(observatory.measures.has(one.measure), one.id).toBe(true);
      expect(observatory.perimeterClasses.has(one.perimeter), one.id).toBe(true);
    }
  });
});
