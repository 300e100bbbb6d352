import { comparabilityOf, type Reason } from "./comparability.ts";
import { isPublished, type Fact } from "./fact.ts";
import type { StatisticSeries } from "./statistic.ts";

/** One cell of the statistics that several sources, editions or ways of counting fill: territory, measure, part and year. */
export interface Twins {
  id: string;
  entries: readonly { series: StatisticSeries; fact: Fact }[];
  /** Why they may not share an axis; none when they count alike and only disagree. */
  reasons: readonly Reason[];
  /** True when all print the same value. */
  agree: boolean;
}

/** Cells with more than one value, newest first; every value is kept and none is averaged. */
export function twinsOf(all: readonly StatisticSeries[]): Twins[] {
  const entries = all.flatMap((series) =>
    series.facts.filter(isPublished).map((fact) => ({ series, fact, period: fact.from[0]?.period ?? "" })),
  );
  const cells = Map.groupBy(entries, ({ series, period }) =>
    [series.territory, series.measure, series.family, series.statisticSector, period].join("/"),
  );
  return [...cells]
    .filter(([, group]) => group.length > 1)
    .toSorted(([, [a]], [, [b]]) => (b?.fact.period.end ?? 0) - (a?.fact.period.end ?? 0))
    .map(([id, group]) => ({
      id,
      entries: group.map(({ series, fact }) => ({ series, fact })),
      reasons: against(group),
      agree: new Set(group.map(({ fact }) => fact.text)).size === 1,
    }));
}

function against(group: readonly { series: StatisticSeries }[]): Reason[] {
  const verdicts = group.flatMap(({ series }, index) =>
    group.slice(index + 1).map(({ series: other }) => comparabilityOf(series, other)),
  );
  const refused = verdicts.filter(({ level }) => level === "not-comparable");
  return [...new Set(refused.flatMap(({ reasons }) => reasons))];
}
