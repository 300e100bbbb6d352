import { yearOf, yearsOf } from "./timeline.ts";
import { aggregate, type Aggregate, type AggregateQuery } from "./aggregate.ts";
import { enterprisesWhere } from "./coverage.ts";
import type { Fact } from "./fact.ts";
import { intervalOf } from "./interval.ts";
import { momentsIn } from "./moments.ts";
import { confidedPeriods } from "./sums.ts";
import { seriesOfIndicator, type Series } from "./series.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Crossing } from "../model/evaluation.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Testimony } from "../model/testimony.ts";
import type { Language } from "../model/text.ts";

/** A series with who reports it. */
export interface Reported {
  enterprise: Enterprise;
  series: Series;
}

/** What an indicator's page shows: real series, fictional ones, and the years that all of them share. */
export interface IndicatorView {
  real: readonly Reported[];
  examples: readonly Reported[];
  years: readonly [number, number] | undefined;
}

// Further back an axis would be mostly empty; older values are printed beside the chart.
const longest = 15;

/** The years that all charts share: those of the series with two values or more, not further back than a reader can see. */
function sharedYears(series: readonly Series[]): readonly [number, number] | undefined {
  const moving = series.filter(({ facts }) => momentsIn(facts) > 1);
  const years = yearsOf(moving.flatMap(({ facts }) => facts));
  return years && [Math.max(years[0], years[1] - longest), years[1]];
}

/** Every series of an indicator, alphabetical by enterprise, examples apart; in a territory, those of its real enterprises. */
export function indicatorView(
  observatory: Observatory,
  indicator: string,
  lang: Language,
  territory?: string,
): IndicatorView {
  const here = territory === undefined ? undefined : new Set(enterprisesWhere(observatory, { territory }));
  const all = seriesOfIndicator(observatory, indicator, lang).flatMap((series): Reported[] => {
    const enterprise = observatory.enterprises.get(series.enterprise ?? "");
    const left = enterprise === undefined || here?.has(enterprise) === false;
    return left ? [] : [{ enterprise, series }];
  });
  return {
    real: all.filter(({ enterprise }) => enterprise.basis !== "example"),
    examples: all.filter(({ enterprise }) => enterprise.basis === "example"),
    years: sharedYears(all.map(({ series }) => series)),
  };
}

/** A series cut to the years of the axis, where its values stand at two moments of it or more; and the values that do not. */
export function cut(
  series: Series,
  years: readonly [number, number] | undefined,
): { drawn?: Series; apart: readonly Fact[] } {
  if (years === undefined) return { apart: series.facts };
  const on = series.facts.filter((fact) => {
    const year = yearOf(fact);
    return year !== undefined && year >= years[0] && year <= years[1];
  });
  if (momentsIn(on) < 2) return { apart: series.facts };
  return { drawn: { ...series, facts: on }, apart: series.facts.filter((fact) => !on.includes(fact)) };
}

/** True where a series of them is drawn on the axis of these years, so that a key has something to explain. */
export function isDrawn(reported: readonly Reported[], years: readonly [number, number] | undefined): boolean {
  return reported.some(({ series }) => cut(series, years).drawn !== undefined);
}

/** What values of one period make together, or why they make nothing. */
export interface PeriodSum {
  period: string;
  sum: Aggregate;
}

/** The sum of the newest period that has one; where none has, the refusal of the newest period. */
export function newestSum(
  observatory: Observatory,
  reported: readonly Reported[],
  query: Omit<AggregateQuery, "period">,
  lang: Language,
): PeriodSum | undefined {
  const written = reported.flatMap(({ series }) =>
    series.facts.flatMap(({ from }) => from.map(({ period }) => period)),
  );
  const periods = [...new Set([...written, ...confidedPeriods(observatory, query.indicator, query.examples)])]
    .filter((period) => Number.isFinite(intervalOf(period).end))
    .toSorted((a, b) => intervalOf(b).end - intervalOf(a).end);
  const sums = periods.map((period) => ({ period, sum: aggregate(observatory, { ...query, period }, lang) }));
  return sums.find(({ sum }) => "fact" in sum) ?? sums[0];
}

/** The axis that all charts of an indicator share: a share and a mark have ends of their own, all else keeps its own scale. */
export function sharedScale({ kind, scale }: Indicator): readonly [number, number] | undefined {
  if (kind === "share") return [0, 1];
  if (kind === "rating" && scale?.min !== undefined && scale.max !== undefined) return [scale.min, scale.max];
  return undefined;
}

/** A crossing that reads a number of this indicator, with its voice. */
export interface Crossed {
  enterprise: Enterprise;
  crossing: Crossing;
  testimony: Testimony;
}

/** Every crossing that reads an indicator, in the order of enterprises and reports. */
export function crossingsOf(observatory: Observatory, indicator: string): Crossed[] {
  return [...observatory.enterprises.values()].flatMap((enterprise) =>
    (enterprise.evaluation?.crossings ?? []).flatMap((crossing): Crossed[] => {
      const testimony = enterprise.testimonies.find(({ id }) => id === crossing.voice);
      return crossing.number.indicator === indicator && testimony ? [{ enterprise, crossing, testimony }] : [];
    }),
  );
}
