import { parseMarkup, type TreeNode } from "../../../../src/load/parse-markup.ts";
import { replacementOf } from "../../../../src/load/prose/fact-tag.ts";
import { findingsOf } from "../../../../src/load/prose/findings.ts";
import { passagesOf } from "../../../../src/load/prose/passages.ts";
import { topicsOf } from "../../../../src/load/prose/topics.ts";
import { observationsOf } from "../../../../src/load/observations.ts";
import { Enterprise } from "../../../../src/model/enterprise.ts";
import { Indicator } from "../../../../src/model/indicator.ts";
import type { Language } from "../../../../src/model/text.ts";
import { Unit } from "../../../../src/model/vocabulary.ts";

type Words = [fr: string, nl: string, en: string];

const text = ([fr, nl, en]: Words) => ({ fr, nl, en });
const forms = (words: string) => {
  const [one, other] = words.split("/");
  return { one, other };
};

const units = new Map(
  (
    [
      ["t", "tonne/tonnes", "ton/ton", "tonne/tonnes", { symbol: "t" }],
      ["t-co2", "tonne de CO₂/tonnes de CO₂", "ton CO₂/ton CO₂", "tonne of CO₂/tonnes of CO₂", { symbol: "t CO₂" }],
      ["people", "personne/personnes", "persoon/personen", "person/people", {}],
      ["shops", "magasin/magasins", "winkel/winkels", "shop/shops", {}],
      ["trips", "trajet/trajets", "rit/ritten", "trip/trips", {}],
      ["eur", "euro/euros", "euro/euro", "euro/euros", { symbol: "€", currency: "EUR" }],
      ["percent", "pour cent/pour cent", "procent/procent", "percent/percent", { percent: true }],
      [
        "mwh",
        "mégawattheure/mégawattheures",
        "megawattuur/megawattuur",
        "megawatt-hour/megawatt-hours",
        { symbol: "MWh" },
      ],
      [
        "outings-per-month",
        "sortie par mois/sorties par mois",
        "uitstap per maand/uitstappen per maand",
        "outing per month/outings per month",
        {},
      ],
    ] as const
  ).map(([id, fr, nl, en, more]) => [
    id,
    Unit.parse({ id, name: { fr: forms(fr), nl: forms(nl), en: forms(en) }, ...more }),
  ]),
);

const indicator = (id: string, kind: string, unit: string, ...name: Words): [string, Indicator] => [
  id,
  Indicator.parse({
    id,
    name: text(name),
    kind,
    unit,
    tells: "result",
    counts: { en: "x" },
    adds: { enterprises: false, years: "no" },
    versions: [{ version: "1.0", date: "2024-01-01", definition: { en: "x" } }],
    state: "tested",
  }),
];

const indicators = new Map([
  indicator(
    "goods-collected",
    "amount",
    "t",
    "Dons en nature collectés",
    "Ingezamelde goederen",
    "Donated goods collected",
  ),
  indicator("textile-collected", "amount", "t", "Textile collecté", "Ingezameld textiel", "Textiles collected"),
  indicator("co2-avoided", "amount", "t-co2", "CO₂ évité", "Vermeden CO₂", "CO₂ avoided"),
  indicator("shops", "count", "shops", "Magasins", "Winkels", "Shops"),
  indicator("staff", "count", "people", "Équipe", "Medewerkers", "Staff"),
  indicator(
    "passengers",
    "count",
    "people",
    "Passagers différents",
    "Verschillende passagiers",
    "Different passengers",
  ),
  indicator("members", "count", "people", "Coopératrices et coopérateurs", "Coöperanten", "Cooperative members"),
  indicator(
    "keyholders",
    "count",
    "people",
    "Membres qui ont une clé du magasin",
    "Leden met een sleutel van de winkel",
    "Members who hold a key to the shop",
  ),
  indicator("trips", "count", "trips", "Trajets réalisés", "Uitgevoerde ritten", "Trips made"),
  indicator("turnover", "amount", "eur", "Chiffre d’affaires", "Omzet", "Turnover"),
  indicator(
    "still-on-road",
    "share",
    "percent",
    "Vélos qui roulent encore un an après",
    "Fietsen die na een jaar nog rijden",
    "Bicycles still on the road after a year",
  ),
  indicator(
    "visits-change",
    "ratio",
    "percent",
    "Évolution des entrées",
    "Evolutie van de bezoeken",
    "Change in admissions",
  ),
  indicator(
    "electricity",
    "amount",
    "mwh",
    "Électricité renouvelable produite",
    "Geproduceerde groene stroom",
    "Renewable electricity produced",
  ),
  indicator(
    "outings-per-month",
    "median",
    "outings-per-month",
    "Sorties par mois",
    "Uitstappen per maand",
    "Outings per month",
  ),
]);

