import { partOf } from "../../compute/part-of.ts";
import { remarkOf } from "../../compute/remark.ts";
import { seriesReceiptRows, shortReceiptRows } from "../../compute/series-receipt.ts";
import { valueParts } from "../../compute/value-parts.ts";
import { isPublished, type Fact, type ReceiptRow } from "../../compute/fact.ts";
import type { NumberedSeries } from "../../compute/report-numbers.ts";
import type { KeyNumber, Receipt, Row, Told, Value } from "./blocks.ts";
import { told, type PdfContext } from "./context.ts";

/** The printed value of a fact. A sign such as % or € belongs to its number. */
export function valueOf(fact: Fact): Value {
  const { mark, tells, text, unit } = fact;
  if (!isPublished(fact)) return { before: "", number: "", after: text, mark, tells };
  const { before, number, after } = valueParts(fact);
  const sign = unit.trim().length <= 3 && after.trimStart().startsWith(unit) ? after.indexOf(unit) + unit.length : 0;
  return { before, number: number + after.slice(0, sign), after: after.slice(sign), mark, tells };
}

/** Lines of a receipt as the template takes them. */
export function rowsOf(rows: readonly ReceiptRow[], context: PdfContext): Row[] {
  return rows.map(({ term, text, lang }) => ({
    term,
    text: lang === undefined ? text : told({ text, lang }, context),
  }));
}

/** Name of a series in the document. */
export function labelOf({ label, labelLang }: { label: string; labelLang: string }, context: PdfContext): Told {
  return told({ text: label, lang: labelLang }, context);
}

/** The full receipt of a series. */
export function fullReceipt({ series, receipt }: NumberedSeries, context: PdfContext): Receipt {
  return {
    name: context.words.fact.receiptNumber(String(receipt)),
    title: labelOf(series, context),
    rows: rowsOf(seriesReceiptRows(series), context),
  };
}

/** The short receipt beside a crossing; the full one stands at the end of the report. */
export function shortReceipt(fact: Fact, name: string | undefined, context: PdfContext): Receipt {
  return {
    ...(name === undefined ? {} : { name }),
    title: labelOf(fact, context),
    rows: rowsOf(shortReceiptRows(fact), context),
  };
}

/** What is to know of a fact, each piece in its language. */
export function notesOf(fact: Fact, context: PdfContext): Told[] {
  return remarkOf(fact).map((words) => told(words, context));
}

/** One number with its receipt, ready for any edition. */
export function keyNumber(one: NumberedSeries, context: PdfContext): KeyNumber {
  const { series, fact, receipt } = one;
  const { words } = context;
  return {
    label: labelOf(series, context),
    value: valueOf(fact),
    period: fact.period.text,
    notes: partOf(series).map((part) => told(part, context)),
    kind: words.fact.tells[series.tells],
    receipt: shortReceipt(fact, words.fact.receiptNumber(String(receipt)), context),
  };
}
