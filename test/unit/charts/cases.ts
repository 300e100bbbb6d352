import type { Fact } from "../../../src/compute/fact.ts";
import { plainAreas, type MapArea } from "../../../src/compute/map-areas.ts";
import { partsOf, seriesOf, type Series } from "../../../src/compute/series.ts";
import type { Weave } from "../../../src/compute/weave.ts";
import { barsChart } from "../../../src/charts/bars.ts";
import type { ChartSize } from "../../../src/charts/frame.ts";
import { directionsChart } from "../../../src/charts/directions.ts";
import { dotsChart } from "../../../src/charts/dots.ts";
import { likertChart } from "../../../src/charts/likert.ts";
import { lineChart } from "../../../src/charts/line.ts";
import { locatorMap } from "../../../src/charts/locator-map.ts";
import { mapChart } from "../../../src/charts/map.ts";
import { rowsChart } from "../../../src/charts/rows.ts";
import { sharesChart } from "../../../src/charts/shares.ts";
import { slopeChart, slopeOf } from "../../../src/charts/slope.ts";
import { tilesChart } from "../../../src/charts/tiles.ts";
import { waffleChart } from "../../../src/charts/waffle.ts";
import { weaveChart } from "../../../src/charts/weave.ts";
import { factWords } from "../../../src/messages/facts.ts";
import type { Observatory } from "../../../src/model/observatory.ts";
import { enterprise, indicator, observatoryOf, shapes } from "../compute/fixture.ts";

/** What every chart is drawn with: the same eight situations. */
export const cases = [
  "plain",
  "missing",
  "break",
  "lower-bound",
  "negative",
  "long-labels",
  "one-point",
  "none",
  "noted",
] as const;
/** One of them. */
export type Case = (typeof cases)[number];

const LONG =
  "Chauffeurs et chauffeuses bénévoles formés à l’écoute & encore actifs un an après leur premier trajet accompagné";
const short = { fr: "Trajets réalisés" };

interface Situation {
  observations: object[];
  more?: Record<string, unknown>;
}

const value = (period: string, number: number, more: object = {}) => ({ period, value: number, ...more });
const absent = (period: string, status: string, reason: string) => ({ period, status, reason: { fr: reason } });
const plain = [value("2019", 3120), value("2020", 1480), value("2021", 2210), value("2022", 3690), value("2023", 4510)];

const situations: Record<Case, Situation> = {
  plain: { observations: plain, more: { targets: [{ indicator: "trips", period: "2024", range: [4000, 5000] }] } },
  missing: {
    observations: [
      value("2019", 3120),
      absent("2020", "missing", "Confinements : lignes suspendues."),
      absent("2021", "withheld", "Accord en attente."),
      absent("2022", "not-applicable", "Service en travaux."),
      value("2023", 0),
      value("2025", 5480, { status: "provisional" }),
    ],
  },
  break: {
    observations: plain,
    more: { breaks: [{ indicator: "trips", at: "2021", reason: { fr: "Depuis 2021, nous comptons des personnes." } }] },
  },
  "lower-bound": {
    observations: [
      value("2019", 3000, { qualifier: "min" }),
      value("2020", 3500, { qualifier: "max" }),
      value("2021", 4000, { qualifier: "approx" }),
      value("2022", 4500, { qualifier: "min", status: "estimated" }),
    ],
  },
  negative: { observations: [value("2019", -1200), value("2020", 800), value("2021", -300), value("2022", 2400)] },
  "long-labels": { observations: plain.map((one) => Object.assign({}, one, { value: one.value * 987_654 })) },
  "one-point": { observations: [value("2023", 4510)] },
  noted: {
    observations: [
      value("2019", 3120, { note: { fr: "Dossiers : un couple compte une fois." } }),
      value("2020", 1480, { note: { fr: "Magasins fermés 105 jours." } }),
      value("2021", 2210, { note: { fr: "Dossiers : un couple compte une fois." } }),
      value("2022", 3690),
      value("2023", 4510, {
        note: { nl: "Sinds mei 2023 rijdt de donderdaglijn, en kiezen de passagiers zelf het uur van vertrek." },
      }),
    ],
  },
  none: { observations: [absent("2022", "missing", "Personne ne l’a compté."), absent("2023", "missing", "Idem.")] },
};

