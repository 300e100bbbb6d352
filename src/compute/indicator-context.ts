import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Territory } from "../model/vocabulary.ts";
import type { Level, Reason } from "./comparability.ts";
import type { Fact } from "./fact.ts";
import { newestOf, statisticSeriesOf } from "./statistic.ts";
import { ancestorsOf } from "./territory.ts";

/** A public statistic that an indicator's values may be read beside, where it holds, and how far it compares. */
export interface IndicatorContext {
  place: Territory;
  fact: Fact;
  level: Level;
  reasons: readonly Reason[];
}

interface Match {
  measure: string;
  level: Level;
  reasons: readonly Reason[];
}

// Indicators that count people whom a public statistic counts too; all others have no statistic beside them.
const matches: Readonly<Record<string, readonly Match[]>> = {
  staff: [
    { measure: "jobs-headcount", level: "with-care", reasons: ["source", "period"] },
    { measure: "fte", level: "not-comparable", reasons: ["unit-of-job"] },
  ],
  "staff-fte": [
    { measure: "fte", level: "with-care", reasons: ["source", "period"] },
    { measure: "jobs-headcount", level: "not-comparable", reasons: ["unit-of-job"] },
  ],
  "custom-work-staff": [{ measure: "target-group-workers", level: "with-care", reasons: ["source", "period"] }],
};

/** The newest value of a measure for a place as a whole; of several ways of counting, the newest. */
function newestHere(observatory: Observatory, territory: string, measure: string, lang: Language): Fact | undefined {
  return statisticSeriesOf(observatory, { territory, measure }, lang)
    .filter(({ statisticSector }) => statisticSector === "total")
    .filter(({ family }) => family === "total" || family === "work-integration")
    .flatMap((series) => newestOf(series) ?? [])
    .toSorted((a, b) => b.period.end - a.period.end)[0];
}

/** The statistic to read an indicator beside in a territory, or in the nearest place around it that has one. */
export function contextOfIndicator(
  observatory: Observatory,
  indicator: string,
  territory: string,
  lang: Language,
): IndicatorContext | undefined {
  const own = observatory.territories.get(territory);
  const places = own === undefined ? [] : [own, ...ancestorsOf(observatory, territory)];
  for (const { measure, ...verdict } of matches[indicator] ?? [])
    for (const place of places) {
      const fact = newestHere(observatory, place.id, measure, lang);
      if (fact !== undefined) return { place, fact, ...verdict };
    }
  return undefined;
}
