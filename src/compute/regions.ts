import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Territory } from "../model/vocabulary.ts";
import { ancestorsOf } from "./territory.ts";

/** A territory with all it lies in, itself first. */
function lineOf(observatory: Observatory, id: string): Territory[] {
  const own = observatory.territories.get(id);
  return own === undefined ? [] : [own, ...ancestorsOf(observatory, id)];
}

/** The regions an enterprise works in, each once; where it names none, the places it names. */
export function regionsOf(observatory: Observatory, enterprise: Enterprise): Territory[] {
  const all = enterprise.territories.flatMap((id) => lineOf(observatory, id));
  const regions = all.filter(({ tier }) => tier === "region");
  const shown = regions.length > 0 ? regions : all.filter(({ id }) => enterprise.territories.includes(id));
  return [...new Map(shown.map((territory) => [territory.id, territory])).values()];
}

/** Ids of every territory an enterprise belongs to, ancestors included: what a filter by place looks at. */
export function placesOf(observatory: Observatory, enterprise: Enterprise): string[] {
  return [...new Set(enterprise.territories.flatMap((id) => lineOf(observatory, id).map((place) => place.id)))];
}

/** The regions this observatory has pages for, in its own order. */
export function regionsCovered({ settings, territories }: Observatory): Territory[] {
  return settings.territories.flatMap((id) => territories.get(id) ?? []).filter(({ tier }) => tier === "region");
}
