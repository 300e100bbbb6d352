import { factWords } from "../messages/facts.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Unit } from "../model/vocabulary.ts";
import type { Coverage } from "./coverage.ts";
import type { Fact } from "./fact.ts";
import { formatInteger, formatPeriod } from "./format.ts";
import { intervalOf } from "./interval.ts";
import { localeOf } from "./locale.ts";
import { receiptRow } from "./receipt.ts";
import { sourceLines, sourceText, type SourceLine } from "./source-line.ts";
import { sumId, type SumQuery } from "./sums.ts";
import type { ValueText } from "./value.ts";
import { textIn } from "./words.ts";

/** A sum before it is put in words. */
export interface Sum {
  query: SumQuery;
  indicator: Indicator;
  /** The published values in it; confided ones are named nowhere. */
  values: readonly Observation[];
  printed: (unit: Unit, locale: string) => ValueText;
  /** Who is counted, before the place. */
  counted: (locale: string) => string;
  covered: Coverage;
  method: string;
  /** How many answered, where answers were merged. */
  answers?: number;
  /** Where confided figures come from, as a source beside the published ones. */
  confided?: string;
  /** Why there is no value to print. */
  reason?: string;
}

function sourcesOf(observatory: Observatory, values: readonly Observation[]): SourceLine[] {
  const lines = values.flatMap((one) =>
    sourceLines(observatory, [one.source].flat(), observatory.enterprises.get(one.enterprise)),
  );
  return [...new Map(lines.map((line) => [`${line.publisher}/${line.title}/${line.url}`, line])).values()];
}

/** The fact of a sum: enterprises are taken in alphabetical order, so it never depends on the files. */
export function sumFact(observatory: Observatory, sum: Sum, lang: Language): Fact {
  const { query, indicator, values } = sum;
  const locale = localeOf(observatory, lang);
  const words = factWords(lang);
  const unit = observatory.units.get(indicator.unit);
  if (unit === undefined) throw new Error(`${indicator.id} has an unknown unit: ${indicator.unit}.`);
  const counted = sum.counted(locale);
  const place = observatory.territories.get(query.territory ?? "")?.name;
  const perimeter = {
    text: place === undefined ? counted : `${counted}, ${textIn(place, lang).text}`,
    lang: place === undefined ? lang : textIn(place, lang).lang,
  };
  const sources = sourcesOf(observatory, values);
  const told = [sourceText(sources), sum.confided ?? ""].filter((text) => text !== "");
  const several = sources.length + (sum.confided === undefined ? 0 : 1) > 1;
  const period = formatPeriod(query.period, locale);
  const label = textIn(indicator.name, lang);
  const printed = sum.printed(unit, locale);
  return {
    ...printed,
    id: sumId(query),
    lang,
    locale,
    label: label.text,
    labelLang: label.lang,
    ...(sum.reason === undefined ? {} : { reason: { text: sum.reason, lang } }),
    period: { text: period, ...intervalOf(query.period) },
    perimeter,
    tells: indicator.tells,
    example: query.examples === true,
    sources,
    receipt: [
      ...receiptRow(words.term.counts, indicator.counts, lang),
      ...receiptRow(words.term.excludes, indicator.excludes, lang),
      ...receiptRow(words.term.dividedBy, indicator.dividedBy, lang),
      ...(printed.fraction === undefined ? [] : [{ term: words.term.value, text: printed.fraction.text }]),
      ...receiptRow(words.term.population, perimeter, lang),
      ...(sum.answers === undefined ? [] : [{ term: words.term.answers, text: formatInteger(sum.answers, locale) }]),
      { term: words.term.coverage, text: sum.covered.text(lang) },
      ...(sum.reason === undefined ? [] : [{ term: words.term.reason, text: sum.reason }]),
      { term: words.term.method, text: sum.method },
      ...receiptRow(several ? words.term.sources : words.term.source, { text: told.join("; "), lang }, lang),
      { term: words.term.period, text: period },
      ...receiptRow(words.term.agreedWith, indicator.agreedWith, lang),
    ],
    from: values,
  };
}
