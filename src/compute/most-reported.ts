import type { Observatory } from "../model/observatory.ts";
import { coverageOf, type Coverage, type EnterpriseFilter } from "./coverage.ts";

/** An indicator and who publishes it. */
export interface Reported {
  indicator: string;
  coverage: Coverage;
}

/** Indicators that at least two real enterprises publish, those of most enterprises first; equal ones in order of id. */
export function mostReported(observatory: Observatory, filter: EnterpriseFilter = {}): Reported[] {
  return [...observatory.indicators.keys()]
    .map((indicator) => ({ indicator, coverage: coverageOf(observatory, indicator, filter) }))
    .filter(({ coverage }) => coverage.reporting.length > 1)
    .toSorted((a, b) => b.coverage.reporting.length - a.coverage.reporting.length);
}
