import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import { hasValue } from "./coverage.ts";
import { once } from "./once.ts";
import { countryOfEnterprise } from "./territory.ts";

/** An enterprise across the national border that has something in common. */
export interface Neighbour {
  enterprise: string;
  /** Same VISES group and sector; else a shared indicator; else the same sector. */
  by: "purpose" | "indicator" | "sector";
  indicator?: string;
}

type Reported = ReadonlyMap<string, ReadonlySet<string>>;

/** The indicators each enterprise has a value of. */
const indicatorsOf = once(
  ({ observations }: Observatory): Reported =>
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

function bond(indicators: Reported, self: Enterprise, other: Enterprise): Neighbour | undefined {
  const sector = self.sector === other.sector;
  if (sector && self.group === other.group) return { enterprise: other.id, by: "purpose" };
  const theirs = indicators.get(other.id);
  const indicator = [...(indicators.get(self.id) ?? [])].find((id) => theirs?.has(id));
  if (indicator !== undefined) return { enterprise: other.id, by: "indicator", indicator };
  return sector ? { enterprise: other.id, by: "sector" } : undefined;
}

const order = ["purpose", "indicator", "sector"] as const;

/** Enterprises across the national border: by purpose, then by indicator, then by sector, each alphabetical. A real one never meets a fictional one. */
export function neighboursOf(observatory: Observatory, enterpriseId: string): Neighbour[] {
  const self = observatory.enterprises.get(enterpriseId);
  const countries = countriesOf(observatory);
  const indicators = indicatorsOf(observatory);
  const country = countries.get(enterpriseId);
  if (self === undefined || country === undefined) return [];
  const found = [...observatory.enterprises.values()].flatMap((other) => {
    const there = countries.get(other.id);
    if (there === undefined || there === country) return [];
    if (other.basis === "example" && self.basis !== "example") return [];
    return bond(indicators, self, other) ?? [];
  });
  return order.flatMap((by) => found.filter((one) => one.by === by));
}
