import { describe, expect, it } from "vitest";
import { statisticSeriesOf } from "../../../src/compute/statistic.ts";
import { twinsOf } from "../../../src/compute/twins.ts";
import { everySeries, observatory } from "./published.ts";

describe("twinsOf()", () => {
  const found = new Map(twinsOf(everySeries).map((one) => [one.id, one]));
  const told = (id: string) => {
    const one = found.get(id);
    return one && [one.entries.map(({ fact }) => fact.value), one.agree, one.reasons];
  };

  it("keeps both editions of one count, which do not agree", () => {
    expect(told("wallonie/employers/total/total/2018")).toEqual([[6735, 6639], false, []]);
    expect(told("wallonie-bruxelles/jobs-headcount/total/total/2020")).toEqual([[243_000, 247_000], false, []]);
  });

  it("says when two sources agree", () => {
    expect(told("hauts-de-france/share-salaried-employment/total/total/2014")).toEqual([[0.112, 0.112], true, []]);
  });

  it("says why two ways of counting one cell may not share an axis", () => {
    expect(told("france/jobs-headcount/total/total/2012")).toEqual([
      [2_300_000, 2_360_000],
      false,
      ["legal-forms", "place-of-count"],
    ]);
  });

  it("finds no other cell, and never one with a single value", () => {
    expect(found.size).toBe(5);
    expect([...found.values()].every(({ entries }) => entries.length > 1)).toBe(true);
    expect(twinsOf(statisticSeriesOf(observatory, { territory: "nord" }, "en"))).toEqual([]);
  });
});
