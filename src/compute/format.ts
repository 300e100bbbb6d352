import { factWords } from "../messages/facts.ts";
import type { Qualifier, Status } from "../model/observation.ts";
import type { Unit } from "../model/vocabulary.ts";
import { languageOf } from "./locale.ts";

/** A number ready to print: `number` "8 098", `unit` "t", `text` "8 098 t"; the qualifier is in the words of `text`. */
export interface Printed {
  number: string;
  unit: string;
  text: string;
  /** The number in full, never scaled to millions: "1 900 000"; equal to `number` when nothing was scaled. */
  full: string;
  fullUnit: string;
}

/** How a value is printed; `digits` is the most decimals shown. */
export interface FormatOptions {
  locale: string;
  digits?: number | undefined;
  qualifier?: Qualifier | undefined;
  /** Only in a table or a chart: adds "(p)" or "(e)". */
  status?: Status | undefined;
}

// Making an Intl object costs a hundred times more than using it: one is kept for each locale and options.
const made = new Map<string, unknown>();

function kept<Made>(key: string, make: () => Made): Made {
  const found = made.get(key) as Made | undefined;
  if (found !== undefined) return found;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

function numbers(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const { style = "", minimumFractionDigits: least, maximumFractionDigits: most } = options;
  return kept(`number ${locale} ${style} ${least} ${most}`, () => new Intl.NumberFormat(locale, options));
}

function plurals(locale: string): Intl.PluralRules {
  return kept(`plural ${locale}`, () => new Intl.PluralRules(locale));
}

function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(`date ${locale} ${options.month} ${options.day}`, () => new Intl.DateTimeFormat(locale, options));
}

const NBSP = "\u00A0";
const MINUS = "\u2212";

/** A true minus sign instead of the hyphen that Intl writes. */
function typeset(text: string): string {
  return text.includes("-") ? text.replace(/^-(?=\S)|(?<=[\u00A0€])-(?=\d)/, MINUS) : text;
}

function decimals(value: number, digits: number, least = 0, locale = "en-GB"): string {
  const options = { maximumFractionDigits: Math.max(digits, least), minimumFractionDigits: least };
  return typeset(numbers(locale, options).format(value === 0 ? 0 : value));
}

function percent(value: number, digits: number, locale: string): Printed {
  const text = typeset(
    numbers(locale, { style: "percent", maximumFractionDigits: digits }).format(value === 0 ? 0 : value),
  );
  const number = text.replace(/\s?%$/u, "");
  return { number, unit: "%", text, full: number, fullUnit: "%" };
}

