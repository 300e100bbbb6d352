import { describe, expect, it } from "vitest";
import type { Statistic } from "../../../src/model/statistic.ts";
import { observatory } from "./published.ts";

const { statistics } = observatory;
const regions = ["wallonie", "bruxelles", "vlaanderen"];

/** The one value of a cell; throws where there is none or more than one. */
function value(territory: string, measure: string, period: string, more: Partial<Statistic> = {}): number {
  const asked: Partial<Statistic> = { family: "total", sector: "total", ...more, territory, measure, period };
  const [first, ...rest] = statistics.filter((one) =>
    Object.entries(asked).every(([key, wanted]) => one[key as keyof Statistic] === wanted),
  );
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length + 1} values: ${JSON.stringify(asked)}`);
  return first.value;
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
const range = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`);

describe("the three Belgian regions add up to the national row within 1", () => {
  const years = [
    ...range(2008, 2014).map((year) => [year, "spf-barometer-2016"] as const),
    ...range(2017, 2021).map((year) => [year, "spf-oes-2023"] as const),
  ];
  const employers = years.map(([year, source]) => ["employers", year, source] as const);
  // The barometer alone has a national row of FTE.
  const fte = years.slice(0, 7).map(([year, source]) => ["fte", year, source] as const);

  it.each([...employers, ...fte])("%s, %s, %s", (measure, year, source) => {
    const parts = sum(regions.map((region) => value(region, measure, year, { source })));
    expect(Math.abs(parts - value("belgique", measure, year, { source }))).toBeLessThanOrEqual(1);
  });

  it("institutions of the NBB account: counted in each region, the national row is their sum", () => {
    const family = { family: "npi" };
    const parts = sum(regions.map((region) => value(region, "employer-institutions", "2017", family)));
    expect(parts).toBe(value("belgique", "employer-institutions", "2017", family));
    const shares = sum(regions.map((region) => value(region, "share-of-national-employers", "2017", family)));
    expect(shares).toBeCloseTo(1, 3);
  });
});

describe("parts and totals", () => {
  it("the employers of Wallonia and Brussels: two regions make the whole, five provinces make Wallonia", () => {
    const share = (territory: string): number => value(territory, "share-of-wb-sse-employers", "2016");
    expect(share("wallonie") + share("bruxelles")).toBeCloseTo(1, 5);
    const provinces = ["brabant-wallon", "hainaut", "liege", "luxembourg", "namur"];
    expect(sum(provinces.map(share))).toBeCloseTo(share("wallonie"), 5);
  });

  it("Flemish schemes of 2021 add up to 28 118, not to the 28 639 that is published: the rest is named", () => {
    const family = "work-integration";
    const schemes = ["collectief-maatwerk", "lokale-diensteneconomie", "arbeidsmatige-activiteiten"];
    const parts = sum(schemes.map((sector) => value("vlaanderen", "target-group-workers", "2021", { family, sector })));
    const total = value("vlaanderen", "target-group-workers", "2021", { family });
    expect([parts, total, total - parts]).toEqual([28_118, 28_639, 521]);
  });

  it("Flemish schemes of 2020 add up to their total", () => {
    const family = "work-integration";
    const schemes = ["collectief-maatwerk", "lokale-diensteneconomie", "arbeidszorg"];
    const parts = schemes.map((sector) => value("vlaanderen", "target-group-workers", "2020", { family, sector }));
    expect(sum(parts)).toBe(value("vlaanderen", "target-group-workers", "2020", { family }));
  });

  it("no family is larger than the total of its territory, year, perimeter and measure", () => {
    const counts = statistics.filter(
      ({ unit, family, sector }) => unit !== "percent" && family !== "total" && sector === "total",
    );
    const pairs = counts.flatMap((part) =>
      statistics
        .filter(
          (whole) =>
            whole.family === "total" &&
            whole.sector === "total" &&
            (["territory", "measure", "period", "perimeter", "countBasis"] as const).every(
              (key) => whole[key] === part[key],
            ),
        )
        .map((whole) => [part, whole] as const),
    );
    expect(pairs.length).toBeGreaterThan(15);
    expect(pairs.filter(([part, whole]) => part.value > whole.value)).toEqual([]);
  });

  it("full-time equivalents are never more than jobs: 0.845 a head in Hauts-de-France, 2014", () => {
    const ratio = value("hauts-de-france", "fte", "2014") / value("hauts-de-france", "jobs-headcount", "2014");
    expect(ratio).toBeCloseTo(0.845, 3);
  });
});

describe("two sources for one cell", () => {
  it("are both kept, and nothing is an average of them", () => {
    const wallonia = statistics.filter(
      ({ territory, measure, period }) => territory === "wallonie" && measure === "employers" && period === "2018",
    );
    expect(wallonia.map((one) => one.value).sort()).toEqual([6639, 6735]);
    const heads = statistics.filter(
      ({ territory, measure, period }) =>
        territory === "wallonie-bruxelles" && measure === "jobs-headcount" && period === "2020",
    );
    expect(heads.map((one) => one.value)).toEqual([243_000, 247_000]);
  });

  it("percentages of a page that mixes its columns were not copied: no share of jobs of foundations in France", () => {
    const mixed = statistics.filter(
      ({ source, unit, family }) => source === "avise-2022" && unit === "percent" && family !== "total",
    );
    expect(mixed).toEqual([]);
  });
});
