import { disclosureWords } from "../messages/disclosure.ts";
import { factWords } from "../messages/facts.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { SafeSum } from "../model/sum.ts";
import type { Language } from "../model/text.ts";
import { addedValue, qualifierOf } from "./added-value.ts";
import { breakdownKey } from "./breakdown.ts";
import { coverage, enterprisesWhere, hasValue, type Coverage } from "./coverage.ts";
import type { Fact } from "./fact.ts";
import { formatInteger } from "./format.ts";
import { isOfAnswers, mergeOf } from "./merge.ts";
import { sumFact, type Sum } from "./sum-fact.ts";
import { countsConfided, isEstablished, sumId, type SumQuery } from "./sums.ts";
import { absentText, markOf, numberText } from "./value.ts";

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
  | "no-respondents"
  | "not-established";

/** What is asked: an indicator over real enterprises, or over fictional ones alone, in exactly one period. */
export type AggregateQuery = SumQuery;

/** A sum with its coverage, or the reason why there is none. A sum in which confided figures count may be suppressed. */
export type Aggregate =
  { fact: Fact; coverage: Coverage } | { refused: { reason: RefusalReason; text: string }; coverage: Coverage };

// What is refused for a reason of its own; the others are shares, ratios and means.
const plainWhy = new Set<Indicator["kind"]>(["count", "amount", "likert", "direction"]);

function hasTwoSources(whole: readonly Observation[]): boolean {
  return new Set(whole.map(({ enterprise }) => enterprise)).size < whole.length;
}

function refusalOf(indicator: Indicator, values: readonly Observation[]): RefusalReason | undefined {
  const { kind } = indicator;
  if (!indicator.adds.enterprises || !(kind === "count" || kind === "amount" || isOfAnswers(kind)))
    return plainWhy.has(kind) ? "does-not-add" : "share";
  if (values.length === 0) return "no-value";
  const whole = values.filter(({ perimeter }) => perimeter === undefined);
  const enterprises = new Set(whole.map(({ enterprise }) => enterprise));
  if (enterprises.size < 2)
    return new Set(values.map(({ enterprise }) => enterprise)).size < 2 ? "too-few" : "mixed-perimeters";
  if (hasTwoSources(whole)) return "two-sources";
  if (isOfAnswers(kind) && mergeOf(kind, whole) === undefined) return kind === "rating" ? "no-respondents" : "share";
  return qualifierOf(whole) === undefined ? "opposite-bounds" : undefined;
}

/** A sum of published values alone. */
function publishedSum(base: Pick<Sum, "query" | "indicator" | "values" | "covered">, lang: Language): Sum {
  const { indicator, values } = base;
  const words = factWords(lang);
  const merged = isOfAnswers(indicator.kind) ? mergeOf(indicator.kind, values) : undefined;
  return {
    ...base,
    printed: (unit, locale) => addedValue(values, merged, indicator, unit, locale),
    counted: (locale) => words.perimeter.several(formatInteger(values.length, locale)),
    method: merged === undefined ? words.sum : words.merged,
    ...(merged === undefined ? {} : { answers: merged.answers }),
  };
}

/** A sum in which confided figures count: shown or suppressed, it tells how many publish and never how many confide. */
function safeSum(
  { shown }: SafeSum,
  base: Pick<Sum, "query" | "indicator" | "values" | "covered">,
  lang: Language,
): Sum {
  const words = disclosureWords(lang);
  const { digits = 2 } = base.indicator;
  return {
    ...base,
    printed: (unit, locale) =>
      shown === null
        ? absentText("suppressed", locale)
        : numberText(shown.value, unit, { locale, digits, qualifier: shown.qualifier, mark: markOf(shown.status) }),
    counted: () => words.counted,
    method: words.method,
    confided: words.source,
    ...(shown === null ? { reason: words.masked } : {}),
  };
}

/**
 * Adds what adds up and merges answers by their counts, over whole enterprises, in one period; refuses the rest and says why.
 * Confided figures count through the observatory's safe sums alone.
 */
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
  const published = coverage(observatory, whole, among.length);
  const refused = (reason: RefusalReason): Aggregate => ({
    refused: { reason, text: factWords(lang).refusal[reason] },
    coverage: published,
  });
  if (countsConfided(observatory, query) && !isEstablished(observatory, query)) return refused("not-established");
  const safe = observatory.aggregates.get(sumId(query));
  if (safe !== undefined) {
    if (hasTwoSources(whole)) return refused("two-sources");
    const text = (inLang: Language): string => disclosureWords(inLang).coverage(published.text(inLang));
    const covered = { ...published, text };
    const sum = safeSum(safe, { query, indicator, values: whole, covered }, lang);
    return { fact: sumFact(observatory, sum, lang), coverage: covered };
  }
  const reason = refusalOf(indicator, values);
  if (reason !== undefined) return refused(reason);
  const sum = publishedSum({ query, indicator, values: whole, covered: published }, lang);
  return { fact: sumFact(observatory, sum, lang), coverage: published };
}
