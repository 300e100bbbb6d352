import { axisKey } from "./comparability.ts";
import { byTime } from "./series.ts";
import type { StatisticSeries } from "./statistic.ts";

/** One way of counting one thing in one territory: its series of every source, and all their facts as one. */
export interface Way {
  merged: StatisticSeries;
  sources: readonly StatisticSeries[];
}

function wayKey(series: StatisticSeries): string {
  return [axisKey(series), series.territory, series.family, series.statisticSector].join("/");
}

/** The same thing counted the same way, whichever source publishes it: facts in order of time, breaks once. */
function merge(sources: readonly StatisticSeries[]): StatisticSeries {
  const [first] = sources;
  if (first === undefined) throw new Error("A way of counting needs a series.");
  return {
    ...first,
    facts: sources.flatMap(({ facts }) => facts).toSorted(byTime),
    breaks: [...new Map(sources.flatMap(({ breaks }) => breaks).map((one) => [one.period, one])).values()],
  };
}

/** Every way of counting of these series, in their order; sources that differ only by who publishes them are one way. */
export function waysOf(series: readonly StatisticSeries[]): Way[] {
  return [...Map.groupBy(series, wayKey).values()].map((sources) => ({
    merged: merge(sources),
    sources,
  }));
}
