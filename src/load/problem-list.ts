import type { Problem } from "../model/problem.ts";
import { rules, type Rule } from "../model/rules.ts";
import type { Place } from "./place.ts";

/** What a problem says besides its rule and place. */
export type Details = Pick<
  Problem,
  "field" | "actual" | "expected" | "among" | "suggestion" | "other" | "fix" | "confided"
>;

/** Collects problems while everything is read; none of them stops the reading. */
export class ProblemList {
  readonly #problems: Problem[] = [];

  add(rule: Rule, file: string, place: Place, details: Details = {}): void {
    this.#problems.push({ rule, severity: rules[rule], file, ...place, ...details });
  }

  /** How many there are. */
  get size(): number {
    return this.#problems.length;
  }

  /** Takes over what another list collected. */
  addAll(other: ProblemList): void {
    this.#problems.push(...other.#problems);
  }

  /** All of them, by file, line and column; the same fault of the same place once. */
  sorted(): Problem[] {
    const sorted = this.#problems.toSorted(
      (a, b) =>
        compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.rule, b.rule) ||
        compare(a.actual, b.actual),
    );
    const seen = new Set<string>();
    return sorted.filter((problem) => {
      const key = JSON.stringify(problem);
      return !seen.has(key) && seen.add(key);
    });
  }
}

function compare(a = "", b = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
