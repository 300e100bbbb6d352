import { readFileSync } from "node:fs";

const words = (fr: string, nl: string, en: string) => ({ fr, nl, en });
const unit = (id: string, more: object = {}) => {
  const name = { one: id, other: id };
  return { id, ...more, name: { fr: name, nl: name, en: name } };
};
const indicator = (id: string, kind: string, unitId: string, more: object = {}) => ({
  $schema: "/schemas/indicator.json",
  id,
  name: words(`Indicateur ${id}`, `Indicator ${id}`, `Indicator ${id}`),
  kind,
  unit: unitId,
  tells: "result",
  counts: words("Ce qui est compté.", "Wat geteld wordt.", "What is counted."),
  adds: { enterprises: kind !== "rating", years: "no" },
  versions: [
    { version: "1.0", date: "2014-01-01", definition: words("Une définition.", "Een definitie.", "A definition.") },
  ],
  state: "adopted",
  ...more,
});

/** The indicators of every generated enterprise. */
export const indicators = [
  indicator("goods-collected", "amount", "t"),
  indicator("staff", "count", "people"),
  indicator("women-in-staff", "share", "percent"),
  indicator("turnover", "amount", "eur"),
  indicator("trainees", "count", "people"),
  indicator("satisfaction", "rating", "points", { scale: { min: 0, max: 10 } }),
];

/** Ids of generated sectors and territories. */
export const sectors = ["reuse", "food", "mobility", "housing", "culture"];
export const territories = ["hainaut", "liege", "nord", "somme", "antwerpen"];

/** Everything but enterprises and stories, by path; the settings are `base`'s own where there are some. */
export function vocabularyFiles(base?: string): Record<string, unknown> {
  const countries = ["belgique", "france"].map((id) => ({
    id,
    name: words(id, id, id),
    ownNames: [{ lang: "fr", name: id }],
    tier: "country",
  }));
  const own = base === undefined ? settings : (JSON.parse(readFileSync(base, "utf8")) as typeof settings);
  return {
    "data/observatory.json": { ...own, territories },
    "data/units.json": [
      unit("people"),
      unit("t", { symbol: "t" }),
      unit("eur", { symbol: "€", currency: "EUR" }),
      unit("percent", { percent: true }),
      unit("points"),
    ],
    "data/sectors.json": sectors.map((id) => ({ id, name: words(id, id, id) })),
    "data/groups.json": ["insertion", "collective-service", "sse-values"].map((id) => ({
      id,
      name: words(id, id, id),
      describes: words(id, id, id),
    })),
    "data/legal-forms.json": [
      { id: "association", name: words("Association", "Vereniging", "Association"), names: { BE: ["ASBL"] } },
    ],
    "data/territories.json": [
      ...countries,
      ...territories.map((id, index) => ({
        id,
        name: words(id, id, id),
        ownNames: [{ lang: "fr", name: id }],
        tier: "province",
        parent: index === 2 || index === 3 ? "france" : "belgique",
        tile: [index, 0],
      })),
    ],
    ...Object.fromEntries(indicators.map((one) => [`data/indicators/${one.id}.json`, one])),
  };
}

const settings = {
  $schema: "/schemas/observatory.json",
  name: "Bench",
  tagline: words("Pour mesurer", "Om te meten", "To measure"),
  describes: words("Un observatoire de mesure.", "Een meetobservatorium.", "An observatory to measure with."),
  address: "https://example.org",
  base: "/",
  languages: [
    { code: "fr", locales: ["fr-FR", "fr-BE"] },
    { code: "nl", locales: ["nl-BE"] },
    { code: "en", locales: ["en"] },
  ],
  territories,
  publisher: { name: "Bench" },
  licence: {
    code: { id: "EUPL-1.2", url: "https://example.org/code" },
    content: { id: "CC-BY-4.0", url: "https://example.org/content" },
  },
  contact: "bench@example.org",
  asOf: "2025-12-31",
};
