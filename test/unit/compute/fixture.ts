import type { Topology } from "topojson-specification";
import { breakdownKey } from "../../../src/compute/breakdown.ts";
import { Enterprise } from "../../../src/model/enterprise.ts";
import { Indicator } from "../../../src/model/indicator.ts";
import type { Observation } from "../../../src/model/observation.ts";
import type { Observatory } from "../../../src/model/observatory.ts";
import { Settings } from "../../../src/model/settings.ts";
import { Source } from "../../../src/model/source.ts";
import {
  StatisticSpec,
  type Denominator,
  type Measure,
  type PerimeterClass,
  type Statistic,
  type StatisticBreak,
  type StatisticNote,
} from "../../../src/model/statistic.ts";
import { Territory, Unit } from "../../../src/model/vocabulary.ts";

const name = (text: string) => ({ fr: text, nl: text, en: text });
const forms = (one: string, other: string) => ({ one, other });

const units = [
  {
    id: "people",
    name: { fr: forms("personne", "personnes"), nl: forms("persoon", "personen"), en: forms("person", "people") },
  },
  {
    id: "t",
    symbol: "t",
    name: { fr: forms("tonne", "tonnes"), nl: forms("ton", "ton"), en: forms("tonne", "tonnes") },
  },
  {
    id: "eur",
    symbol: "€",
    currency: "EUR",
    name: { fr: forms("euro", "euros"), nl: forms("euro", "euro"), en: forms("euro", "euros") },
  },
  { id: "percent", percent: true, name: { fr: forms("%", "%"), nl: forms("%", "%"), en: forms("%", "%") } },
  { id: "points", name: { fr: forms("point", "points"), nl: forms("punt", "punten"), en: forms("point", "points") } },
].map((one) => Unit.parse(one));

const places: [string, string, "country" | "region" | "province", string, string | undefined, [number, number]?][] = [
  ["france", "France", "country", "FR", undefined],
  ["belgique", "Belgique", "country", "BE", undefined],
  ["hauts-de-france", "Hauts-de-France", "region", "FR", "france"],
  ["nord", "Nord", "province", "FR", "hauts-de-france", [0, 0]],
  ["aisne", "Aisne", "province", "FR", "hauts-de-france", [0, 1]],
  ["wallonie", "Wallonie", "region", "BE", "belgique"],
  ["hainaut", "Hainaut", "province", "BE", "wallonie", [1, 0]],
  ["namur", "Namur", "province", "BE", "wallonie", [1, 1]],
];

const territories = places.map(([id, own, tier, country, parent, tile]) =>
  Territory.parse({
    id,
    name: name(own),
    ownNames: [{ lang: "fr", name: own }],
    tier,
    country,
    ...(parent === undefined ? {} : { parent }),
    ...(tile === undefined
      ? {}
      : { tile, nuts: country === "FR" ? "FRE11" : "BE32", iso: `${country}-${id.slice(0, 2)}` }),
  }),
);

const settings = Settings.parse({
  name: "VISES",
  tagline: name("Each number keeps its receipt."),
  describes: name("A small observatory."),
  address: "https://vises.example",
  base: "/",
  languages: [
    { code: "fr", locales: ["fr-FR", "fr-BE"] },
    { code: "nl", locales: ["nl-BE"] },
    { code: "en", locales: ["en-GB"] },
  ],
  territories: ["hauts-de-france", "wallonie"],
  publisher: { name: "VISES" },
  licence: {
    code: { id: "EUPL-1.2", url: "https://vises.example/code" },
    content: { id: "CC-BY-4.0", url: "https://vises.example/content" },
  },
  contact: "contact@vises.example",
  asOf: "2025-01-31",
});

/** A square of the map, 1° wide, by the numbers of its four sides (a negative one is walked backwards). */
const square = (id: string, arcs: number[]) => ({ type: "Polygon" as const, id, arcs: [arcs], properties: {} });

/** Four squares, two by two: Nord and Aisne west of the border, Hainaut and Namur east of it. */
export const shapes: Topology = {
  type: "Topology",
  objects: {
    territories: {
      type: "GeometryCollection",
      geometries: [
        square("nord", [0, 1, 2, 3]),
        square("hainaut", [4, 5, 6, ~1]),
        square("aisne", [~2, 7, 8, 9]),
        square("namur", [~6, 10, 11, ~7]),
      ],
    },
  },
  arcs: [
    [
      [3, 51],
      [4, 51],
    ],
    [
      [4, 51],
      [4, 50],
    ],
    [
      [4, 50],
      [3, 50],
    ],
    [
      [3, 50],
      [3, 51],
    ],
    [
      [4, 51],
      [5, 51],
    ],
    [
      [5, 51],
      [5, 50],
    ],
    [
      [5, 50],
      [4, 50],
    ],
    [
      [4, 50],
      [4, 49],
    ],
    [
      [4, 49],
      [3, 49],
    ],
    [
      [3, 49],
      [3, 50],
    ],
    [
      [5, 50],
      [5, 49],
    ],
    [
      [5, 49],
      [4, 49],
    ],
  ],
};

