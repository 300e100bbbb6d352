import type { Indicator } from "../model/indicator.ts";
import type { Observation, Qualifier } from "../model/observation.ts";
import type { Unit } from "../model/vocabulary.ts";
import type { Merged } from "./merge.ts";
import { markOf, numberText, valueText, type ValueText } from "./value.ts";

/** Exact unless a part is not; bounds of both sides, or a bound beside an upper one, have no sum. */
export function qualifierOf(values: readonly Observation[]): Qualifier | undefined {
  const found = new Set(values.map((one) => ("qualifier" in one ? one.qualifier : "exact")));
  if (found.has("min") && found.has("max")) return undefined;
  if (found.has("approx")) return found.has("max") ? undefined : found.has("min") ? "min" : "approx";
  return found.has("min") ? "min" : found.has("max") ? "max" : "exact";
}

/** The weakest status among values. */
export function statusOf(values: readonly Observation[]): "final" | "provisional" | "estimated" {
  const found = new Set(values.map(({ status }) => status));
  return found.has("estimated") ? "estimated" : found.has("provisional") ? "provisional" : "final";
}

/** The number that an observation adds. */
export function addend(observation: Observation): number {
  return "value" in observation ? (observation.value ?? 0) : 0;
}

/** Sum of values. Sorting and rounding make the sum of decimals the same in any order. */
export function totalOf(values: readonly Observation[]): number {
  const total = values
    .map(addend)
    .sort((a, b) => a - b)
    .reduce((sum, value) => sum + value, 0);
  return Math.round(total * 1e6) / 1e6;
}

/** One value per enterprise, added or merged, as it is printed. */
export function addedValue(
  values: readonly Observation[],
  merged: Merged | undefined,
  indicator: Indicator,
  unit: Unit,
  locale: string,
): ValueText {
  const qualifier = qualifierOf(values) ?? "exact";
  const status = statusOf(values);
  const [first] = values;
  if (merged !== undefined && first !== undefined) {
    const { id, enterprise, origin, period, source, visibility } = first;
    // A mean of rounded means is itself not exact.
    const known = "value" in merged.given && qualifier === "exact" ? "approx" : qualifier;
    const shared = { id, enterprise, origin, period, source, visibility, indicator: indicator.id, status };
    return valueText({ ...shared, qualifier: known, ...merged.given }, indicator, unit, locale);
  }
  const digits = indicator.digits ?? 2;
  return numberText(totalOf(values), unit, { locale, digits, qualifier, mark: markOf(status) });
}
