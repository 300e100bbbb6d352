import type { Observatory } from "../model/observatory.ts";
import { aggregate } from "./aggregate.ts";
import { enterprisesWhere, type Coverage } from "./coverage.ts";
import type { Fact } from "./fact.ts";
import { once } from "./once.ts";
import { countsConfided, isWhole, sumFilters, sumId, type SumQuery } from "./sums.ts";

/** One sum that the observatory makes, shown or suppressed. */
export interface EverySum {
  query: SumQuery;
  fact: Fact;
  coverage: Coverage;
  /** Whether confided figures may count in it. */
  confided: boolean;
}

/** Every sum of counts and amounts over real enterprises: over all, by territory, sector and group, in each period that has one. */
export const allSums = once((observatory): readonly EverySum[] => {
  const filters = sumFilters(observatory)
    .filter(({ examples }) => examples !== true)
    .map((filter) => ({ filter, among: new Set(enterprisesWhere(observatory, filter).map(({ id }) => id)) }));
  const reporting = reportingOf(observatory);
  return [...observatory.indicators.values()]
    .filter(({ kind }) => kind === "count" || kind === "amount")
    .flatMap(({ id: indicator }) => {
      const safe = [...observatory.aggregates.values()].filter((one) => one.indicator === indicator);
      const periods = new Set([...(reporting.get(indicator)?.keys() ?? []), ...safe.map(({ period }) => period)]);
      return [...periods].sort().flatMap((period) => {
        const reports = reporting.get(indicator)?.get(period) ?? [];
        return filters.flatMap(({ filter, among }): EverySum[] => {
          const query = { ...filter, indicator, period };
          // One value alone is no sum: most filters are passed over without making one.
          if (reports.filter((id) => among.has(id)).length < 2 && !observatory.aggregates.has(sumId(query))) return [];
          const sum = aggregate(observatory, query, "en");
          return "fact" in sum ? [{ query, ...sum, confided: countsConfided(observatory, query) }] : [];
        });
      });
    });
});

/** Who publishes a value of the whole, by indicator and period. */
function reportingOf({ observations }: Observatory): Map<string, Map<string, string[]>> {
  const found = new Map<string, Map<string, string[]>>();
  for (const one of [...observations.values()].flat()) {
    if (!isWhole(one)) continue;
    const periods = found.get(one.indicator) ?? new Map<string, string[]>();
    periods.set(one.period, [...(periods.get(one.period) ?? []), one.enterprise]);
    found.set(one.indicator, periods);
  }
  return found;
}
