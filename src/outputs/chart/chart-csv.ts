import type { Portable } from "../../compute/portable.ts";
import type { Observation } from "../../model/observation.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Statistic } from "../../model/statistic.ts";
import { observationsCsv } from "../export/observations-csv.ts";
import { statisticsCsv, type StatisticRow } from "../export/statistics-csv.ts";

/** The values behind one chart and no others, raw, each with status, perimeter, source and licence. */
export function chartCsv(observatory: Observatory, portable: Portable): string {
  // What answers make together is made of answers that have a row already.
  const values = [...new Set(portable.series.facts.flatMap(({ from }) => from))];
  const observations = values.filter((one): one is Observation => "enterprise" in one);
  const statistics = values.filter((one): one is Statistic => "measure" in one);
  return observations.length > 0
    ? observationsCsv(observatory, observations)
    : statisticsCsv(observatory, [...statistics, ...withoutValue(portable, statistics)]);
}

/** The places of a map that have no value, each with why: a file of the others alone would seem to be whole. */
function withoutValue({ map }: Portable, [first]: readonly Statistic[]): StatisticRow[] {
  if (map === undefined || first === undefined) return [];
  const { measure, period, family, sector, unit, countBasis, perimeter, denominator } = first;
  const asked = { measure, period, family, sector, unit, countBasis, perimeter };
  return map.areas
    .filter(({ fact }) => fact === undefined)
    .map(({ territory, differently }) => ({
      territory,
      ...asked,
      ...(denominator === undefined ? {} : { denominator }),
      status: differently ? "counted-differently" : "not-published",
    }));
}
