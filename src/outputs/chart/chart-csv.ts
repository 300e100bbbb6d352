import type { Portable } from "../../compute/portable.ts";
import type { Observation } from "../../model/observation.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Statistic } from "../../model/statistic.ts";
import { observationsCsv } from "../export/observations-csv.ts";
import { statisticsCsv } from "../export/statistics-csv.ts";

/** The values behind one chart and no others, raw, each with status, perimeter, source and licence. */
export function chartCsv(observatory: Observatory, { series }: Portable): string {
  const values = series.facts.flatMap(({ from }) => from);
  const observations = values.filter((one): one is Observation => "enterprise" in one);
  const statistics = values.filter((one): one is Statistic => "measure" in one);
  return observations.length > 0 ? observationsCsv(observatory, observations) : statisticsCsv(observatory, statistics);
}
