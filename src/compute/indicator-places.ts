import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import { enterprisesWhere, hasValue } from "./coverage.ts";
import { once } from "./once.ts";

/** Territories in which real enterprises publish a value, by indicator: each such pair has a page of its own. */
const reported = once((observatory): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const territory of observatory.settings.territories) {
    const here = enterprisesWhere(observatory, { territory }).flatMap(
      ({ id }) => observatory.observations.get(id) ?? [],
    );
    for (const indicator of new Set(here.filter(hasValue).map((one) => one.indicator)))
      found.set(indicator, [...(found.get(indicator) ?? []), territory]);
  }
  return found;
});

/** Territories that an indicator has a page for, in the observatory's order. */
export function placesOfIndicator(observatory: Observatory, indicator: string): readonly string[] {
  return reported(observatory).get(indicator) ?? [];
}

/** Indicators that have a page for a territory, in the observatory's order. */
export function indicatorsAt(observatory: Observatory, territory: string): string[] {
  return [...observatory.indicators.keys()].filter((id) => placesOfIndicator(observatory, id).includes(territory));
}

/** Every pair that has a page, as "indicator/territory". */
export function indicatorPlaceIds(observatory: Observatory): string[] {
  return [...observatory.indicators.keys()].flatMap((indicator) =>
    placesOfIndicator(observatory, indicator).map((territory) => `${indicator}/${territory}`),
  );
}

/** What real enterprises of a territory say of an indicator, values and reasons for none, enterprises alphabetical. */
export function observationsAt(observatory: Observatory, indicator: string, territory: string): Observation[] {
  return enterprisesWhere(observatory, { territory }).flatMap(({ id }) =>
    (observatory.observations.get(id) ?? []).filter((one) => one.indicator === indicator),
  );
}
