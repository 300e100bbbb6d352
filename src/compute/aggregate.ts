import { factWords } from "../messages/facts.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation, Qualifier } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { breakdownKey } from "./breakdown.ts";
import { coverage, enterprisesWhere, hasValue, type Coverage, type EnterpriseFilter } from "./coverage.ts";
import type { Fact } from "./fact.ts";
import { formatInteger, formatPeriod } from "./format.ts";
import { intervalOf } from "./interval.ts";
import { localeOf } from "./locale.ts";
import { receiptRow } from "./receipt.ts";
import { sourceLines, sourceText, type SourceLine } from "./source-line.ts";
import { numberText, type Mark } from "./value.ts";
import { textIn } from "./words.ts";

export { coverageOf, type Coverage, type EnterpriseFilter } from "./coverage.ts";

/** Why values are not added: a closed vocabulary; the words are in src/messages. */
export type RefusalReason =
  "does-not-add" | "share" | "mixed-perimeters" | "too-few" | "no-value" | "two-sources" | "opposite-bounds";

/** What is asked: the sum of an indicator over real enterprises, in exactly one period. */
export interface AggregateQuery extends EnterpriseFilter {
  indicator: string;
  period: string;
}

/** A sum with its coverage, or the reason why there is none. */
export type Aggregate =
  { fact: Fact; coverage: Coverage } | { refused: { reason: RefusalReason; text: string }; coverage: Coverage };

/** Exact unless a part is not; bounds of both sides, or a bound beside an upper one, have no sum. */
function qualifierOf(values: readonly Observation[]): Qualifier | undefined {
  const found = new Set(values.map((one) => ("qualifier" in one ? one.qualifier : "exact")));
  if (found.has("min") && found.has("max")) return undefined;
  if (found.has("approx")) return found.has("max") ? undefined : found.has("min") ? "min" : "approx";
  return found.has("min") ? "min" : found.has("max") ? "max" : "exact";
}

function markOf(values: readonly Observation[]): Mark {
  const found = new Set(values.map(({ status }) => status));
  return found.has("estimated") ? "estimated" : found.has("provisional") ? "provisional" : "published";
}

function valueOf(observation: Observation): number {
  return "value" in observation ? (observation.value ?? 0) : 0;
}

function refusalOf(indicator: Indicator, values: readonly Observation[]): RefusalReason | undefined {
  if (indicator.kind !== "count" && indicator.kind !== "amount")
    return indicator.kind === "likert" || indicator.kind === "direction" ? "does-not-add" : "share";
  if (!indicator.adds.enterprises) return "does-not-add";
  if (values.length === 0) return "no-value";
  const whole = values.filter(({ perimeter }) => perimeter === undefined);
  const enterprises = new Set(whole.map(({ enterprise }) => enterprise));
  if (enterprises.size < 2)
    return new Set(values.map(({ enterprise }) => enterprise)).size < 2 ? "too-few" : "mixed-perimeters";
  if (enterprises.size < whole.length) return "two-sources";
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
  const digits = indicator.digits ?? 2;
  // Sorting and rounding make the sum of decimals the same in any order.
  const total = values
    .map(valueOf)
    .sort((a, b) => a - b)
    .reduce((sum, value) => sum + value, 0);
  const value = Math.round(total * 1e6) / 1e6;
  const printed = numberText(value, unit, {
    locale,
    digits,
    qualifier: qualifierOf(values) ?? "exact",
    mark: markOf(values),
  });
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
    id: ["sum", indicator.id, query.period, territory ?? "", sector ?? "", group ?? ""].join("/").replace(/\/+$/, ""),
    lang,
    locale,
    label: label.text,
    labelLang: label.lang,
    period: { text: period, ...intervalOf(query.period) },
    perimeter,
    tells: indicator.tells,
    example: false,
    sources,
    receipt: [
      ...receiptRow(words.term.counts, indicator.counts, lang),
      ...receiptRow(words.term.excludes, indicator.excludes, lang),
      ...receiptRow(words.term.population, perimeter, lang),
      { term: words.term.coverage, text: covered.text(lang) },
      { term: words.term.method, text: words.sum },
      { term: sources.length > 1 ? words.term.sources : words.term.source, text: sourceText(sources) },
      { term: words.term.period, text: period },
      ...receiptRow(words.term.agreedWith, indicator.agreedWith, lang),
    ],
    from: values,
  };
}

/** Adds what adds up, over whole enterprises, real ones only, in one period; refuses the rest and says why. */
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
