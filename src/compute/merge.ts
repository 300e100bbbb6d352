import type { IndicatorKind } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";

/** What answers to one question make together, in the form in which an observation gives them, and how many answered. */
export interface Merged {
  given: { counts: number[] } | { numerator: number; denominator: number } | { value: number };
  answers: number;
}

/** Kinds whose values are made of answers: they are merged through these, never by adding or averaging what is printed. */
export function isOfAnswers(kind: IndicatorKind): boolean {
  return kind === "likert" || kind === "rating" || kind === "share" || kind === "ratio";
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Answers added step by step; nothing where one list has more steps than another, or there is none. */
export function mergeCounts(lists: readonly (readonly number[])[]): number[] | undefined {
  const [first] = lists;
  if (first === undefined || lists.some(({ length }) => length !== first.length)) return undefined;
  return first.map((_, step) => sum(lists.map((list) => list[step] ?? 0)));
}

/** A share of the whole from the shares of its parts: numerators over denominators. */
export function mergeShares(
  parts: readonly { numerator: number; denominator: number }[],
): { numerator: number; denominator: number } | undefined {
  if (parts.length === 0) return undefined;
  return { numerator: sum(parts.map((one) => one.numerator)), denominator: sum(parts.map((one) => one.denominator)) };
}

/** A mean mark from means, each as heavy as the answers behind it; nothing where nobody answered. */
export function mergeRatings(parts: readonly { value: number; respondents: number }[]): number | undefined {
  const answers = sum(parts.map(({ respondents }) => respondents));
  if (answers === 0) return undefined;
  // Means are printed with few decimals: what comes of them is no finer.
  return Math.round((sum(parts.map(({ value, respondents }) => value * respondents)) / answers) * 1e6) / 1e6;
}

/** The values of several enterprises as one; nothing where one of them does not say what it is made of. */
export function mergeOf(kind: IndicatorKind, values: readonly Observation[]): Merged | undefined {
  if (kind === "likert") {
    const counts = mergeCounts(values.flatMap((one) => ("counts" in one && one.counts ? [one.counts] : [])));
    return counts && { given: { counts }, answers: sum(counts) };
  }
  if (kind === "rating") {
    const known = values.flatMap((one) =>
      "value" in one && one.value !== undefined && one.respondents !== undefined
        ? [{ value: one.value, respondents: one.respondents }]
        : [],
    );
    const value = known.length === values.length ? mergeRatings(known) : undefined;
    return value === undefined
      ? undefined
      : { given: { value }, answers: sum(known.map(({ respondents }) => respondents)) };
  }
  const parts = values.flatMap((one) =>
    "numerator" in one && one.numerator !== undefined && one.denominator !== undefined
      ? [{ numerator: one.numerator, denominator: one.denominator }]
      : [],
  );
  const share = parts.length === values.length ? mergeShares(parts) : undefined;
  return share && { given: share, answers: share.denominator };
}
