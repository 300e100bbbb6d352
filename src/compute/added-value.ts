import type { Indicator } from "../model/indicator.ts";
import type { Observation, Qualifier } from "../model/observation.ts";
import type { Unit } from "../model/vocabulary.ts";
import type { Merged } from "./merge.ts";
import { numberText, valueText, type Mark, type ValueText } from "./value.ts";

/** Exact unless a part is not; bounds of both sides, or a bound beside an upper one, have no sum. */
export function qualifierOf(values: readonly Observation[]): Qualifier | undefined {
  const found = new Set(values.map((one) => ("qualifier" in one ? one.qualifier : "exact")));
  if (found.has("min") && found.has("max")) return undefined;
  if (found.has("approx")) return found.has("max") ? undefined : found.has("min") ? "min" : "approx";
  return found.has("min") ? "min" : found.has("max") ? "max" : "exact";
}

function markOf(values: readonly Observation[]): Mark {
  const found = new Set(values.map(({ status }) => status));
  return found.has("estimated") ? "estimated" : found.has("provisional") ? "provisional" : "published";
}

function valueOf(observation: Observation): number {
  return "value" in observation ? (observation.value ?? 0) : 0;
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
  const mark = markOf(values);
  const [first] = values;
  if (merged !== undefined && first !== undefined) {
    const { id, enterprise, origin, period, source, visibility } = first;
    const status: "final" | "provisional" | "estimated" =
      mark === "estimated" || mark === "provisional" ? mark : "final";
    // A mean of rounded means is itself not exact.
    const known = "value" in merged.given && qualifier === "exact" ? "approx" : qualifier;
    const shared = { id, enterprise, origin, period, source, visibility, indicator: indicator.id, status };
    return valueText({ ...shared, qualifier: known, ...merged.given }, indicator, unit, locale);
  }
  // Sorting and rounding make the sum of decimals the same in any order.
  const total = values
    .map(valueOf)
    .sort((a, b) => a - b)
    .reduce((sum, value) => sum + value, 0);
  const digits = indicator.digits ?? 2;
  return numberText(Math.round(total * 1e6) / 1e6, unit, { locale, digits, qualifier, mark });
}
