import { sumRows } from "../../compute/sum-rows.ts";
import { disclosureWords } from "../../messages/disclosure.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { SumRow } from "../../model/sum.ts";
import { csv } from "../csv.ts";
import { header } from "./header.ts";
import { textColumns } from "./text-columns.ts";

/** Public code of a masked sum, the same whatever the reason. */
const masked = "c";

/** Sums as CSV, one a row; a masked one has no value and the status "c". */
export function aggregatesCsv(observatory: Observatory): string {
  const { licence } = observatory.settings;
  const name = (row: SumRow) => observatory.indicators.get(row.indicator)?.name;
  return csv<SumRow>(
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
    sumRows(observatory),
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
    sums: sumRows(observatory),
  };
}
