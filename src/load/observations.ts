import type { Enterprise } from "../model/enterprise.ts";
import type { Observation, ObservationSpec, Visibility } from "../model/observation.ts";
import { cellOf } from "./cell.ts";

/** The observations of an enterprise that everybody may see, or those of another visibility, each with its permanent id and where it was written. */
export function observationsOf(enterprise: Enterprise, file: string, visibility: Visibility = "public"): Observation[] {
  const ids = new Set<string>();
  const found: Observation[] = [];
  for (const [index, spec] of enterprise.observations.entries()) {
    if (spec.visibility !== visibility) continue;
    let id = `${enterprise.id}/${cellOf(spec)}`;
    // Two sources for one cell: the second carries its source in its name.
    if (ids.has(id)) id += `/source=${[spec.source].flat().join("+")}`;
    ids.add(id);
    found.push({ ...withValue(spec), id, enterprise: enterprise.id, origin: { file, path: ["observations", index] } });
  }
  return found;
}

/** The same observation; a share or ratio given by its two numbers has its value filled in. */
export function withValue(spec: ObservationSpec): ObservationSpec {
  if (!("numerator" in spec) || spec.value !== undefined) return spec;
  const { numerator, denominator } = spec;
  return numerator === undefined || denominator === undefined ? spec : { ...spec, value: numerator / denominator };
}
