import { describe, expect, it } from "vitest";
import { classColour, classesOf } from "../../../src/compute/classes.ts";
import { comparabilityOf, reasonText } from "../../../src/compute/comparability.ts";
import { mapAreas, plainAreas } from "../../../src/compute/map-areas.ts";
import { headlineOf, statisticFactById, statisticSeriesOf } from "../../../src/compute/statistic.ts";
import type { Language } from "../../../src/model/text.ts";
import { observatoryOf } from "./fixture.ts";

const rows = [
  {
    territory: "nord",
    period: "2008",
    measure: "share-employment",
    unit: "percent",
    value: 0.107,
    denominator: "all-jobs",
  },
  {
    territory: "nord",
    period: "2014",
    measure: "share-employment",
    unit: "percent",
    value: 0.111,
    denominator: "all-jobs",
  },
  {
    territory: "aisne",
    period: "2014",
    measure: "share-employment",
    unit: "percent",
    value: 0.123,
    denominator: "all-jobs",
  },
  { territory: "nord", period: "2014", value: 120_000 },
  { territory: "nord", period: "2014", value: 121_000, source: "oes" },
  {
    territory: "hainaut",
    period: "2014",
    measure: "fte",
    value: 30_000,
    perimeter: "legal-forms",
    countBasis: "registered-office",
    source: "oes",
  },
  {
    territory: "namur",
    period: "2019",
    value: 8000,
    perimeter: "work-integration",
    source: "oes",
    edition: "2020",
    notes: ["rounded", "restated"],
  },
];
const breaks = [
  { territories: ["nord"], measures: ["share-employment"], at: "2012", reason: { en: "Another register." } },
];
const statisticNotes = [
  { id: "rounded", says: { fr: "Arrondi.", nl: "Afgerond.", en: "Rounded." } },
  { id: "restated", says: { fr: "Recalculé.", nl: "Herrekend." } },
];
const observatory = observatoryOf({ statistics: rows, statisticBreaks: breaks, statisticNotes });
const series = (query: object) => {
  const [first] = statisticSeriesOf(observatory, query, "en");
  if (first === undefined) throw new Error("no series");
  return first;
};

describe("statisticSeriesOf()", () => {
  it("gives one series for each way of counting and each source, never averaged", () => {
    const jobs = statisticSeriesOf(observatory, { territory: "nord", measure: "jobs-headcount" }, "en");
    expect(jobs.map(({ source, facts }) => [source, facts.map(({ value }) => value)])).toEqual([
      ["insee", [120_000]],
      ["oes", [121_000]],
    ]);
  });

  it("carries breaks with their reasons", () => {
    expect(series({ territory: "nord", measure: "share-employment" }).breaks).toEqual([
      { at: 2012, period: "2012", reason: { text: "Another register.", lang: "en" } },
    ]);
  });

  it("says its notes in the reader’s language, and all of them in one language where one lacks a translation", () => {
    const note = (lang: Language) =>
      statisticFactById(observatory, "namur/jobs-headcount/total/total/2019/oes", lang).note;
    expect(note("nl")).toEqual({ text: "Afgerond. Herrekend.", lang: "nl" });
    expect(note("en")).toEqual({ text: "Arrondi. Recalculé.", lang: "fr" });
  });

  it("says who is counted, divided by what, where, and from which edition", () => {
    const fact = statisticFactById(observatory, "namur/jobs-headcount/total/total/2019/oes", "en");
    expect(fact.perimeter).toEqual({ text: "Work integration, Namur", lang: "en" });
    expect(fact.receipt.map(({ term }) => term)).toEqual([
      "Counts",
      "Population",
      "Perimeter",
      "Place of count",
      "Source",
      "Edition",
      "Period",
      "Status",
      "Comparable",
    ]);
  });
});

describe("headlineOf()", () => {
  it("gives one series for each measure, the newest first, of two sources the newer or longer", () => {
    const found = headlineOf(observatory, "nord", "en");
    expect(found.map(({ measure }) => measure)).toEqual(["share-employment", "jobs-headcount"]);
  });

  it("of a territory without statistics is nothing", () => {
    expect(headlineOf(observatory, "wallonie", "en")).toEqual([]);
  });
});

