import { factWords } from "../messages/facts.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Measure, Statistic } from "../model/statistic.ts";
import type { Language } from "../model/text.ts";
import { formatDay, formatPeriod } from "./format.ts";
import { receiptRow, type ReceiptRow } from "./receipt.ts";
import { sourceText, type SourceLine } from "./source-line.ts";
import { textIn, type Words } from "./words.ts";

interface StatisticReceipt {
  statistic: Statistic;
  measure: Measure;
  perimeter: Words;
  sources: readonly SourceLine[];
  locale: string;
}

function dateText(date: string | undefined, locale: string): Words | undefined {
  if (date === undefined) return undefined;
  return /^\d{4}-\d\d-\d\d$/.test(date) ? { text: formatDay(date, locale), lang: "" } : { text: date, lang: "en" };
}

/** The receipt of a published statistic, in the order of an enterprise's. */
export function statisticReceipt(observatory: Observatory, input: StatisticReceipt, lang: Language): ReceiptRow[] {
  const { statistic, measure, perimeter, sources, locale } = input;
  const words = factWords(lang);
  const { term } = words;
  const base = observatory.denominators.get(statistic.denominator ?? "")?.name;
  const described = observatory.perimeterClasses.get(statistic.perimeter)?.describes;
  const status = [
    words.status[statistic.status],
    ...(statistic.qualifier === "exact" ? [] : [words.status[statistic.qualifier]]),
  ].join(words.semicolon);
  const date = dateText(statistic.referenceDate, locale);
  return [
    ...receiptRow(term.counts, textIn(measure.describes, lang), lang),
    ...receiptRow(term.dividedBy, base, lang),
    ...receiptRow(term.population, perimeter, lang),
    ...receiptRow(term.perimeter, described, lang),
    { term: term.countBasis, text: words.perimeter.basis[statistic.countBasis] },
    { term: term.source, text: sourceText(sources) },
    ...(statistic.edition === undefined ? [] : [{ term: term.edition, text: statistic.edition }]),
    { term: term.period, text: formatPeriod(statistic.period, locale) },
    ...receiptRow(term.referenceDate, date && { text: date.text, lang: date.lang || lang }, lang),
    { term: term.status, text: status },
    { term: term.comparable, text: words.comparableText.statistics },
  ];
}
