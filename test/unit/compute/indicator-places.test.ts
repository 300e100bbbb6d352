import { describe, expect, it } from "vitest";
import { contextOfIndicator } from "../../../src/compute/indicator-context.ts";
import { indicatorsAt, observationsAt, placesOfIndicator } from "../../../src/compute/indicator-places.ts";
import { pagesOf, titleOf } from "../../../src/compute/pages.ts";
import { standingsOf } from "../../../src/compute/standing.ts";
import { enterprise, indicator, observatoryOf } from "./fixture.ts";

const at = (value: number, id = "staff") => ({ indicator: id, period: "2020", value });
const missing = { indicator: "staff", period: "2020", status: "missing", reason: { en: "Nobody counted." } };
const observatory = observatoryOf({
  indicators: [indicator("staff"), indicator("members")],
  enterprises: [
    enterprise("french", [at(3)], { territories: ["nord"] }),
    enterprise("walloon", [at(5)], { territories: ["hainaut"] }),
    enterprise("unsure", [missing], { territories: ["namur"] }),
    enterprise("silent", [at(2, "members")], { territories: ["namur"] }),
    enterprise("fictional", [at(9, "members")], { territories: ["nord"], basis: "example" }),
  ],
  statistics: [{ territory: "hauts-de-france", value: 1000 }],
});

describe("placesOfIndicator()", () => {
  it("names territories where a real enterprise publishes a value, those around it included", () => {
    expect(placesOfIndicator(observatory, "staff")).toEqual(["hauts-de-france", "wallonie"]);
  });

  it("leaves out what only a fictional example reports", () => {
    expect(placesOfIndicator(observatory, "members")).toEqual(["wallonie"]);
    expect(indicatorsAt(observatory, "hauts-de-france")).toEqual(["staff"]);
  });

  it("gives each pair a page, named after both", () => {
    const page = pagesOf(observatory).find(({ path }) => path === "indicators/staff/wallonie/");
    expect(page && titleOf(observatory, page, "en").text).toBe("staff, Wallonie");
    expect(pagesOf(observatory).some(({ path }) => path === "indicators/members/hauts-de-france/")).toBe(false);
  });
});

describe("observationsAt()", () => {
  it("holds what real enterprises there say, reasons for no value too", () => {
    expect(observationsAt(observatory, "staff", "wallonie").map((one) => one.id)).toEqual([
      "walloon/staff/2020",
      "unsure/staff/2020",
    ]);
    expect(observationsAt(observatory, "members", "hauts-de-france")).toEqual([]);
  });
});

describe("standingsOf()", () => {
  it("tells apart who publishes, who says why not, and who says nothing, on each side of the border", () => {
    const told = standingsOf(observatory, "staff", "en").map(({ country, publishing, unknown, silent }) => ({
      country,
      publishing: publishing.map(({ id }) => id),
      unknown: unknown.map(({ enterprise: { id }, fact }) => `${id}: ${fact.reason?.text}`),
      silent: silent.map(({ id }) => id),
    }));
    expect(told).toEqual([
      { country: "FR", publishing: ["french"], unknown: [], silent: [] },
      { country: "BE", publishing: ["walloon"], unknown: ["unsure: Nobody counted."], silent: ["silent"] },
    ]);
  });
});

describe("contextOfIndicator()", () => {
  it("finds the statistic of the place, or of the nearest place around it, that counts the same people", () => {
    const context = contextOfIndicator(observatory, "staff", "nord", "en");
    expect(context).toMatchObject({ place: { id: "hauts-de-france" }, level: "with-care" });
    expect(context?.fact.value).toBe(1000);
  });

  it("never sets heads beside full-time equivalents without saying that they do not compare", () => {
    expect(contextOfIndicator(observatory, "staff-fte", "nord", "en")).toMatchObject({
      level: "not-comparable",
      reasons: ["unit-of-job"],
    });
  });

  it("has nothing to say of an indicator that no public statistic counts, nor where there is no statistic", () => {
    expect(contextOfIndicator(observatory, "members", "nord", "en")).toBeUndefined();
    expect(contextOfIndicator(observatory, "staff", "hainaut", "en")).toBeUndefined();
  });
});
