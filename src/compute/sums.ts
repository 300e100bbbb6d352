import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { EnterpriseFilter } from "./coverage.ts";
import { breakdownKey } from "./breakdown.ts";

/** Which sum: of an indicator over real enterprises, in exactly one period. */
export interface SumQuery extends EnterpriseFilter {
  indicator: string;
  period: string;
}

/** Permanent name of a sum: "sum/staff/2024", then territory, sector and group where it is kept to one; "examples/…" over fictional ones. */
export function sumId({ indicator, period, territory, sector, group, examples }: SumQuery): string {
  return [examples ? "examples" : "sum", indicator, period, territory ?? "", sector ?? "", group ?? ""]
    .join("/")
    .replace(/\/+$/, "");
}

/** Over whom the observatory adds: all, each territory with a page, each sector, each group; and the fictional examples. Confided figures count in these and in no others. */
export function sumFilters({ settings, sectors, groups }: Observatory): EnterpriseFilter[] {
  return [
    {},
    { examples: true },
    ...settings.territories.map((territory) => ({ territory })),
    ...[...sectors.keys()].map((sector) => ({ sector })),
    ...[...groups.keys()].map((group) => ({ group })),
  ];
}

/** True where confided figures exist that a sum of this indicator and period could count. */
export function countsConfided({ aggregates }: Observatory, { indicator, period, examples }: SumQuery): boolean {
  return aggregates.has(sumId({ indicator, period, examples }));
}

/** True for a sum that the observatory makes everywhere, so that confided figures count in it. */
export function isEstablished(observatory: Observatory, query: SumQuery): boolean {
  const { indicator, period } = query;
  return sumFilters(observatory).some((filter) => sumId({ ...filter, indicator, period }) === sumId(query));
}

/** Every period in which confided figures of an indicator count, those of real enterprises or of examples, in no order. */
export function confidedPeriods({ aggregates }: Observatory, indicator: string, examples = false): string[] {
  const all = [...aggregates.values()].filter((one) => one.indicator === indicator);
  return [...new Set(all.flatMap(({ id, period }) => (id.startsWith("examples/") === examples ? period : [])))];
}

/** True for a value of a whole enterprise: neither a part nor an absence. */
export function isWhole(observation: Observation): boolean {
  return (
    !("reason" in observation) && observation.perimeter === undefined && breakdownKey(observation.breakdown) === ""
  );
}
