import { isPublished, type Fact, type ReceiptRow, type SourceLine } from "../../compute/fact.ts";
import type { Series } from "../../compute/series.ts";
import { sourceText } from "../../compute/source-line.ts";
import { factWords } from "../../messages/facts.ts";
import { messagesFor } from "../../messages/messages.ts";
import type { ReceiptSlip } from "./receipt-markup.ts";

/** Every source of these facts, each once. */
function sourcesOf(facts: readonly Fact[]): SourceLine[] {
  return [...new Map(facts.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()];
}

/** What a row says where the values of a series differ: from when to when, from which sources, else to look at the table. */
function varying(row: ReceiptRow, facts: readonly Fact[], sources: readonly SourceLine[]): ReceiptRow[] {
  const [first] = facts;
  const last = facts.at(-1);
  if (first === undefined || last === undefined) return [];
  const { term } = factWords(first.lang);
  const { byValue } = messagesFor(first.lang).fact;
  switch (row.term) {
    case term.period:
      return [{ term: row.term, text: `${first.period.text} – ${last.period.text}` }];
    case term.source:
    case term.sources:
      return [{ term: term.sources, text: sourceText(sources) }];
    case term.status:
      return [{ term: row.term, text: byValue }];
    default:
      return [];
  }
}

/** The receipt of a series: what all its values share, and the span of what differs; the table has it value by value. */
export function seriesReceipt(series: Series, page: string, name?: string): ReceiptSlip {
  const { facts } = series;
  const newest = facts.findLast(isPublished) ?? facts.at(-1);
  const sources = sourcesOf(facts);
  const same = (row: ReceiptRow) =>
    facts.every(({ receipt }) => receipt.some(({ term, text }) => term === row.term && text === row.text));
  return {
    name,
    title: series.label,
    titleLang: series.labelLang === page ? undefined : series.labelLang,
    rows: (newest?.receipt ?? []).flatMap((row) => (same(row) ? [row] : varying(row, facts, sources))),
    sources,
  };
}
