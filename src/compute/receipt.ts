import { factWords } from "../messages/facts.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Language, Text } from "../model/text.ts";
import { breaksOf } from "./breaks.ts";
import { formatInteger, formatPeriod, formatValue } from "./format.ts";
import { sourceText, type SourceLine } from "./source-line.ts";
import type { ValueText } from "./value.ts";
import { textIn, type Words } from "./words.ts";

/** One line of a receipt. */
export interface ReceiptRow {
  term: string;
  text: string;
  lang?: string;
}

/** What a receipt is written from. */
export interface ReceiptInput {
  observation: Observation;
  enterprise: Enterprise;
  indicator: Indicator;
  printed: ValueText;
  perimeter: Words;
  sources: readonly SourceLine[];
  locale: string;
}

/** A line from words that may be in another language than the page; nothing where there are no words. */
export function receiptRow(term: string, text: Text | Words | undefined, lang: Language): ReceiptRow[] {
  if (text === undefined) return [];
  const words = "text" in text ? text : textIn(text, lang);
  if (words.text === "") return [];
  return [words.lang === lang ? { term, text: words.text } : { term, text: words.text, lang: words.lang }];
}

function statusText({ observation, enterprise, printed }: ReceiptInput, lang: Language): string {
  const words = factWords(lang).status;
  const { qualifier } = printed;
  return [
    words[observation.status],
    ...(qualifier === "exact" ? [] : [words[qualifier]]),
    ...(observation.periodInferred ? [words.inferred] : []),
    ...(enterprise.basis === "example" ? [words.example] : []),
  ].join(factWords(lang).semicolon);
}

function answersText({ observation, locale }: ReceiptInput): string | undefined {
  const { respondents, population } = observation;
  if (respondents === undefined) return undefined;
  const count = formatInteger(respondents, locale);
  if (population === undefined) return count;
  const percent = { id: "percent", percent: true as const, name: { fr: same, nl: same, en: same } };
  return `${count} (${formatValue(respondents / population, percent, { locale, digits: 0 }).text})`;
}
const same = { one: "%", other: "%" };

function comparableText({ observation, enterprise, indicator, locale }: ReceiptInput, lang: Language): Words {
  const { comparableText: words, semicolon } = factWords(lang);
  const breaks = breaksOf(enterprise, observation, lang);
  const time =
    breaks.length === 0
      ? words.time
      : breaks.map(({ period }) => words.timeBreak(formatPeriod(period, locale))).join(semicolon);
  const why = indicator.adds.why === undefined ? undefined : textIn(indicator.adds.why, lang);
  const base = indicator.adds.enterprises ? words.enterprises : words.notEnterprises;
  const between = why === undefined || why.text === "" ? base : words.because(base, why.text.replace(/\.$/, ""));
  return { text: time + semicolon + between, lang: why?.lang ?? lang };
}

/** The lines of a receipt in the design's order; a line without content is left out. */
export function receiptOf(input: ReceiptInput, lang: Language): ReceiptRow[] {
  const { observation, indicator, printed, perimeter, sources, locale } = input;
  const { term, derived } = factWords(lang);
  const population = observation.population === undefined ? "" : ` (${formatInteger(observation.population, locale)})`;
  const answers = answersText(input);
  const how = observation.derived === undefined ? undefined : textIn(observation.derived, lang);
  return [
    ...receiptRow(term.counts, indicator.counts, lang),
    ...receiptRow(term.excludes, indicator.excludes, lang),
    ...receiptRow(term.dividedBy, indicator.dividedBy, lang),
    ...(printed.fraction === undefined ? [] : [{ term: term.value, text: printed.fraction.text }]),
    ...receiptRow(term.population, { text: perimeter.text + population, lang: perimeter.lang }, lang),
    ...(answers === undefined ? [] : [{ term: term.answers, text: answers }]),
    ...receiptRow(term.method, observation.method, lang),
    ...(how === undefined ? [] : receiptRow(term.method, { text: derived(how.text), lang: how.lang }, lang)),
    { term: sources.length > 1 ? term.sources : term.source, text: sourceText(sources) },
    { term: term.period, text: formatPeriod(observation.period, locale) },
    { term: term.status, text: statusText(input, lang) },
    ...("reason" in observation ? receiptRow(term.reason, observation.reason, lang) : []),
    ...receiptRow(term.agreedWith, indicator.agreedWith, lang),
    ...receiptRow(term.comparable, comparableText(input, lang), lang),
  ];
}
