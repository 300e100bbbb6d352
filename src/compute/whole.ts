import { factWords } from "../messages/facts.ts";
import type { Unit } from "../model/vocabulary.ts";
import { isPublished, type Fact } from "./fact.ts";
import { formatValue } from "./format.ts";
import { languageOf } from "./locale.ts";

/** What the shares of one whole come to. */
export interface Whole {
  /** Their sum; 1 for a hundred percent. */
  sum: number;
  /** What no share tells of, between 0 and 1; 0 where rounding alone explains it. */
  rest: number;
  /** Said of a sum that is not a hundred percent. */
  note?: string;
}

const percent: Unit = {
  id: "percent",
  percent: true,
  name: { fr: { one: "%", other: "%" }, nl: { one: "%", other: "%" }, en: { one: "%", other: "%" } },
};

/** Adds up the shares of one whole and says when they miss a hundred percent, by rounding or because one is not told. */
export function wholeOf(parts: readonly Fact[]): Whole {
  const told = parts.filter((fact) => isPublished(fact) && fact.value !== null);
  const sum = told.reduce((total, { value }) => total + Math.max(0, value ?? 0), 0);
  const locale = parts[0]?.locale ?? "en";
  const words = factWords(languageOf(locale)).chart;
  const text = (share: number): string => formatValue(share, percent, { locale, digits: 1 }).text;
  // Each share may be half a point off: a whole of three may honestly miss a point and a half.
  const rounding = told.length * 0.005 + 1e-9;
  const rest = 1 - sum > rounding ? 1 - sum : 0;
  if (told.length === 0 || Math.abs(1 - sum) < 5e-4) return { sum, rest: 0 };
  return { sum, rest, note: rest > 0 ? words.restNotTold(text(rest)) : words.sumOfShares(text(sum)) };
}
