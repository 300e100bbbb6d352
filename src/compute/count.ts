import { formatInteger, formatPlural } from "./format.ts";

/** The forms of a word that is counted: "#" stands for the number; `none` is what is said of nothing. */
export interface Counted {
  one: string;
  other: string;
  none?: string;
}

/** "5 voix": the form of a word that goes with `n`, its "#" replaced by the number as the locale writes it. */
export function count(locale: string, n: number, { none, ...forms }: Counted): string {
  if (n === 0 && none !== undefined) return none;
  return formatPlural(locale, n, forms).replace("#", formatInteger(n, locale));
}