describe("comparabilityOf()", () => {
  const nord = series({ territory: "nord", measure: "share-employment" });
  const aisne = series({ territory: "aisne", measure: "share-employment" });

  it("is comparable when measure, unit, perimeter, place and base match", () => {
    expect(comparabilityOf(nord, aisne)).toEqual({ level: "comparable", reasons: [] });
  });

  it("asks for care when the source differs or a break lies between", () => {
    const jobs = statisticSeriesOf(observatory, { territory: "nord", measure: "jobs-headcount" }, "en");
    const [insee, oes] = jobs;
    if (insee === undefined || oes === undefined) throw new Error("no series");
    expect(comparabilityOf(insee, oes)).toEqual({ level: "with-care", reasons: ["source"] });
    const old = { ...nord, facts: nord.facts.slice(0, 1) };
    expect(comparabilityOf(old, aisne)).toEqual({ level: "with-care", reasons: ["break"] });
  });

  it("does not compare across ways of counting, and says every reason", () => {
    const heads = series({ territory: "nord", measure: "jobs-headcount" });
    const hainaut = series({ territory: "hainaut" });
    expect(comparabilityOf(heads, hainaut)).toEqual({
      level: "not-comparable",
      reasons: ["administrative-level", "unit-of-job", "legal-forms", "schools-and-hospitals", "place-of-count"],
    });
    expect(comparabilityOf(heads, series({ territory: "namur" })).reasons).toContain("purpose");
    expect(comparabilityOf(heads, nord).reasons).toEqual(["measure", "denominator"]);
  });

  it("has words for each reason in three languages", () => {
    expect(reasonText("purpose", "nl")).toContain("doel");
    expect(reasonText("unit-of-job", "fr")).toContain("équivalents temps plein");
  });
});

describe("classesOf()", () => {
  it("makes classes from the values as they are printed, lowest first", () => {
    const facts = statisticSeriesOf(observatory, { measure: "share-employment" }, "en").flatMap((one) => one.facts);
    expect(classesOf(facts).map(({ n, text }) => [n, text])).toEqual([
      [1, "10.7"],
      [2, "11.1"],
      [3, "12.3"],
    ]);
  });

  it("of one value is one class, of none is none", () => {
    expect(classesOf(series({ territory: "namur" }).facts)).toHaveLength(1);
    expect(classesOf([])).toEqual([]);
  });

  it("spreads three classes over the five colours", () => {
    expect([1, 2, 3].map((n) => classColour(n, 3))).toEqual([0, 2, 4]);
  });
});

describe("mapAreas()", () => {
  const shares = statisticSeriesOf(observatory, { measure: "share-employment" }, "en");

  it("gives each shape its value, or says that it is counted differently or not published", () => {
    const areas = mapAreas(observatory, shares, "2014", "en");
    expect(areas.map(({ territory, fact, absent }) => [territory, fact?.short ?? absent])).toEqual([
      ["nord", "11.1"],
      ["aisne", "12.3"],
      ["hainaut", "counted differently"],
      ["namur", "counted differently"],
    ]);
  });

  it("says not published where nothing is known on the topic", () => {
    const alone = observatoryOf({ statistics: rows.slice(0, 3) });
    const found = mapAreas(alone, statisticSeriesOf(alone, { territory: "nord" }, "fr"), "2014", "fr");
    expect(found.find(({ territory }) => territory === "hainaut")?.absent).toBe("non publié");
  });

  it("draws a region from its provinces and gives regions tiles of their own", () => {
    const regional = observatoryOf({
      statistics: [
        { territory: "hauts-de-france", value: 1 },
        { territory: "wallonie", value: 2 },
      ],
    });
    const areas = mapAreas(regional, statisticSeriesOf(regional, {}, "en"), "2014", "en");
    expect(areas.map(({ shapes, tile }) => [shapes, tile])).toEqual([
      [
        ["nord", "aisne"],
        [0, 0],
      ],
      [
        ["hainaut", "namur"],
        [1, 0],
      ],
    ]);
  });

  it("of no value is every shape, for a locator map", () => {
    expect(plainAreas(observatory, "fr").map(({ name }) => name)).toEqual(["Nord", "Hainaut", "Aisne", "Namur"]);
  });
});
