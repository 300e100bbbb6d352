import type { Indicator, IndicatorKind } from "../model/indicator.ts";
import type { Breakdown, Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Unit } from "../model/vocabulary.ts";
import { breakdownKey, breakdownWords } from "./breakdown.ts";
import { breaksOf, type SeriesBreak } from "./breaks.ts";
import { observationFact, type Fact } from "./fact.ts";
import { inOneUnit } from "./one-unit.ts";
import { targetOf, type Target } from "./target.ts";
import { textIn, type Words } from "./words.ts";

/** Facts of one thing over time, oldest first, undated ones last; all `short` texts are in `unit`. */
export interface Series {
  id: string;
  label: string;
  labelLang: string;
  unit: string;
  /** The unit itself, so that an axis can be labelled in it. */
  unitSpec: Unit;
  perimeter: Words;
  /** The part it tells of, in words: "femmes". */
  breakdown?: string;
  facts: readonly Fact[];
  breaks: readonly SeriesBreak[];
  target?: Target;
  tells: "practice" | "process" | "result";
  kind: IndicatorKind;
  enterprise?: string;
  indicator: string;
}

/** Which series of which enterprise. Without breakdown and perimeter: the whole enterprise. */
export interface SeriesQuery {
  enterprise: string;
  indicator: string;
  breakdown?: Breakdown | undefined;
  perimeter?: string | undefined;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Oldest first; facts of one period keep the author's order, undated ones come last. */
export function byTime({ period: a }: Fact, { period: b }: Fact): number {
  const ends = compare(Number.isNaN(a.end) ? Infinity : a.end, Number.isNaN(b.end) ? Infinity : b.end);
  return ends === 0 ? compare(a.start || -Infinity, b.start || -Infinity) : ends;
}

function seriesKey({ indicator, breakdown, perimeter }: Omit<SeriesQuery, "enterprise">): string {
  return [indicator, breakdownKey(breakdown), perimeter ?? ""].join("/");
}

function indicatorOf(observatory: Observatory, id: string): Indicator {
  const indicator = observatory.indicators.get(id);
  if (indicator === undefined) throw new Error(`No indicator "${id}".`);
  return indicator;
}

function toSeries(observatory: Observatory, observations: readonly Observation[], lang: Language): Series {
  const [first] = observations;
  const enterprise = first && observatory.enterprises.get(first.enterprise);
  if (first === undefined || enterprise === undefined) throw new Error("A series needs an observation.");
  const indicator = indicatorOf(observatory, first.indicator);
  const unit = observatory.units.get(indicator.unit);
  if (unit === undefined) throw new Error(`${indicator.id} has an unknown unit: ${indicator.unit}.`);
  const plain = observations.map((one) => observationFact(observatory, one, lang)).toSorted(byTime);
  const { locale } = plain[0] ?? { locale: lang };
  const { facts, unit: unitText } = inOneUnit(plain, unit, locale);
  const part = breakdownWords(observatory, enterprise, indicator.id, first.breakdown, lang);
  const whole = part.length === 0 && first.perimeter === undefined;
  const spec = whole ? enterprise.targets.findLast((target) => target.indicator === indicator.id) : undefined;
  const target = spec && targetOf(spec, unit, { locale, digits: indicator.digits }, facts);
  const label = textIn(indicator.name, lang);
  return {
    id: [enterprise.id, seriesKey(first)].join("/").replace(/\/+$/, ""),
    label: label.text,
    labelLang: label.lang,
    unit: unitText,
    unitSpec: unit,
    perimeter: facts[0]?.perimeter ?? { text: enterprise.name, lang },
    ...(part.length === 0 ? {} : { breakdown: part.map(({ text }) => text).join(", ") }),
    facts,
    breaks: breaksOf(enterprise, first, lang),
    ...(target === undefined ? {} : { target }),
    tells: indicator.tells,
    kind: indicator.kind,
    enterprise: enterprise.id,
    indicator: indicator.id,
  };
}

/** The breaks that lie between the first and the last fact of a series: the ones its chart and its table can show. */
export function breaksWithin({ facts, breaks }: Series): SeriesBreak[] {
  const starts = facts.map(({ period }) => period.start).filter(Number.isFinite);
  return breaks.filter(({ at }) => at > Math.min(...starts) && at <= Math.max(...starts));
}

/** The series asked for, or nothing where the enterprise reports none. */
export function findSeries(observatory: Observatory, query: SeriesQuery, lang: Language): Series | undefined {
  const key = seriesKey(query);
  const own = (observatory.observations.get(query.enterprise) ?? []).filter((one) => seriesKey(one) === key);
  return own.length === 0 ? undefined : toSeries(observatory, own, lang);
}

/** The series asked for; throws where there is none, for `check` has verified every reference. */
export function seriesOf(observatory: Observatory, query: SeriesQuery, lang: Language): Series {
  const series = findSeries(observatory, query, lang);
  if (series === undefined) throw new Error(`No series for ${JSON.stringify(query)}.`);
  return series;
}

// A page, its stories and its card ask for the same series one after the other: the last answer is kept.
let last: { of: Observatory; enterprise: string; lang: Language; series: readonly Series[] } | undefined;

/** Every series of an enterprise, one per indicator × breakdown × perimeter, in the author's order. */
export function seriesOfEnterprise(observatory: Observatory, enterprise: string, lang: Language): Series[] {
  if (last?.of === observatory && last.enterprise === enterprise && last.lang === lang) return [...last.series];
  const groups = Map.groupBy(observatory.observations.get(enterprise) ?? [], seriesKey);
  const series = [...groups.values()].map((observations) => toSeries(observatory, observations, lang));
  last = { of: observatory, enterprise, lang, series };
  return [...series];
}

/** Every series of an indicator over all enterprises, alphabetical by enterprise: what small multiples are drawn from. */
export function seriesOfIndicator(observatory: Observatory, indicator: string, lang: Language): Series[] {
  return [...observatory.enterprises.keys()].flatMap((enterprise) => {
    const own = (observatory.observations.get(enterprise) ?? []).filter((one) => one.indicator === indicator);
    return [...Map.groupBy(own, seriesKey).values()].map((group) => toSeries(observatory, group, lang));
  });
}

/** The parts of an indicator of one enterprise (categories, ages, groups), each a series, in the author's order. */
export function partsOf(observatory: Observatory, query: SeriesQuery, lang: Language): Series[] {
  return seriesOfEnterprise(observatory, query.enterprise, lang).filter(
    ({ indicator, breakdown, facts }) =>
      indicator === query.indicator &&
      breakdown !== undefined &&
      facts.some(({ from }) => from.some((one) => "enterprise" in one && one.perimeter === query.perimeter)),
  );
}
