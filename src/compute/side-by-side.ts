import type { Enterprise } from "../model/enterprise.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Level } from "./comparability.ts";
import { isPublished, type Fact } from "./fact.ts";
import { seriesOfEnterprise, type Series } from "./series.ts";

/** Why values that stand side by side are not to be compared as they are: a closed vocabulary. */
export type Caveat = "indicator" | "perimeter" | "period" | "bounds";

/** The value of one enterprise, with the series it comes from. */
export interface Told {
  enterprise: Enterprise;
  series: Series;
  fact: Fact;
}

/** True for a value of an enterprise as a whole. */
function isWhole({ from }: Fact): boolean {
  return from.every((one) => "enterprise" in one && one.perimeter === undefined && one.breakdown === undefined);
}

/** What has to be said of values before anyone reads them side by side, and how far they compare. */
export function besideEachOther(
  indicator: Indicator,
  facts: readonly Fact[],
): { level: Level; caveats: readonly Caveat[] } {
  const caveats: Caveat[] = [
    ...(indicator.adds.enterprises ? [] : (["indicator"] as const)),
    ...(facts.every(isWhole) ? [] : (["perimeter"] as const)),
    ...(new Set(facts.map(({ period }) => period.text)).size > 1 ? (["period"] as const) : []),
    ...(facts.every(({ qualifier, mark }) => qualifier === "exact" && mark === "published")
      ? []
      : (["bounds"] as const)),
  ];
  const against = caveats.includes("indicator") || caveats.includes("perimeter");
  return { level: against ? "not-comparable" : caveats.length > 0 ? "with-care" : "comparable", caveats };
}

/** Published values of an indicator, those of the whole enterprise where there are any, oldest first. */
function valuesOf(observatory: Observatory, enterprise: Enterprise, indicator: string, lang: Language): Told[] {
  if (!observatory.observations.get(enterprise.id)?.some((one) => one.indicator === indicator)) return [];
  const told = seriesOfEnterprise(observatory, enterprise.id, lang)
    .filter((series) => series.indicator === indicator)
    .flatMap((series) => series.facts.filter(isPublished).map((fact) => ({ enterprise, series, fact })));
  const whole = told.filter(({ fact }) => isWhole(fact));
  return whole.length > 0 ? whole : told;
}

/** The newest value of an indicator that an enterprise publishes, of the whole where there is one. */
export function newestTold(
  observatory: Observatory,
  enterprise: Enterprise,
  indicator: string,
  lang: Language,
): Told | undefined {
  return valuesOf(observatory, enterprise, indicator, lang).toSorted(
    (a, b) => (b.fact.period.end || -Infinity) - (a.fact.period.end || -Infinity),
  )[0];
}

/** One value of each of two enterprises: of the newest period that both publish, else the newest of each. */
export function pairOf(
  observatory: Observatory,
  [one, other]: readonly [Enterprise, Enterprise],
  indicator: string,
  lang: Language,
): readonly [Told, Told] | undefined {
  const theirs = valuesOf(observatory, other, indicator, lang);
  const shared = valuesOf(observatory, one, indicator, lang).findLast(({ fact }) =>
    theirs.some((told) => told.fact.period.text === fact.period.text),
  );
  const match = shared && theirs.find(({ fact }) => fact.period.text === shared.fact.period.text);
  if (shared && match) return [shared, match];
  const left = newestTold(observatory, one, indicator, lang);
  const right = newestTold(observatory, other, indicator, lang);
  return left && right && [left, right];
}