/** The observatory of a situation: an enterprise with one indicator, as a whole and in two parts. */
export function observatoryFor(situation: Case): Observatory {
  const { observations, more } = situations[situation];
  const long = situation === "long-labels";
  const categories = [
    { id: "a", name: { fr: long ? LONG : "à la demande" } },
    { id: "b", name: { fr: long ? `${LONG}, suite` : "ligne du jeudi" } },
  ];
  const parts = observations.flatMap((one) =>
    categories.map(({ id }, index) => {
      const half = "value" in one ? { value: Math.round(Number(one.value) * (index === 0 ? 0.6 : 0.4)) } : {};
      return { ...one, ...half, breakdown: { category: id } };
    }),
  );
  const all = [...observations, ...parts].map((one) => Object.assign({ indicator: "trips" }, one));
  return observatoryOf({
    indicators: [indicator("trips", { name: long ? { fr: LONG } : short, categories }), likert, share, paths, told],
    enterprises: [
      enterprise(
        "navette",
        [...all, ...likertFor(situation), ...shareFor(situation), ...pathsFor(situation), ...toldFor(situation)],
        more,
      ),
    ],
  });
}

const steps = ["Pas du tout d’accord", "Plutôt pas", "Ni l’un ni l’autre", "Plutôt d’accord", "Tout à fait"];
const likert = indicator("agreement", {
  kind: "likert",
  unit: "percent",
  scale: { steps: steps.map((fr) => ({ fr })) },
  categories: ["a", "b", "c"].map((id) => ({ id, name: { fr: `« Phrase ${id} »` } })),
});

function likertFor(situation: Case): object[] {
  const counts: Partial<Record<Case, number[][]>> = {
    plain: [
      [4, 8, 16, 56, 62],
      [10, 16, 28, 58, 38],
      [31, 46, 36, 24, 11],
    ],
    missing: [[4, 8, 16, 56, 62], [], [31, 46, 36, 24, 11]],
    break: [
      [4, 8, 16, 56, 62],
      [31, 46, 36, 24, 11],
    ],
    "lower-bound": [[0, 0, 16, 56, 62]],
    negative: [
      [80, 60, 8, 0, 0],
      [50, 40, 30, 20, 8],
    ],
    "long-labels": [
      [4, 8, 16, 56, 62],
      [10, 16, 28, 58, 38],
    ],
    "one-point": [[4, 8, 16, 56, 62]],
    none: [],
  };
  return (counts[situation] ?? []).map((list, index) => {
    const about = { indicator: "agreement", period: "2024", breakdown: { category: "abc"[index] } };
    const said = list.length === 0 ? absent("2024", "missing", "Phrase ajoutée après coup.") : { counts: list };
    return Object.assign(about, said);
  });
}

const share = indicator("active", {
  kind: "share",
  unit: "percent",
  tells: "practice",
  name: { fr: "Chauffeurs encore actifs" },
});

function shareFor(situation: Case): object[] {
  const about = { indicator: "active", period: "2024" };
  switch (situation) {
    case "missing":
      return [{ ...about, status: "withheld", reason: { fr: "Accord en attente." } }];
    case "none":
      return [{ ...about, status: "missing", reason: { fr: "Pas compté." } }];
    case "lower-bound":
      return [{ ...about, value: 0.65, qualifier: "min" }];
    case "negative":
      return [{ ...about, value: 0 }];
    default:
      return [{ ...about, numerator: 34, denominator: 41 }];
  }
}