const value = (of: string, period: string, number: number, more: object = {}) => ({
  indicator: of,
  period,
  value: number,
  source: "register",
  ...more,
});

const enterprise = Enterprise.parse({
  id: "la-maison",
  name: "La Maison",
  basis: "example",
  group: "insertion",
  groupBy: "enterprise",
  sector: "reuse",
  territories: ["hainaut"],
  legalForm: "association",
  legalFormName: "ASBL",
  activity: { fr: "Tout" },
  sources: [{ id: "register", publisher: "La Maison" }],
  perimeters: [{ id: "textile", name: { fr: "Filière textile", nl: "Afdeling textiel", en: "Textile branch" } }],
  targets: [{ indicator: "trips", period: "2025", range: [4800, 5600] }],
  observations: [
    value("goods-collected", "2017", 7627),
    value("goods-collected", "2018", 7997),
    value("goods-collected", "2019", 8098),
    value("goods-collected", "2020", 7844),
    value("textile-collected", "2019", 5321),
    value("co2-avoided", "2019", 21_000),
    value("shops", "2017", 28),
    value("shops", "2022", 28),
    value("shops", "2019", 26),
    value("staff", "2023", 36),
    value("staff", "2024", 38),
    value("staff", "2024", 183, { perimeter: "textile" }),
    value("passengers", "2024", 212, { respondents: 148, population: 212 }),
    value("passengers", "2024", 139, { breakdown: { gender: "women" } }),
    value("members", "2022", 65_000, { qualifier: "min" }),
    value("keyholders", "2022", 46),
    value("trips", "2019", 1902),
    value("trips", "2024", 5216),
    value("turnover", "2022", 1_900_000),
    value("turnover", "2023", 962_500),
    { indicator: "still-on-road", period: "2025", numerator: 139, denominator: 186, source: "register" },
    { indicator: "still-on-road", period: "2024", numerator: 121, denominator: 172, source: "register" },
    value("visits-change", "2023", 0.06),
    value("electricity", "2022", 75_400),
    value("outings-per-month", "2024", 5.4),
  ],
});

const signs = { equal: "=", contradiction: "≠", close: "≈" };
const locales = { fr: "fr-BE", nl: "nl-BE", en: "en-GB" };

/** What is said of a story's text: "≠ goods-collected/2019", "= shops/2022" with a "?" where a person must decide. */
export function said(body: string, lang: Language): string[] {
  return found(body, lang).map(
    ({ kind, value: { observation }, sure }) =>
      `${signs[kind]} ${observation.id.replace("la-maison/", "")}${kind === "equal" && !sure ? " ?" : ""}`,
  );
}

/** The text after `check --fix`. */
export function fixed(body: string, lang: Language): string {
  const replaced = found(body, lang).flatMap((finding) => {
    const { written, tag } = replacementOf(finding);
    return finding.kind === "equal" && finding.sure && written ? [{ ...written, tag }] : [];
  });
  return replaced
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, tag }) => now.slice(0, start) + tag + now.slice(end), body);
}

function found(body: string, lang: Language) {
  const observations = observationsOf(enterprise, "data/enterprises/la-maison.json");
  const source = { enterprise, observations, indicators, units, territories: new Map(), locale: locales[lang] };
  const tree = parseMarkup(body);
  if (tree === undefined) throw new Error(`Not readable: ${body}`);
  return passagesOf(tree as TreeNode, body, 0).flatMap((passage) =>
    findingsOf(passage, lang, () => topicsOf(source, lang)),
  );
}
