import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { aggregate } from "./aggregate.ts";
import { observationFact, type Fact } from "./fact.ts";
import { statisticFact } from "./statistic.ts";
import type { SumQuery } from "./sums.ts";

/** Which sum an id names, or nothing: "sum/staff/2024", then territory, sector and group. Periods may hold a slash. */
export function sumQueryOf(observatory: Observatory, id: string): SumQuery | undefined {
  const [kind, indicator = "", ...rest] = id.split("/");
  if ((kind !== "sum" && kind !== "examples") || !observatory.indicators.has(indicator)) return undefined;
  // "2023/2024" is one period: what follows it are the three places of a filter.
  const range = rest.length > 1 && /^(?:\.\.|\d{4}\b.*)$/.test(rest[0] ?? "") && /^\d{4}\b/.test(rest[1] ?? "");
  const period = rest.slice(0, range ? 2 : 1).join("/");
  const [territory, sector, group] = rest.slice(range ? 2 : 1).map((part) => part || undefined);
  const examples = kind === "examples" ? { examples: true as const } : {};
  return { indicator, period, territory, sector, group, ...examples };
}

/** The fact of a permanent id: an observation, a statistic or a sum; nothing where there is none. */
export function factById(observatory: Observatory, id: string, lang: Language): Fact | undefined {
  const [owner = ""] = id.split("/");
  const observation = observatory.observations.get(owner)?.find((one) => one.id === id);
  if (observation !== undefined) return observationFact(observatory, observation, lang);
  const statistic = observatory.statistics.find((one) => one.id === id);
  if (statistic !== undefined) return statisticFact(observatory, statistic, lang);
  const query = sumQueryOf(observatory, id);
  const sum = query && aggregate(observatory, query, lang);
  return sum !== undefined && "fact" in sum ? sum.fact : undefined;
}
