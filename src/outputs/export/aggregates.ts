import { allSums, type EverySum } from "../../compute/all-sums.ts";
import { disclosureWords } from "../../messages/disclosure.ts";
import type { Observatory } from "../../model/observatory.ts";
import { csv } from "../csv.ts";
import { header } from "./header.ts";
import { textColumns } from "./text-columns.ts";

/** Public code of a masked sum, the same whatever the reason. */
const masked = "c";

/** What a row of a sum tells: how many publish, never how many confide. */
function rowOf(observatory: Observatory, { query, fact, coverage, confided }: EverySum) {
  const isMasked = fact.mark === "suppressed";
  return {
    sum: fact.id,
    indicator: query.indicator,
    period: query.period,
    territory: query.territory,
    sector: query.sector,
    group: query.group,
    value: fact.value,
    unit: observatory.indicators.get(query.indicator)?.unit,
    status: isMasked ? masked : fact.mark === "published" ? "final" : fact.mark,
    qualifier: isMasked ? undefined : fact.qualifier,
    publishing: coverage.reporting.length,
    among: coverage.of,
    confided,
  };
}

/** Sums as CSV, one a row; a masked one has no value and the status "c". */
export function aggregatesCsv(observatory: Observatory): string {
  const { licence } = observatory.settings;
  type Row = ReturnType<typeof rowOf>;
  const name = (row: Row) => observatory.indicators.get(row.indicator)?.name;
  return csv<Row>(
    {
      sum: (row) => row.sum,
      indicator: (row) => row.indicator,
      ...textColumns("indicator", name),
      period: (row) => row.period,
      territory: (row) => row.territory,
      sector: (row) => row.sector,
      group: (row) => row.group,
      value: (row) => row.value,
      unit: (row) => row.unit,
      status: (row) => row.status,
      qualifier: (row) => row.qualifier,
      publishing: (row) => row.publishing,
      among: (row) => row.among,
      confided: (row) => row.confided,
      licence: () => licence.content.id,
    },
    allSums(observatory).map((sum) => rowOf(observatory, sum)),
  );
}

/** Sums as an object for JSON; a masked one has the value null and the status "c". */
export function aggregatesExport(observatory: Observatory) {
  return {
    ...header(observatory),
    statuses: {
      [masked]: {
        fr: disclosureWords("fr").masked,
        nl: disclosureWords("nl").masked,
        en: disclosureWords("en").masked,
      },
    },
    sums: allSums(observatory).map((sum) => rowOf(observatory, sum)),
  };
}
