import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import { hasValue } from "./coverage.ts";
import { once } from "./once.ts";
import { countryOfEnterprise } from "./territory.ts";

/** What two enterprises have in common. */
export type Bond =
  | { by: "question"; themes: readonly string[] }
  | { by: "purpose"; group: string }
  | { by: "indicator"; indicators: readonly string[] }
  | { by: "sector"; sector: string };

/** An enterprise across the national border, and why it is named here. */
export interface Neighbour {
  enterprise: string;
  /** At least one, in the order of the type. */
  bonds: readonly Bond[];
}

/** The indicators each enterprise has a value of, in the author's order. */
const indicatorsOf = once(
  ({ observations }: Observatory): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      [...observations].map(([id, own]) => [id, new Set(own.filter(hasValue).map(({ indicator }) => indicator))]),
    ),
);

/** The country each enterprise lies in. */
const countriesOf = once(
  (observatory): ReadonlyMap<string, string | undefined> =>
    new Map(
      [...observatory.enterprises.values()].map((enterprise) => [
        enterprise.id,
        countryOfEnterprise(observatory, enterprise),
      ]),
    ),
);

/** What two enterprises have in common; nothing is an empty list. */
export function bondsOf(observatory: Observatory, self: Enterprise, other: Enterprise): Bond[] {
  const asked = other.evaluation?.themes ?? [];
  const themes = (self.evaluation?.themes ?? []).filter((id) => asked.includes(id));
  const theirs = indicatorsOf(observatory).get(other.id);
  const indicators = [...(indicatorsOf(observatory).get(self.id) ?? [])].filter((id) => theirs?.has(id));
  return [
    ...(themes.length > 0 ? [{ by: "question", themes } as const] : []),
    ...(self.group === other.group ? [{ by: "purpose", group: self.group } as const] : []),
    ...(indicators.length > 0 ? [{ by: "indicator", indicators } as const] : []),
    ...(self.sector === other.sector ? [{ by: "sector", sector: self.sector } as const] : []),
  ];
}

/** Enterprises across the national border that have something in common, alphabetical. A real one never meets a fictional one. */
export function neighboursOf(observatory: Observatory, enterpriseId: string): Neighbour[] {
  const self = observatory.enterprises.get(enterpriseId);
  const countries = countriesOf(observatory);
  const country = countries.get(enterpriseId);
  if (self === undefined || country === undefined) return [];
  return [...observatory.enterprises.values()].flatMap((other) => {
    const there = countries.get(other.id);
    if (there === undefined || there === country) return [];
    if (other.basis === "example" && self.basis !== "example") return [];
    const bonds = bondsOf(observatory, self, other);
    return bonds.length === 0 ? [] : [{ enterprise: other.id, bonds }];
  });
}

/** How much one has in common with another: a question, then purpose and sector, then an indicator, then one of the two. */
function closeness({ bonds }: Neighbour): number {
  const has = (by: Bond["by"]): boolean => bonds.some((bond) => bond.by === by);
  if (has("question")) return 4;
  if (has("purpose") && has("sector")) return 3;
  return has("indicator") ? 2 : has("purpose") ? 1 : 0;
}

/** The few that have most in common, still alphabetical: where there is no room for all, none is first. */
export function closestOf(observatory: Observatory, enterpriseId: string, most: number): Neighbour[] {
  const all = neighboursOf(observatory, enterpriseId);
  const kept = new Set(all.toSorted((a, b) => closeness(b) - closeness(a)).slice(0, most));
  return all.filter((one) => kept.has(one));
}
