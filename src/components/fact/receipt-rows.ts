import { seriesReceiptRows, sourcesOfFacts } from "../../compute/series-receipt.ts";
import type { Series } from "../../compute/series.ts";
import type { ReceiptSlip } from "./receipt-markup.ts";

/** The receipt of a series as a page prints it, with links to its sources. */
export function seriesReceipt(series: Series, page: string, name?: string): ReceiptSlip {
  return {
    name,
    title: series.label,
    titleLang: series.labelLang === page ? undefined : series.labelLang,
    rows: seriesReceiptRows(series),
    sources: sourcesOfFacts(series.facts),
  };
}
