import { factWords } from "../messages/facts.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { addedValue, qualifierOf } from "./added-value.ts";
import { breakdownKey } from "./breakdown.ts";
import { coverage, enterprisesWhere, hasValue, type Coverage, type EnterpriseFilter } from "./coverage.ts";
import type { Fact } from "./fact.ts";
import { formatInteger, formatPeriod } from "./format.ts";
import { intervalOf } from "./interval.ts";
import { localeOf } from "./locale.ts";
import { isOfAnswers, mergeOf } from "./merge.ts";
import { receiptRow } from "./receipt.ts";
import { sourceLines, sourceText, type SourceLine } from "./source-line.ts";
import { textIn } from "./words.ts";

export { coverageOf, type Coverage, type EnterpriseFilter } from "./coverage.ts";

/** Why values are not added: a closed vocabulary; the words are in src/messages. */
export type RefusalReason =
  | "does-not-add"
  | "share"
  | "mixed-perimeters"
  | "too-few"
  | "no-value"
  | "two-sources"
  | "opposite-bounds"
  | "no-respondents";

/** What is asked: an indicator over real enterprises, or over fictional ones alone, in exactly one period. */
export interface AggregateQuery extends EnterpriseFilter {
  indicator: string;
  period: string;
}

/** A sum with its coverage, or the reason why there is none. */
export type Aggregate =
  { fact: Fact; coverage: Coverage } | { refused: { reason: RefusalReason; text: string }; coverage: Coverage };

// What is refused for a reason of its own; the others are shares, ratios and means.
const plainWhy = new Set<Indicator["kind"]>(["count", "amount", "likert", "direction"]);

function refusalOf(indicator: Indicator, values: readonly Observation[]): RefusalReason | undefined {
  const { kind } = indicator;
  if (!indicator.adds.enterprises || !(kind === "count" || kind === "amount" || isOfAnswers(kind)))
    return plainWhy.has(kind) ? "does-not-add" : "share";
  if (values.length === 0) return "no-value";
  const whole = values.filter(({ perimeter }) => perimeter === undefined);
  const enterprises = new Set(whole.map(({ enterprise }) => enterprise));
  if (enterprises.size < 2)
    return new Set(values.map(({ enterprise }) => enterprise)).size < 2 ? "too-few" : "mixed-perimeters";
  if (enterprises.size < whole.length) return "two-sources";
  if (isOfAnswers(kind) && mergeOf(kind, whole) === undefined) return kind === "rating" ? "no-respondents" : "share";
  return qualifierOf(whole) === undefined ? "opposite-bounds" : undefined;
}

function sourcesOf(observatory: Observatory, values: readonly Observation[]): SourceLine[] {
  const lines = values.flatMap((one) =>
    sourceLines(observatory, [one.source].flat(), observatory.enterprises.get(one.enterprise)),
  );
  return [...new Map(lines.map((line) => [`${line.publisher}/${line.title}/${line.url}`, line])).values()];
}

/** The sum of one value per enterprise; they are taken in alphabetical order, so it never depends on the files. */
function sumFact(
  observatory: Observatory,
  query: AggregateQuery,
  indicator: Indicator,
  values: readonly Observation[],
  covered: Coverage,
  lang: Language,
): Fact {
  const locale = localeOf(observatory, lang);
  const words = factWords(lang);
  const unit = observatory.units.get(indicator.unit);
  if (unit === undefined) throw new Error(`${indicator.id} has an unknown unit: ${indicator.unit}.`);
  const merged = isOfAnswers(indicator.kind) ? mergeOf(indicator.kind, values) : undefined;
  const printed = addedValue(values, merged, indicator, unit, locale);
  const place = observatory.territories.get(query.territory ?? "")?.name;
  const several = words.perimeter.several(formatInteger(values.length, locale));
  const perimeter = {
    text: place === undefined ? several : `${several}, ${textIn(place, lang).text}`,
    lang: place === undefined ? lang : textIn(place, lang).lang,
  };
  const sources = sourcesOf(observatory, values);
  const period = formatPeriod(query.period, locale);
  const label = textIn(indicator.name, lang);
  const { territory, sector, group } = query;
  return {
    ...printed,
    id: [query.examples ? "examples" : "sum", indicator.id, query.period, territory ?? "", sector ?? "", group ?? ""]
      .join("/")
      .replace(/\/+$/, ""),
    lang,
    locale,
    label: label.text,
    labelLang: label.lang,
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
      ...(merged === undefined ? [] : [{ term: words.term.answers, text: formatInteger(merged.answers, locale) }]),
      { term: words.term.coverage, text: covered.text(lang) },
      { term: words.term.method, text: merged === undefined ? words.sum : words.merged },
      { term: sources.length > 1 ? words.term.sources : words.term.source, text: sourceText(sources) },
      { term: words.term.period, text: period },
      ...receiptRow(words.term.agreedWith, indicator.agreedWith, lang),
    ],
    from: values,
  };
}

/** Adds what adds up and merges answers by their counts, over whole enterprises, in one period; refuses the rest and says why. */
export function aggregate(observatory: Observatory, query: AggregateQuery, lang: Language): Aggregate {
  const indicator = observatory.indicators.get(query.indicator);
  if (indicator === undefined) throw new Error(`No indicator "${query.indicator}".`);
  const among = enterprisesWhere(observatory, query);
  const values = among.flatMap(({ id }) =>
    (observatory.observations.get(id) ?? []).filter(
      (one) =>
        one.indicator === query.indicator &&
        one.period === query.period &&
        breakdownKey(one.breakdown) === "" &&
        hasValue(one),
    ),
  );
  const whole = values.filter(({ perimeter }) => perimeter === undefined);
  const covered = coverage(observatory, whole, among.length);
  const reason = refusalOf(indicator, values);
  if (reason !== undefined) return { refused: { reason, text: factWords(lang).refusal[reason] }, coverage: covered };
  return { fact: sumFact(observatory, query, indicator, whole, covered, lang), coverage: covered };
}
