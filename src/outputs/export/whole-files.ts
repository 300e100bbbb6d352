import type { Observatory } from "../../model/observatory.ts";
import { aggregatesCsv, aggregatesExport } from "./aggregates.ts";
import { observationsCsv } from "./observations-csv.ts";
import { observatoryExport, statisticsExport } from "./observatory-json.ts";
import { statisticsCsv } from "./statistics-csv.ts";

/** Files of data/ that hold everything of one sort, by name: what the site serves and what a release freezes are the same bytes. */
export const wholeFiles = {
  "observations.csv": (observatory: Observatory) =>
    observationsCsv(observatory, [...observatory.observations.values()].flat()),
  "statistics.csv": (observatory: Observatory) => statisticsCsv(observatory, observatory.statistics),
  "statistics.json": (observatory: Observatory) => JSON.stringify(statisticsExport(observatory)),
  "aggregates.csv": aggregatesCsv,
  "aggregates.json": (observatory: Observatory) => JSON.stringify(aggregatesExport(observatory)),
  "observatory.json": (observatory: Observatory) => JSON.stringify(observatoryExport(observatory)),
};