const paths = indicator("paths", {
  kind: "share",
  unit: "percent",
  name: { fr: "Chemin du textile" },
  categories: ["a", "b", "c", "d"].map((id) => ({ id, name: { fr: `Chemin ${id}` } })),
});

/** Shares of one whole: complete, short of it, past it by rounding, one of them missing or a bound. */
function pathsFor(situation: Case): object[] {
  const shares: Partial<Record<Case, (number | object)[]>> = {
    plain: [0.55, 0.28, 0.17],
    missing: [0.55, { status: "withheld", reason: { fr: "Accord en attente." } }, 0.28],
    break: [0.335, 0.335, 0.335],
    "lower-bound": [{ value: 0.4, qualifier: "min" }, { value: 0.3, status: "provisional" }, 0.2],
    negative: [0, 1],
    "long-labels": [0.14, 0.43, 0.24, 0.03],
    "one-point": [0.62],
    none: [{ status: "missing", reason: { fr: "Pas pesé." } }],
  };
  return (shares[situation] ?? []).map((one, index) => {
    const given = typeof one === "number" ? { value: one } : one;
    return { indicator: "paths", period: "2019", breakdown: { category: "abcd"[index] }, ...given };
  });
}

const told = indicator("told", {
  kind: "direction",
  name: { fr: "Changement raconté" },
  categories: ["a", "b", "c", "d"].map((id) => ({ id, name: { fr: `Thème ${id}` } })),
});

function toldFor(situation: Case): object[] {
  const said: Partial<Record<Case, (string | object)[]>> = {
    plain: ["more", "same", "less", "varies"],
    missing: ["more", { status: "missing", reason: { fr: "Personne n’en a parlé." } }],
    break: ["same", "same"],
    "lower-bound": [
      { direction: "more", status: "provisional" },
      { direction: "varies", status: "provisional" },
    ],
    negative: ["less", "less", "less"],
    "long-labels": ["more", "varies", "same"],
    "one-point": ["varies"],
    none: [],
  };
  return (said[situation] ?? []).map((one, index) => {
    const given = typeof one === "string" ? { direction: one } : one;
    return { indicator: "told", period: "2025", breakdown: { category: "abcd"[index] }, ...given };
  });
}

function cloth(numbers: number, voices: number, pairs: [number, number][]): Weave {
  const practiceFlags = Array.from({ length: numbers }, (_, i) => i % 4 === 3);
  const practices = practiceFlags.filter(Boolean).length;
  return { numbers, results: numbers - practices, processes: 0, practices, voices, pairs, practiceFlags };
}

function weaveFor(situation: Case): Weave {
  switch (situation) {
    case "missing":
      return cloth(4, 0, []);
    case "break":
      return cloth(0, 3, []);
    case "long-labels":
      return cloth(40, 20, [
        [39, 19],
        [1, 2],
      ]);
    case "one-point":
      return cloth(1, 1, [[0, 0]]);
    case "none":
      return cloth(0, 0, []);
    default:
      return cloth(9, 5, [
        [0, 1],
        [1, 0],
        [4, 1],
        [6, 2],
        [2, 3],
        [8, 4],
      ]);
  }
}

function areasFor(series: Series, observatory: Observatory, long: boolean): MapArea[] {
  return plainAreas(observatory, "fr").map((area, index) => {
    const fact = series.facts[index];
    const name = long ? { name: `${area.name}-et-Pays-Vallonné` } : {};
    const without = { differently: index % 2 === 1, absent: index % 2 === 1 ? "compté autrement" : "non publié" };
    return Object.assign(area, name, fact?.shown == null ? without : { fact });
  });
}

const words = factWords("fr");

/** A row for each series, from its first value to its last; the break is told where there is one. */
function dotsRows(situation: Case, series: readonly Series[]) {
  if (situation === "none") return [];
  return series.map((one) => ({
    label: one.breakdown ?? "ensemble",
    before: one.facts[0]!,
    now: situation === "missing" ? one.facts[1]! : one.facts.at(-1)!,
    ...(situation === "break" ? { broken: one.breaks[0]?.reason.text } : {}),
  }));
}

