import { factWords } from "../messages/facts.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation, Qualifier, Status } from "../model/observation.ts";
import type { Text } from "../model/text.ts";
import type { Unit } from "../model/vocabulary.ts";
import { formatInteger, formatValue } from "./format.ts";
import { languageOf } from "./locale.ts";
import { textIn } from "./words.ts";

/** How a value stands: zero is a published 0; bounds and approximations are in the qualifier. A sum is suppressed to protect who confided a figure. */
export type Mark = "published" | "provisional" | "estimated" | "missing" | "not-applicable" | "withheld" | "suppressed";

/** Marks of what has no value to print. */
export type AbsentMark = Exclude<Mark, "published" | "provisional" | "estimated">;

/** One step of a Likert scale with its answers; `share` is between 0 and 1, `text` its percentage. */
export interface LikertStep {
  label: string;
  lang: string;
  count: number;
  share: number;
  text: string;
}

/** What a fact says of its value; `short` is for tables and charts, where the unit is in a head. */
export interface ValueText {
  mark: Mark;
  qualifier: Qualifier;
  /** Raw, for geometry and exports only. */
  value: number | null;
  /** The value rounded as it is printed: classes of a map are made from it. */
  shown: number | null;
  number: string;
  unit: string;
  text: string;
  short: string;
  /** As `short`, but with millions written in full. */
  full: string;
  likert?: readonly LikertStep[];
  /** The two numbers behind a share. */
  fraction?: { numerator: number; denominator: number; text: string };
}

const signs: Record<Qualifier, string> = { exact: "", min: ">\u00A0", max: "≤\u00A0", approx: "≈\u00A0" };

/** The mark of a status. */
export function markOf(status: Status): Mark {
  return status === "final" ? "published" : status;
}

/** Number with its sign before and "(p)" or "(e)" after, as tables and charts print it. */
export function shortText(number: string, qualifier: Qualifier, mark: Mark, locale: string): string {
  const words = factWords(languageOf(locale)).sign;
  const after = mark === "provisional" || mark === "estimated" ? `\u00A0${words[mark]}` : "";
  return `${signs[qualifier]}${number}${after}`;
}

/** A `short` text without its sign and its mark, for the bounds of a class: "4 500" of "> 4 500 (e)". */
export function bareText({ short }: Pick<ValueText, "short">): string {
  return short.replace(/^[>≤≈]\u00A0/, "").replace(/\u00A0\([pe]\)$/, "");
}

function roundTo(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** A published number in its unit, with all its texts. */
export function numberText(
  value: number,
  unit: Unit,
  options: { locale: string; digits?: number | undefined; qualifier: Qualifier; mark: Mark },
): ValueText {
  const { locale, digits, qualifier, mark } = options;
  const printed = formatValue(value, unit, { locale, digits, qualifier });
  return {
    mark,
    qualifier,
    value,
    shown: roundTo(value, (digits ?? (unit.percent ? 1 : 2)) + (unit.percent ? 2 : 0)),
    number: printed.number,
    unit: printed.unit,
    text: printed.text,
    short: shortText(printed.number, qualifier, mark, locale),
    full: shortText(printed.full, qualifier, mark, locale),
  };
}

/** The words of a value that does not exist. */
export function absentText(mark: AbsentMark, locale: string): ValueText {
  const text = factWords(languageOf(locale)).mark[mark];
  return { mark, qualifier: "exact", value: null, shown: null, number: "", unit: "", text, short: text, full: text };
}

const percentUnit: Unit = {
  id: "percent",
  percent: true,
  name: { fr: { one: "%", other: "%" }, nl: { one: "%", other: "%" }, en: { one: "%", other: "%" } },
};

function stepLabel(steps: readonly Text[] | undefined, index: number, locale: string): { text: string; lang: string } {
  const lang = languageOf(locale);
  const step = steps?.[index];
  return step === undefined ? { text: factWords(lang).chart.step(index + 1), lang } : textIn(step, lang);
}

function likertText(counts: readonly number[], indicator: Indicator, mark: Mark, locale: string): ValueText {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const share = (count: number): number => (total === 0 ? 0 : count / total);
  const percent = (value: number): string => formatValue(value, percentUnit, { locale, digits: 0 }).text;
  const agreed = share(counts.slice(Math.ceil(counts.length / 2)).reduce((sum, count) => sum + count, 0));
  const printed = numberText(agreed, percentUnit, { locale, digits: 0, qualifier: "exact", mark });
  const text = factWords(languageOf(locale)).agreed(printed.text, formatInteger(total, locale));
  const likert = counts.map((count, index) => {
    const label = stepLabel(indicator.scale?.steps, index, locale);
    return { label: label.text, lang: label.lang, count, share: share(count), text: percent(share(count)) };
  });
  return { ...printed, text, likert };
}

/** Everything printed of one observation's value. */
export function valueText(observation: Observation, indicator: Indicator, unit: Unit, locale: string): ValueText {
  const mark = markOf(observation.status);
  if ("reason" in observation) return absentText(observation.status, locale);
  const { counts, direction, value, numerator, denominator, qualifier } = observation;
  if (counts !== undefined) return likertText(counts, indicator, mark, locale);
  const words = factWords(languageOf(locale));
  if (direction !== undefined) {
    const text = words.direction[direction];
    return { mark, qualifier: "exact", value: null, shown: null, number: "", unit: "", text, short: text, full: text };
  }
  const shown = value ?? (numerator !== undefined && denominator !== undefined ? numerator / denominator : undefined);
  if (shown === undefined) throw new Error(`${observation.id} has no value; the loader must have refused it.`);
  const printed = numberText(shown, unit, { locale, digits: indicator.digits, qualifier, mark });
  if (numerator === undefined || denominator === undefined) return printed;
  const text = words.outOf(formatNumber(numerator, locale), formatNumber(denominator, locale));
  return { ...printed, fraction: { numerator, denominator, text } };
}

function formatNumber(value: number, locale: string): string {
  return formatValue(value, { id: "", name: percentUnit.name, symbol: "" }, { locale }).number;
}
