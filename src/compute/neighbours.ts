import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import { hasValue } from "./coverage.ts";
import { countryOfEnterprise } from "./territory.ts";

/** An enterprise across the national border that has something in common. */
export interface Neighbour {
  enterprise: string;
  /** Same VISES group and sector; else a shared indicator; else the same sector. */
  by: "purpose" | "indicator" | "sector";
  indicator?: string;
}

// An observatory never changes, so who reports what is worked out once for all pages.
const reported = new WeakMap<Observatory, ReadonlyMap<string, ReadonlySet<string>>>();

/** The indicators each enterprise has a value of. */
function indicatorsOf(observatory: Observatory): ReadonlyMap<string, ReadonlySet<string>> {
  const known = reported.get(observatory);
  if (known !== undefined) return known;
  const found = new Map(
    [...observatory.observations].map(([id, observations]) => [
      id,
      new Set(observations.filter(hasValue).map(({ indicator }) => indicator)),
    ]),
  );
  reported.set(observatory, found);
  return found;
}

function bond(observatory: Observatory, self: Enterprise, other: Enterprise): Neighbour | undefined {
  const sector = self.sector === other.sector;
  if (sector && self.group === other.group) return { enterprise: other.id, by: "purpose" };
  const indicators = indicatorsOf(observatory);
  const theirs = indicators.get(other.id);
  const indicator = [...(indicators.get(self.id) ?? [])].find((id) => theirs?.has(id));
  if (indicator !== undefined) return { enterprise: other.id, by: "indicator", indicator };
  return sector ? { enterprise: other.id, by: "sector" } : undefined;
}

const order = ["purpose", "indicator", "sector"] as const;

/** Enterprises across the national border: by purpose, then by indicator, then by sector, each alphabetical. A real one never meets a fictional one. */
export function neighboursOf(observatory: Observatory, enterpriseId: string): Neighbour[] {
  const self = observatory.enterprises.get(enterpriseId);
  const country = self && countryOfEnterprise(observatory, self);
  if (self === undefined || country === undefined) return [];
  const found = [...observatory.enterprises.values()].flatMap((other) => {
    const there = countryOfEnterprise(observatory, other);
    if (there === undefined || there === country) return [];
    if (other.basis === "example" && self.basis !== "example") return [];
    return bond(observatory, self, other) ?? [];
  });
  return order.flatMap((by) => found.filter((one) => one.by === by));
}
