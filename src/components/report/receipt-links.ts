import type { Messages } from "../../messages/messages.ts";
import { seriesAnchor } from "../fact/anchor.ts";
import { markup, type Markup } from "../markup.ts";
import type { NumberedSeries } from "../../compute/report-numbers.ts";

/** "reçu 1, reçu 3.": links to the receipts of these numbers on their report. */
export function receiptLinks(numbers: readonly NumberedSeries[], { fact }: Messages): Markup {
  const links = numbers.map(({ series, receipt }, index) => {
    const link = markup`<a href="#${seriesAnchor(series)}">${fact.receiptNumber(String(receipt)).toLowerCase()}</a>`;
    return index === 0 ? link : markup`, ${link}`;
  });
  return markup`${links}.`;
}
