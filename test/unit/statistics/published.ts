import { comparabilityOf, type Comparability } from "../../../src/compute/comparability.ts";
import { statisticSeriesOf, type StatisticQuery, type StatisticSeries } from "../../../src/compute/statistic.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";

const { observatory: real } = await loadObservatory(process.cwd());

/** The observatory as it is published: these tests are about its real figures. */
export const observatory = real;

/** Every series of the published statistics. */
export const everySeries: readonly StatisticSeries[] = statisticSeriesOf(real, {}, "en");

/** One series: a territory, a measure, and what sets it apart from its neighbours; throws where there is none. */
export function one(
  territory: string,
  measure: string,
  more: StatisticQuery & { period?: string } = {},
): StatisticSeries {
  const { period, family = "total", sector = "total", ...rest } = more;
  const found = statisticSeriesOf(real, { territory, measure, family, sector, ...rest }, "en").filter(
    ({ facts }) => period === undefined || facts.some(({ from }) => from.some((row) => row.period === period)),
  );
  const [series] = found;
  if (series === undefined || found.length > 1)
    throw new Error(`${found.length} series of ${territory}, ${measure}, ${JSON.stringify(more)}`);
  return series;
}

/** The verdict on two series. */
export const between = (a: StatisticSeries, b: StatisticSeries): Comparability => comparabilityOf(a, b);

/** All pairs of a list. */
export function pairs<One>(list: readonly One[]): [One, One][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [One, One] => [a, b]));
}
