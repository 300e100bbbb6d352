import type { Observatory } from "../../model/observatory.ts";
import type { Statistic } from "../../model/statistic.ts";
import { statisticNote } from "../../compute/statistic-note.ts";
import { csv } from "../csv.ts";
import { textColumns } from "./text-columns.ts";

/** A statistic, or a place that has none, with why as its status: "counted-differently". */
export type StatisticRow =
  | Statistic
  | (Pick<Statistic, "territory" | "period" | "measure" | "unit"> &
      Partial<Omit<Statistic, "status">> & { status: string });

/** Statistics as CSV, one a row: raw values with count basis, perimeter class, denominator, edition and source. */
export function statisticsCsv(observatory: Observatory, statistics: Iterable<StatisticRow>): string {
  const territory = (s: StatisticRow) => observatory.territories.get(s.territory);
  const source = (s: StatisticRow) => observatory.sources.get(s.source ?? "");
  return csv<StatisticRow>(
    {
      statistic: (s) => s.id,
      territory: (s) => s.territory,
      ...textColumns("territory", (s: StatisticRow) => territory(s)?.name),
      nuts: (s) => territory(s)?.nuts,
      period: (s) => s.period,
      measure: (s) => s.measure,
      ...textColumns("measure", (s: StatisticRow) => observatory.measures.get(s.measure)?.name),
      family: (s) => s.family,
      sector: (s) => s.sector,
      value: (s) => s.value,
      unit: (s) => s.unit,
      status: (s) => s.status,
      qualifier: (s) => s.qualifier,
      count_basis: (s) => s.countBasis,
      perimeter: (s) => s.perimeter,
      denominator: (s) => s.denominator,
      rounded_to: (s) => s.step,
      reference_date: (s) => s.referenceDate,
      edition: (s) => s.edition,
      ...textColumns("note", (s: StatisticRow) => statisticNote(observatory, s)),
      source: (s) => source(s)?.publisher,
      source_title: (s) => source(s)?.title,
      source_url: (s) => source(s)?.url,
      source_licence: (s) => source(s)?.licence,
    },
    statistics,
  );
}