/** One bar, or two moments of it. */
function sharesBars(situation: Case, parts: readonly { label: string; fact: Fact }[]) {
  if (situation === "plain") return ["2018", "2019"].map((label) => ({ label, parts }));
  return [{ label: "", parts }];
}

/** One chart of each kind for a situation, at a size. */
export function chartsOf(situation: Case, size: ChartSize): Record<string, string> {
  const observatory = observatoryFor(situation);
  const query = { enterprise: "navette", indicator: "trips" };
  const series = seriesOf(observatory, query, "fr");
  const parts = partsOf(observatory, query, "fr");
  const last = parts.map((part) => ({ label: part.breakdown ?? "", fact: part.facts.at(-1) ?? series.facts[0]! }));
  const periods = series.facts.map((fact) => ({ label: fact.period.text, fact }));
  const ofParts = situation === "plain" || situation === "long-labels";
  const sentences = partsOf(observatory, { enterprise: "navette", indicator: "agreement" }, "fr");
  const active = seriesOf(observatory, { enterprise: "navette", indicator: "active" }, "fr");
  const map = {
    id: situation,
    title: series.label,
    unit: series.unit,
    period: "2023",
    areas: areasFor(series, observatory, situation === "long-labels"),
  };
  const slope = slopeOf(series, parts, words);
  const named = (part: Series): string =>
    situation === "long-labels" ? `${LONG} ${part.breakdown}` : (part.breakdown ?? "");
  const newest = (id: string) =>
    partsOf(observatory, { enterprise: "navette", indicator: id }, "fr").map((part) => ({
      label: named(part),
      fact: part.facts[0]!,
    }));
  const overTime = {
    line: lineChart({ series: [series], notes: true }, size, words),
    lines: lineChart({ series: parts, notes: true }, size, words),
    bars: barsChart({ series, notes: true }, size, words),
    rows: rowsChart(
      {
        id: situation,
        title: series.label,
        unit: series.unit,
        rows: ofParts ? last : periods,
        breaks: series.breaks,
        notes: true,
      },
      size,
      words,
    ),
    ...(slope === undefined ? {} : { slope: slopeChart(slope, size, words) }),
  };
  // Notes are told by the charts over time alone.
  if (situation === "noted") return overTime;
  return {
    ...overTime,
    waffle: waffleChart({ id: situation, title: active.label, fact: active.facts[0]! }, size, words),
    parts: waffleChart({ id: `${situation}-parts`, title: series.label, parts: last }, size, words),
    likert: likertChart(
      {
        id: situation,
        title: "Accord",
        rows: sentences.map((one) => ({
          label: situation === "long-labels" ? `« ${LONG} »` : (one.breakdown ?? ""),
          fact: one.facts[0]!,
        })),
      },
      size,
      words,
    ),
    dots: dotsChart(
      {
        id: situation,
        title: series.label,
        unit: series.unit,
        moments: [series.facts[0]!.period.text, series.facts.at(-1)!.period.text],
        rows: dotsRows(situation, [series, ...parts]),
      },
      size,
      words,
    ),
    shares: sharesChart(
      { id: situation, title: "Chemin du textile", bars: sharesBars(situation, newest("paths")) },
      size,
      words,
    ),
    directions: directionsChart({ id: situation, title: "Changement raconté", rows: newest("told") }, size, words),
    map: mapChart({ ...map, shapes }, size, words),
    locator: locatorMap(
      { id: situation, shapes, areas: map.areas, highlight: ["hainaut"], name: map.areas[1]?.name ?? "" },
      size,
      words,
    ),
    tiles: tilesChart(map, size, words),
    weave: weaveChart(
      { weave: weaveFor(situation), id: situation, locale: "fr-FR", loose: situation === "plain" },
      { ...size, height: 300 },
      words,
    ),
  };
}
