import { describe, expect, it } from "vitest";
import { derivedCount } from "../../../src/compute/derived-count.ts";
import { statisticFactById } from "../../../src/compute/statistic.ts";
import { observatory } from "./published.ts";

const derived = (id: string, lang: "fr" | "en" = "en") =>
  derivedCount(observatory, statisticFactById(observatory, id, lang), lang);

describe("derivedCount()", () => {
  it("Hainaut 18 % (17.5-18.5) of 11 223 employers is 1 964 to 2 076, and stays an interval", () => {
    const found = derived("hainaut/share-of-wb-sse-employers/total/total/2016/levif-edl-2016");
    expect(found).toMatchObject({ low: 1964, high: 2076, text: "between 1,964 and 2,076" });
    expect(found?.how).toContain("11,223");
  });

  it("derives nothing from a share whose whole is not published, nor from one that is not rounded", () => {
    expect(derived("hainaut/share-of-walloon-sse-employers/total/total/2016/parlement-wallonie-2018")).toBeUndefined();
    expect(derived("nord/share-salaried-employment/total/total/2014/insee-itdd-2017")).toBeUndefined();
  });

  it("keeps the whole between the lowest and the highest that its parts allow", () => {
    const parts = ["wallonie", "bruxelles"].map((place) =>
      derived(`${place}/share-of-wb-sse-employers/total/total/2016/levif-edl-2016`),
    );
    const sum = (side: "low" | "high") => parts.reduce((total, one) => total + (one?.[side] ?? NaN), 0);
    expect(sum("low")).toBeLessThanOrEqual(11_223);
    expect(sum("high")).toBeGreaterThanOrEqual(11_223);
  });
});
