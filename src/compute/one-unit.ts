import type { Unit } from "../model/vocabulary.ts";
import type { Fact } from "./fact.ts";
import { formatUnit } from "./format.ts";

/** Facts whose `short` texts stand beside one unit: either all amounts are in millions, or all are in full. */
export function inOneUnit(facts: readonly Fact[], unit: Unit, locale: string): { facts: Fact[]; unit: string } {
  const shown = facts.filter(({ value }) => value !== null && value !== 0);
  const scaled = shown.filter(({ short, full }) => short !== full);
  if (scaled.length === 0) return { facts: [...facts], unit: formatUnit(unit, locale) };
  // A fact that is not scaled in a list that is: nothing is lost by writing all of them in full.
  if (scaled.length < shown.length)
    return { facts: facts.map((fact) => ({ ...fact, short: fact.full })), unit: formatUnit(unit, locale) };
  const largest = scaled.reduce((a, b) => (Math.abs(b.value ?? 0) > Math.abs(a.value ?? 0) ? b : a));
  return { facts: [...facts], unit: largest.unit };
}