/** An indicator with what is asked and plain words for the rest. */
export function indicator(id: string, more: Record<string, unknown> = {}): Indicator {
  return Indicator.parse({
    id,
    name: name(id),
    kind: "count",
    unit: "people",
    tells: "result",
    counts: name(`what ${id} counts`),
    adds: { enterprises: true, years: "last" },
    versions: [{ version: "1", date: "2024-01-01", definition: name(id) }],
    state: "tested",
    ...more,
  });
}

/** An enterprise in Hainaut with what is asked and plain words for the rest. */
export function enterprise(id: string, observations: unknown[], more: Record<string, unknown> = {}): Enterprise {
  return Enterprise.parse({
    id,
    name: id,
    basis: "own-report",
    group: "insertion",
    groupBy: "editors",
    sector: "reuse",
    territories: ["hainaut"],
    legalForm: "association",
    legalFormName: "ASBL",
    activity: name("Repairs what others throw away"),
    sources: [{ id: "report", publisher: id, title: "Annual report", lang: "en" }],
    observations: observations.map((one) => Object.assign({ source: "report" }, one)),
    ...more,
  });
}

function observed(one: Enterprise): Observation[] {
  return one.observations.map((spec, index) => {
    const value =
      "numerator" in spec && spec.numerator !== undefined && spec.denominator !== undefined
        ? { value: spec.numerator / spec.denominator }
        : {};
    const id = [one.id, spec.indicator, spec.period, breakdownKey(spec.breakdown), spec.perimeter ?? ""];
    return Object.assign({}, spec, value, {
      id: id.join("/").replace(/\/+$/, ""),
      enterprise: one.id,
      origin: { file: `data/enterprises/${one.id}.json`, path: ["observations", index] },
    });
  });
}

const byId = <One extends { id: string }>(list: readonly One[]): ReadonlyMap<string, One> =>
  new Map(list.map((one) => [one.id, one]));

/** What a test observatory is made of. */
export interface Made {
  indicators?: Indicator[];
  enterprises?: Enterprise[];
  statistics?: Record<string, unknown>[];
  measures?: Measure[];
  statisticBreaks?: StatisticBreak[];
  statisticNotes?: StatisticNote[];
}

/** A small observatory: four provinces, two countries, what is given and nothing else. */
export function observatoryOf({ indicators = [], enterprises = [], statistics = [], ...more }: Made): Observatory {
  const rows = statistics.map((row, index): Statistic => {
    const spec = StatisticSpec.parse({
      period: "2014",
      measure: "jobs-headcount",
      family: "total",
      sector: "total",
      unit: "people",
      countBasis: "workplace",
      perimeter: "four-families",
      source: "insee",
      ...row,
    });
    const id = [spec.territory, spec.measure, spec.family, spec.sector, spec.period, spec.source].join("/");
    return Object.assign(spec, { id, origin: { file: "data/statistics/jobs.csv", path: [index] } });
  });
  const measures: Measure[] = more.measures ?? [
    {
      id: "share-employment",
      name: name("Share of jobs"),
      unit: "percent",
      topic: "jobs",
      describes: name("A share of jobs."),
    },
    {
      id: "jobs-headcount",
      name: name("Jobs"),
      unit: "people",
      topic: "jobs",
      counts: "posts",
      describes: name("Jobs, by head."),
    },
    {
      id: "fte",
      name: name("Full-time equivalents"),
      unit: "people",
      topic: "jobs",
      counts: "fte",
      describes: name("Jobs, full time."),
    },
  ];
  return {
    settings,
    territories: byId(territories),
    sectors: byId([
      { id: "reuse", name: name("Reuse") },
      { id: "food", name: name("Food") },
    ]),
    groups: byId([{ id: "insertion", name: name("Insertion"), describes: name("Insertion.") }]),
    themes: byId([
      { id: "work", name: name("Work") },
      { id: "energy", name: name("Energy") },
    ]),
    legalForms: new Map(),
    schemes: new Map(),
    units: byId(units),
    measures: byId(measures),
    perimeterClasses: byId<PerimeterClass>([
      {
        id: "four-families",
        name: name("Four families"),
        by: "legal-form",
        schools: "inside",
        describes: name("Associations and others."),
      },
      {
        id: "legal-forms",
        name: name("Belgian forms"),
        by: "legal-form",
        schools: "own-funds",
        describes: name("ASBL and others."),
      },
      { id: "work-integration", name: name("Work integration"), by: "purpose", describes: name("By decree.") },
    ]),
    denominators: byId<Denominator>([
      { id: "all-jobs", name: name("all jobs"), counts: "posts" },
      { id: "private-jobs", name: name("private jobs"), counts: "posts" },
    ]),
    families: new Map(),
    statisticSectors: new Map(),
    statisticNotes: byId(more.statisticNotes ?? []),
    statisticBreaks: more.statisticBreaks ?? [],
    sources: byId([
      Source.parse({ id: "insee", publisher: "Insee", title: "Flash", lang: "fr" }),
      Source.parse({ id: "oes", publisher: "Observatoire", title: "Baromètre", lang: "fr" }),
    ]),
    indicators: byId(indicators),
    enterprises: byId(enterprises),
    observations: new Map(enterprises.map((one) => [one.id, observed(one)])),
    aggregates: new Map(),
    statistics: rows,
    stories: [],
    pages: [],
    releases: [],
    shapes,
  };
}

/** One unit of the fixture. */
export function unit(id: string): Unit {
  const found = units.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The fixture has no unit ${id}.`);
  return found;
}
