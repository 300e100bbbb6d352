import { factWords } from "../messages/facts.ts";
import type { IndicatorKind } from "../model/indicator.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Measure, Statistic } from "../model/statistic.ts";
import type { Language } from "../model/text.ts";
import type { Unit } from "../model/vocabulary.ts";
import type { SeriesBreak } from "./breaks.ts";
import { definitionOf, type Definition } from "./definition.ts";
import { isPublished, type Fact } from "./fact.ts";
import { formatPeriod } from "./format.ts";
import { intervalOf } from "./interval.ts";
import { localeOf } from "./locale.ts";
import { inOneUnit } from "./one-unit.ts";
import { byTime, type Series } from "./series.ts";
import { sourceLines } from "./source-line.ts";
import { statisticNote } from "./statistic-note.ts";
import { statisticReceipt } from "./statistic-receipt.ts";
import { countryOf } from "./territory.ts";
import { markOf, numberText } from "./value.ts";
import { textIn, type Words } from "./words.ts";

/** Facts of public statistics over time: one territory, measure, family, sector, way of counting and source. */
export interface StatisticSeries extends Series {
  territory: string;
  territoryName: Words;
  measure: string;
  /** A unit of data/units.json. */
  unitId: string;
  family: string;
  statisticSector: string;
  perimeterClass: string;
  countBasis: Statistic["countBasis"];
  denominator?: string;
  /** What its measure, perimeter class and denominator say of the count. */
  definition: Definition;
  source: string;
  /** Edition of the newest value, where the source is revised. */
  edition?: string;
  place: { tier: string; country?: string; nuts?: string };
}

/** Which series; every field left out is any. */
export type StatisticQuery = Partial<
  Pick<Statistic, "territory" | "measure" | "family" | "sector" | "perimeter" | "countBasis" | "denominator" | "source">
>;

function measureOf(observatory: Observatory, statistic: Statistic): { measure: Measure; unit: Unit } {
  const measure = observatory.measures.get(statistic.measure);
  const unit = observatory.units.get(statistic.unit);
  if (measure === undefined || unit === undefined) throw new Error(`${statistic.id} refers to nothing known.`);
  return { measure, unit };
}

/** Who a statistic counts: perimeter class, place, and family and sector when they are not the total. */
function perimeterOf(observatory: Observatory, statistic: Statistic, lang: Language): Words {
  const terms = [
    observatory.perimeterClasses.get(statistic.perimeter)?.name,
    observatory.territories.get(statistic.territory)?.name,
    statistic.family === "total" ? undefined : observatory.families.get(statistic.family)?.name,
    statistic.sector === "total" ? undefined : observatory.statisticSectors.get(statistic.sector)?.name,
  ].filter((name) => name !== undefined);
  const words = terms.map((name) => textIn(name, lang));
  const text = words.map((one) => one.text).join(", ");
  return { text: text === "" ? statistic.perimeter : text, lang: words.find((one) => one.lang !== lang)?.lang ?? lang };
}

/** The fact of one published statistic. */
export function statisticFact(observatory: Observatory, statistic: Statistic, lang: Language): Fact {
  const { measure, unit } = measureOf(observatory, statistic);
  const locale = localeOf(observatory, lang, countryOf(observatory, statistic.territory));
  const { qualifier, status, value } = statistic;
  const printed = numberText(value, unit, { locale, digits: measure.digits, qualifier, mark: markOf(status) });
  const label = textIn(measure.name, lang);
  const perimeter = perimeterOf(observatory, statistic, lang);
  const sources = sourceLines(observatory, [statistic.source]);
  const note = statisticNote(observatory, statistic);
  return {
    ...printed,
    id: statistic.id,
    lang,
    locale,
    label: label.text,
    labelLang: label.lang,
    period: { text: formatPeriod(statistic.period, locale), ...intervalOf(statistic.period) },
    perimeter,
    ...(note === undefined ? {} : { note: textIn(note, lang) }),
    tells: "result",
    example: false,
    sources,
    receipt: statisticReceipt(observatory, { statistic, measure, perimeter, sources, locale }, lang),
    from: [statistic],
  };
}

function seriesKey(statistic: Statistic): string {
  const { territory, measure, family, sector, perimeter, countBasis, denominator = "", source, unit } = statistic;
  return [territory, measure, family, sector, perimeter, countBasis, denominator, source, unit].join("/");
}

/** Kind of a statistic, from its unit. */
function kindOf(unit: Unit): IndicatorKind {
  return unit.percent ? "share" : unit.currency ? "amount" : "count";
}

function breaksOf(observatory: Observatory, statistic: Statistic, lang: Language): SeriesBreak[] {
  return observatory.statisticBreaks
    .filter(
      ({ territories, measures }) => territories.includes(statistic.territory) && measures.includes(statistic.measure),
    )
    .map(({ at, reason }) => ({ at: intervalOf(at).start, period: at, reason: textIn(reason, lang) }))
    .sort((a, b) => a.at - b.at);
}

