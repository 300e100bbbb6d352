import { factWords } from "../messages/facts.ts";
import { messagesFor } from "../messages/messages.ts";
import { isPublished, type Fact, type ReceiptRow, type SourceLine } from "./fact.ts";
import type { Series } from "./series.ts";
import { sourceText } from "./source-line.ts";

/** Every source of these facts, each once. */
export function sourcesOfFacts(facts: readonly Fact[]): SourceLine[] {
  return [...new Map(facts.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()];
}

/** What a row says where the values of a series differ: from when to when, from which sources, else to look at the table. */
function varying(row: ReceiptRow, facts: readonly Fact[]): ReceiptRow[] {
  const [first] = facts;
  const last = facts.at(-1);
  if (first === undefined || last === undefined) return [];
  const { term } = factWords(first.lang);
  switch (row.term) {
    case term.period:
      return [{ term: row.term, text: `${first.period.text} – ${last.period.text}` }];
    case term.source:
    case term.sources:
      return [{ term: term.sources, text: sourceText(sourcesOfFacts(facts)) }];
    case term.status:
      return [{ term: row.term, text: messagesFor(first.lang).fact.byValue }];
    default:
      return [];
  }
}

/** The receipt of a series: what all its values share, and the span of what differs; its table has it value by value. */
export function seriesReceiptRows({ facts }: Series): ReceiptRow[] {
  const newest = facts.findLast(isPublished) ?? facts.at(-1);
  const same = (row: ReceiptRow): boolean =>
    facts.every(({ receipt }) => receipt.some(({ term, text }) => term === row.term && text === row.text));
  return (newest?.receipt ?? []).flatMap((row) => (same(row) ? [row] : varying(row, facts)));
}

/** What the reading of a crossing needs at hand; the full receipt stands with all the numbers. */
export function shortReceiptRows({ receipt, lang }: Fact): ReceiptRow[] {
  const { term } = factWords(lang);
  const { value, population, answers, method, source, sources, period, status } = term;
  const kept = [value, population, answers, method, source, sources, period, status];
  return receipt.filter((row) => kept.includes(row.term));
}
