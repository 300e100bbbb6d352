import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Territory } from "../model/vocabulary.ts";

/** The territories a place lies in, nearest first; a parent that is not known ends the walk. */
export function ancestorsOf({ territories }: Observatory, id: string): Territory[] {
  const found: Territory[] = [];
  let parent = territories.get(id)?.parent;
  while (parent !== undefined) {
    const territory = territories.get(parent);
    if (territory === undefined || found.includes(territory)) break;
    found.push(territory);
    parent = territory.parent;
  }
  return found;
}

/** The territories directly inside a place, in the order of data/territories.json. */
export function childrenOf({ territories }: Observatory, id: string): Territory[] {
  return [...territories.values()].filter(({ parent }) => parent === id);
}

/** Country code of a territory, its own or the one of the nearest place around it: "FR", "BE". */
export function countryOf(observatory: Observatory, id: string): string | undefined {
  const own = observatory.territories.get(id)?.country;
  return own ?? ancestorsOf(observatory, id).find(({ country }) => country !== undefined)?.country;
}

/** True when `id` is `container` or lies inside it. */
export function isWithin(observatory: Observatory, id: string, container: string): boolean {
  return id === container || ancestorsOf(observatory, id).some((territory) => territory.id === container);
}

/** Enterprises of a territory and of all that lies inside it, alphabetical; fictional examples included. */
export function enterprisesIn(observatory: Observatory, territory: string): Enterprise[] {
  return [...observatory.enterprises.values()].filter((enterprise) =>
    enterprise.territories.some((id) => isWithin(observatory, id, territory)),
  );
}

/** Country of an enterprise: that of its first territory. */
export function countryOfEnterprise(observatory: Observatory, enterprise: Enterprise): string | undefined {
  const [first] = enterprise.territories;
  return first === undefined ? undefined : countryOf(observatory, first);
}

/** Level of a NUTS code, 0 for a country to 3: by definition the letters after the country's two. Not the tier that we show. */
export function nutsLevel({ nuts }: { nuts?: string | undefined }): number | undefined {
  return nuts === undefined ? undefined : nuts.length - 2;
}
