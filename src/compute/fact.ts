import type { Enterprise } from "../model/enterprise.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Breakdown, Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Statistic } from "../model/statistic.ts";
import type { Language } from "../model/text.ts";
import { breakdownKey } from "./breakdown.ts";
import { formatPeriod } from "./format.ts";
import { intervalOf, type Interval } from "./interval.ts";
import { localeOf } from "./locale.ts";
import { perimeterOf } from "./perimeter.ts";
import { receiptOf, type ReceiptRow } from "./receipt.ts";
import { sourceLines, type SourceLine } from "./source-line.ts";
import { countryOfEnterprise } from "./territory.ts";
import { valueText, type ValueText } from "./value.ts";
import { textIn, type Words } from "./words.ts";

export type { ReceiptRow } from "./receipt.ts";
export type { SourceLine } from "./source-line.ts";
export type { LikertStep, Mark } from "./value.ts";

/** Observations or statistics, aggregated and formatted: every surface prints these texts and no other. */
export interface Fact extends ValueText {
  id: string;
  lang: Language;
  locale: string;
  /** Name of the indicator or measure. */
  label: string;
  labelLang: string;
  reason?: Words;
  /** `start` and `end` are decimal years, end excluded; NaN when undated. */
  period: { text: string } & Interval;
  /** Who and what is counted, in words, never empty. */
  perimeter: Words;
  note?: Words;
  tells: "practice" | "process" | "result";
  example: boolean;
  sources: readonly SourceLine[];
  receipt: readonly ReceiptRow[];
  from: readonly (Observation | Statistic)[];
}

/** Which fact of which enterprise. Without breakdown and perimeter: the whole enterprise. */
export interface FactQuery {
  enterprise: string;
  indicator: string;
  period: string;
  breakdown?: Breakdown | undefined;
  perimeter?: string | undefined;
}

interface Parts {
  enterprise: Enterprise;
  indicator: Indicator;
}

function partsOf(observatory: Observatory, observation: Observation): Parts {
  const enterprise = observatory.enterprises.get(observation.enterprise);
  const indicator = observatory.indicators.get(observation.indicator);
  if (enterprise === undefined || indicator === undefined)
    throw new Error(`${observation.id} refers to nothing known.`);
  return { enterprise, indicator };
}

// A page prints a fact in a chart, a table, a sentence and on its card: it is made once. The latest ones are kept, not all.
const latest = new WeakMap<Observatory, Map<Language, Map<Observation, Fact>>>();
const most = 5000;

function latestOf(observatory: Observatory, lang: Language): Map<Observation, Fact> {
  const languages = latest.get(observatory) ?? new Map<Language, Map<Observation, Fact>>();
  latest.set(observatory, languages);
  const facts = languages.get(lang) ?? new Map<Observation, Fact>();
  languages.set(lang, facts);
  return facts;
}

/** The fact of one observation of the observatory. */
export function observationFact(observatory: Observatory, observation: Observation, lang: Language): Fact {
  const facts = latestOf(observatory, lang);
  const known = facts.get(observation);
  if (known !== undefined) return known;
  if (facts.size >= most) facts.clear();
  const fact = makeFact(observatory, observation, lang);
  facts.set(observation, fact);
  return fact;
}

function makeFact(observatory: Observatory, observation: Observation, lang: Language): Fact {
  const { enterprise, indicator } = partsOf(observatory, observation);
  const unit = observatory.units.get(indicator.unit);
  if (unit === undefined) throw new Error(`${indicator.id} has an unknown unit: ${indicator.unit}.`);
  const locale = localeOf(observatory, lang, countryOfEnterprise(observatory, enterprise));
  const printed = valueText(observation, indicator, unit, locale);
  const perimeter = perimeterOf(observatory, enterprise, indicator.id, observation, lang);
  const label = textIn(indicator.name, lang);
  const sources = sourceLines(observatory, [observation.source].flat(), enterprise);
  return {
    ...printed,
    id: observation.id,
    lang,
    locale,
    label: label.text,
    labelLang: label.lang,
    ...("reason" in observation ? { reason: textIn(observation.reason, lang) } : {}),
    period: { text: formatPeriod(observation.period, locale), ...intervalOf(observation.period, enterprise.since) },
    perimeter,
    ...(observation.note === undefined ? {} : { note: textIn(observation.note, lang) }),
    tells: indicator.tells,
    example: enterprise.basis === "example",
    sources,
    receipt: receiptOf({ observation, enterprise, indicator, printed, perimeter, sources, locale }, lang),
    from: [observation],
  };
}

/** The fact asked for, or nothing; where two sources give it, the one written first. */
export function findFact(observatory: Observatory, query: FactQuery, lang: Language): Fact | undefined {
  const found = observatory.observations
    .get(query.enterprise)
    ?.find(
      (one) =>
        one.indicator === query.indicator &&
        one.period === query.period &&
        one.perimeter === query.perimeter &&
        breakdownKey(one.breakdown) === breakdownKey(query.breakdown),
    );
  return found === undefined ? undefined : observationFact(observatory, found, lang);
}

/** The fact asked for; throws where there is none, for `check` has verified every reference. */
export function factOf(observatory: Observatory, query: FactQuery, lang: Language): Fact {
  const fact = findFact(observatory, query, lang);
  if (fact === undefined) throw new Error(`No fact for ${JSON.stringify(query)}.`);
  return fact;
}

/** Every public fact of an enterprise, in the author's order. */
export function factsOf(observatory: Observatory, enterprise: string, lang: Language): Fact[] {
  return (observatory.observations.get(enterprise) ?? []).map((one) => observationFact(observatory, one, lang));
}

/** True when there is a value: missing, not applicable, withheld and suppressed have none. */
export function isPublished({ mark }: Pick<Fact, "mark">): boolean {
  return mark === "published" || mark === "provisional" || mark === "estimated";
}
