import { formatInteger, formatPlural } from "./format.ts";

/** "5 voix": the form of a word that goes with `n`, its "#" replaced by the number as the locale writes it. */
export function count(locale: string, n: number, forms: { one: string; other: string }): string {
  return formatPlural(locale, n, forms).replace("#", formatInteger(n, locale));
}
