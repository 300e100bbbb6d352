import { comparabilityOf } from "./comparability.ts";
import type { StatisticSeries } from "./statistic.ts";

/** Series put together so that none of a group is "not comparable" with its first: one group is one way of counting. */
export function waysOfCounting(series: readonly StatisticSeries[]): StatisticSeries[][] {
  const ways: StatisticSeries[][] = [];
  for (const one of series) {
    const same = ways.find(([first]) => first && comparabilityOf(first, one).level !== "not-comparable");
    if (same) same.push(one);
    else ways.push([one]);
  }
  return ways;
}
