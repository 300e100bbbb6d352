import { addend } from "../compute/added-value.ts";
import { isWhole } from "../compute/sums.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Contribution } from "./model.ts";
import { knownOf } from "./own-figures.ts";

/** Observations that only totals may count, by enterprise. */
export type Confided = ReadonlyMap<string, readonly Observation[]>;

/** One enterprise's value in the sums of an indicator and a period. */
export interface Part {
  readonly enterprise: string;
  readonly observation: Observation;
  readonly contribution: Contribution;
}

/** Values of whole enterprises, real ones or examples, that add up, by indicator and period; only where at least one of them is confided. */
export function partsOf(observatory: Observatory, confided: Confided, examples: boolean): Map<string, Part[]> {
  const found = new Map<string, Part[]>();
  for (const { id, basis, legalGroup = id } of observatory.enterprises.values()) {
    if ((basis === "example") !== examples) continue;
    const own = observatory.observations.get(id) ?? [];
    const shown = new Set(own.filter(isWhole).map(sumOf));
    // What an enterprise shows itself is not confided a second time.
    const hidden = (confided.get(id) ?? []).filter((one) => isWhole(one) && !shown.has(sumOf(one)));
    const taken = new Set<string>();
    for (const observation of [...own.filter(isWhole), ...hidden]) {
      const sum = sumOf(observation);
      if (taken.has(sum) || !addsUp(observatory.indicators.get(observation.indicator))) continue;
      taken.add(sum);
      const published = observation.visibility === "public";
      const told = published ? {} : knownOf(observatory, observation);
      const contribution = { contributor: legalGroup, value: addend(observation), published, ...told };
      const part = { enterprise: id, observation, contribution: { ...contribution, observation: observation.id } };
      found.set(sum, [...(found.get(sum) ?? []), part]);
    }
  }
  for (const [sum, parts] of found)
    if (parts.every(({ observation }) => observation.visibility === "public")) found.delete(sum);
  return found;
}

function sumOf({ indicator, period }: Observation): string {
  return JSON.stringify([indicator, period]);
}

/** True for an indicator whose values over enterprises may be added. */
function addsUp(indicator: Indicator | undefined): boolean {
  return (indicator?.kind === "count" || indicator?.kind === "amount") && indicator.adds.enterprises;
}
