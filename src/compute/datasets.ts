import type { Observatory } from "../model/observatory.ts";
import { allSums } from "./all-sums.ts";
import { intervalOf } from "./interval.ts";

/** A set of rows that can be downloaded: how many, and from which year to which; undated rows have no year. */
export interface Dataset {
  rows: number;
  first: number;
  last: number;
}

function datasetOf(periods: readonly string[]): Dataset {
  const years = periods.flatMap((period) => {
    const { start, end } = intervalOf(period);
    return [start, end - 1e-6].filter(Number.isFinite).map(Math.floor);
  });
  return { rows: periods.length, first: Math.min(...years), last: Math.max(...years) };
}

/** Public observations of one enterprise, of one indicator, or of all. */
export function observationsDataset(
  observatory: Observatory,
  { enterprise, indicator }: { enterprise?: string; indicator?: string } = {},
): Dataset {
  const all =
    enterprise === undefined
      ? [...observatory.observations.values()].flat()
      : (observatory.observations.get(enterprise) ?? []);
  return datasetOf(
    all.filter((one) => indicator === undefined || one.indicator === indicator).map(({ period }) => period),
  );
}

/** All sums over enterprises, masked ones included. */
export function sumsDataset(observatory: Observatory): Dataset {
  return datasetOf(allSums(observatory).map(({ query }) => query.period));
}

/** All published statistics of territories. */
export function statisticsDataset({ statistics }: Observatory): Dataset {
  return datasetOf(statistics.map(({ period }) => period));
}
