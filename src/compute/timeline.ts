import type { Fact } from "./fact.ts";
import { isPublished } from "./fact.ts";

/** The calendar year a fact lies in; nothing when it is undated or spans several. */
export function yearOf({ period }: Fact): number | undefined {
  const year = Math.floor(period.start + 1e-6);
  return Number.isFinite(period.start) && period.end <= year + 1 + 1e-6 ? year : undefined;
}

/** True when every published fact lies in one calendar year, so that they can share an axis of years. */
export function isYearly(facts: readonly Fact[]): boolean {
  return facts.filter(isPublished).every((fact) => yearOf(fact) !== undefined);
}

/** First and last year of facts, absent ones included; nothing when none has a year. */
export function yearsOf(facts: readonly Fact[]): readonly [number, number] | undefined {
  const years = facts.map(yearOf).filter((year) => year !== undefined);
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}

/** Every year from first to last. */
export function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** A year as an axis has room for it: "2019", else "’19". */
export function yearText(year: number, room: number): string {
  return room >= 38 ? String(year) : `’${String(year % 100).padStart(2, "0")}`;
}

/** Facts of one year, in their order. */
export function factsIn(facts: readonly Fact[], year: number): Fact[] {
  return facts.filter((fact) => yearOf(fact) === year);
}