function money(value: number, digits: number, locale: string): string {
  return typeset(
    numbers(locale, {
      style: "currency",
      currency: "EUR",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(value === 0 ? 0 : value),
  );
}

function euros(value: number, digits: number | undefined, locale: string): Printed {
  const cents = Number.isInteger(value) || digits === 0 ? 0 : 2;
  const full = decimals(value, cents, cents, locale);
  const plain: Printed = { number: full, unit: "€", text: money(value, cents, locale), full, fullUnit: "€" };
  const tenths = Math.round(value / 100_000);
  if (Math.abs(value) < 1_000_000 || tenths * 100_000 !== value) return plain;
  const words = factWords(languageOf(locale)).millions;
  const number = decimals(tenths / 10, 1, 0, locale);
  const scale = plurals(locale).select(tenths / 10) === "one" ? words.one : words.other;
  if (languageOf(locale) !== "en") return { ...plain, number, unit: scale, text: `${number}${NBSP}${scale}` };
  const text = `${money(tenths / 10, 1, locale).replace(/\.0$/, "")}${NBSP}${scale}`;
  return { ...plain, number, unit: `€${NBSP}${scale}`, text };
}

function counted(value: number, unit: Unit, digits: number | undefined, locale: string): Printed {
  const number = decimals(value, digits ?? 2, 0, locale);
  const name = unit.symbol ?? formatPlural(locale, value, unit.name[languageOf(locale)]);
  const text = `${number}${NBSP}${name}`;
  return { number, unit: name, text, full: number, fullUnit: name };
}

/** A value in its unit; shares are between 0 and 1. The only way a number becomes text. */
export function formatValue(value: number, unit: Unit, options: FormatOptions): Printed {
  const { locale, digits, qualifier = "exact", status } = options;
  const printed = unit.percent
    ? percent(value, digits ?? 1, locale)
    : unit.currency
      ? euros(value, digits, locale)
      : counted(value, unit, digits, locale);
  const words = factWords(languageOf(locale));
  const sign = status === "provisional" || status === "estimated" ? `${NBSP}${words.sign[status]}` : "";
  return { ...printed, text: words.qualifier[qualifier](printed.text) + sign };
}

/** Plural name of a unit as an axis or a column head carries it: "t", "personnes", "%", "€". */
export function formatUnit(unit: Unit, locale: string): string {
  if (unit.percent) return "%";
  if (unit.currency) return "€";
  return unit.symbol ?? unit.name[languageOf(locale)].other;
}

/** A whole number with the grouping of the locale. */
export function formatInteger(n: number, locale: string): string {
  return decimals(n, 0, 0, locale);
}

/** Weight of a file in kilobytes, at least one, from a thousand of them in megabytes: "522 ko", "1,4 Mo". */
export function formatFileSize(bytes: number, locale: string): string {
  const large = bytes >= 1e6;
  const unit = large ? "megabyte" : "kilobyte";
  const options = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: large ? 1 : 0 } as const;
  return typeset(numbers(locale, options).format(large ? bytes / 1e6 : Math.max(1, bytes / 1e3)));
}

/** The form of a word that goes with `n`; French uses "one" below 2. */
export function formatPlural(locale: string, n: number, forms: { one: string; other: string }): string {
  return plurals(locale).select(Math.abs(n)) === "one" ? forms.one : forms.other;
}

/** Items joined with "and" in the language. */
export function formatList(items: readonly string[], locale: string): string {
  return kept(`list ${locale}`, () => new Intl.ListFormat(locale, { type: "conjunction" })).format(items);
}

/** Compares names as a reader of the locale expects: accents and case last, numbers by value. */
export function collator(locale: string): Intl.Collator {
  return kept(`collator ${locale}`, () => new Intl.Collator(locale, { numeric: true }));
}

/** "3 octobre 2024" for "2024-10-03". */
export function formatDay(day: string, locale: string): string {
  return formatMoment(day, locale);
}

function dateParts(moment: string): { date: Date; format: Intl.DateTimeFormatOptions } {
  const precision = moment.split("-").length;
  return {
    date: new Date(`${moment}${"-01".repeat(3 - precision)}T00:00:00Z`),
    format: {
      timeZone: "UTC",
      year: "numeric",
      ...(precision > 1 ? { month: "long" } : {}),
      ...(precision > 2 ? { day: "numeric" } : {}),
    },
  };
}

/** A year, a month or a day in words: "2024", "octobre 2024", "3 octobre 2024". */
export function formatMoment(moment: string, locale: string): string {
  if (!moment.includes("-")) return moment;
  const { date, format } = dateParts(moment);
  const text = dates(locale, format).format(date);
  return languageOf(locale) === "fr" ? text.replace(/^1 /, "1er ") : text;
}

/** A period in words: "2024", "2017–2019", "septembre – octobre 2024", "depuis la création, jusqu’à 2024", "sans date". */
export function formatPeriod(period: string, locale: string): string {
  const words = factWords(languageOf(locale)).period;
  if (period === "undated") return words.undated;
  const [from = "", to] = period.split("/");
  if (to === undefined) return formatMoment(from, locale);
  if (from === "..") return words.until(formatMoment(to, locale));
  if (!from.includes("-") && !to.includes("-")) return `${from}–${to}`;
  if (from.split("-").length !== to.split("-").length)
    return words.range(formatMoment(from, locale), formatMoment(to, locale));
  const { date, format } = dateParts(from);
  return dates(locale, format).formatRange(date, dateParts(to).date);
}