function toSeries(observatory: Observatory, group: readonly Statistic[], lang: Language): StatisticSeries {
  const [first] = group;
  if (first === undefined) throw new Error("A series needs a statistic.");
  const { measure, unit } = measureOf(observatory, first);
  const plain = group.map((one) => statisticFact(observatory, one, lang)).toSorted(byTime);
  const { facts, unit: unitText } = inOneUnit(plain, unit, plain[0]?.locale ?? lang);
  const territory = observatory.territories.get(first.territory);
  const label = textIn(measure.name, lang);
  const edition = group.findLast((one) => one.edition !== undefined)?.edition;
  const country = countryOf(observatory, first.territory);
  return {
    id: seriesKey(first),
    label: label.text,
    labelLang: label.lang,
    unit: unitText,
    unitSpec: unit,
    perimeter: facts[0]?.perimeter ?? { text: first.perimeter, lang },
    facts,
    breaks: breaksOf(observatory, first, lang),
    tells: "result",
    kind: kindOf(unit),
    indicator: measure.id,
    territory: first.territory,
    territoryName: territory === undefined ? { text: first.territory, lang } : textIn(territory.name, lang),
    measure: measure.id,
    unitId: first.unit,
    family: first.family,
    statisticSector: first.sector,
    perimeterClass: first.perimeter,
    countBasis: first.countBasis,
    ...(first.denominator === undefined ? {} : { denominator: first.denominator }),
    definition: definitionOf(
      measure,
      observatory.perimeterClasses.get(first.perimeter),
      observatory.denominators.get(first.denominator ?? ""),
    ),
    source: first.source,
    ...(edition === undefined ? {} : { edition }),
    place: {
      tier: territory?.tier ?? "local",
      ...(country === undefined ? {} : { country }),
      ...(territory?.nuts === undefined ? {} : { nuts: territory.nuts }),
    },
  };
}

/** Statistics that answer a query, in the order of the files. */
function statisticsWhere(observatory: Observatory, query: StatisticQuery): Statistic[] {
  const wanted = Object.entries(query).filter(([, value]) => value !== undefined);
  return observatory.statistics.filter((one) => wanted.every(([key, value]) => one[key as keyof Statistic] === value));
}

/** One series per territory × measure × family × sector × way of counting × source, in the order of the files. */
export function statisticSeriesOf(observatory: Observatory, query: StatisticQuery, lang: Language): StatisticSeries[] {
  const groups = Map.groupBy(statisticsWhere(observatory, query), seriesKey);
  return [...groups.values()].map((group) => toSeries(observatory, group, lang));
}

/** The fact of the statistic with this id; throws where there is none, for `check` has verified every reference. */
export function statisticFactById(observatory: Observatory, id: string, lang: Language): Fact {
  const statistic = observatory.statistics.find((one) => one.id === id);
  if (statistic === undefined) throw new Error(`No statistic "${id}".`);
  return statisticFact(observatory, statistic, lang);
}

/** The newest published fact of a series. */
export function newestOf({ facts }: Series): Fact | undefined {
  return facts.findLast((fact) => isPublished(fact) && Number.isFinite(fact.period.end));
}

// Every report of a territory prints the same headline, and an observatory never changes.
const headlines = new WeakMap<Observatory, Map<string, StatisticSeries[]>>();

/**
 * One to three series that tell most of a territory, newest first: whole economy before a part of it,
 * one for each measure, in the editors' order of data/measures.json; of two sources, the newest, then the longest.
 */
export function headlineOf(observatory: Observatory, territory: string, lang: Language): StatisticSeries[] {
  const known = headlines.get(observatory) ?? new Map<string, StatisticSeries[]>();
  headlines.set(observatory, known);
  const key = `${territory} ${lang}`;
  const found = known.get(key) ?? chosenHeadline(observatory, territory, lang);
  known.set(key, found);
  return found;
}

function chosenHeadline(observatory: Observatory, territory: string, lang: Language): StatisticSeries[] {
  const all = statisticSeriesOf(observatory, { territory }, lang);
  const whole = all.filter(({ family, statisticSector }) => family === "total" && statisticSector === "total");
  const end = (series: StatisticSeries): number => newestOf(series)?.period.end ?? -Infinity;
  const best = [...Map.groupBy(whole.length > 0 ? whole : all, ({ measure }) => measure).values()].flatMap((group) =>
    group.toSorted((a, b) => end(b) - end(a) || b.facts.length - a.facts.length).slice(0, 1),
  );
  const newest = Math.max(...best.map(end));
  const recent = best.filter((series) => end(series) >= newest - 8);
  const order = [...observatory.measures.keys()];
  return recent
    .toSorted((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure))
    .slice(0, 3)
    .toSorted((a, b) => end(b) - end(a));
}

/** Names used on statistics pages when a family or sector is the total. */
export function termName(observatory: Observatory, kind: "family" | "sector", id: string, lang: Language): Words {
  const words = factWords(lang).perimeter;
  const list = kind === "family" ? observatory.families : observatory.statisticSectors;
  const name = list.get(id)?.name;
  if (name !== undefined) return textIn(name, lang);
  return { text: id === "total" ? (kind === "family" ? words.allFamilies : words.allSectors) : id, lang };
}
