import { tickStep } from "d3";
import { factWords } from "../messages/facts.ts";
import type { Fact } from "./fact.ts";
import { bareText } from "./value.ts";

/** One class of a map: its number from 1, its bounds in the texts of the facts, and the facts in it. */
export interface ValueClass {
  n: number;
  text: string;
  facts: readonly Fact[];
}

/** Three classes for up to six values, at most five for more; equal steps, made from the values as they are printed; lowest first. */
export function classesOf(facts: readonly Fact[]): ValueClass[] {
  const shown = facts.filter((fact): fact is Fact & { shown: number } => fact.shown !== null);
  const [first] = shown;
  if (first === undefined) return [];
  const sorted = shown.toSorted((a, b) => a.shown - b.shown);
  const [low, high] = [sorted[0]?.shown ?? 0, sorted.at(-1)?.shown ?? 0];
  const index = classIndex(low, high, shown.length <= 6 ? 3 : shown.length <= 10 ? 4 : 5);
  const groups = [...Map.groupBy(sorted, (fact) => index(fact.shown)).values()];
  const words = factWords(first.lang).chart;
  return groups.map((group, i) => ({
    n: i + 1,
    text: words.classRange(bound(group[0]), bound(group.at(-1))),
    facts: group,
  }));
}

function bound(fact: Fact | undefined): string {
  return fact === undefined ? "" : bareText(fact);
}

/** Round steps, the smallest that give no more than `most` classes; 1e-9 keeps a value on a step in the class above. */
function classIndex(low: number, high: number, most: number): (value: number) => number {
  if (low === high) return () => 0;
  for (const count of [5, 4, 3, 2, 1]) {
    const step = tickStep(low, high, count);
    const at = (value: number): number => Math.floor(value / step + 1e-9);
    if (at(high) - at(low) < most) return at;
  }
  return () => 0;
}

/** Which of the five sequential colours a class takes, from 0: three classes are first, third and fifth. */
export function classColour(n: number, of: number): number {
  return of === 1 ? 2 : Math.round(((n - 1) * 4) / (of - 1));
}
