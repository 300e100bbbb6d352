import type { Enterprise } from "../model/enterprise.ts";
import type { Breakdown } from "../model/observation.ts";
import type { Language } from "../model/text.ts";
import { breakdownKey } from "./breakdown.ts";
import { intervalOf } from "./interval.ts";
import { textIn, type Words } from "./words.ts";

/** A place in a series where what is counted changed. */
export interface SeriesBreak {
  /** Decimal year at which the new way of counting starts. */
  at: number;
  /** First period counted in the new way, as written. */
  period: string;
  reason: Words;
}

/** The breaks that touch a series of an enterprise, in order of time; a break without part or perimeter touches all. */
export function breaksOf(
  enterprise: Enterprise,
  series: { indicator: string; breakdown?: Breakdown | undefined; perimeter?: string | undefined },
  lang: Language,
): SeriesBreak[] {
  return enterprise.breaks
    .filter(
      ({ indicator, breakdown, perimeter }) =>
        indicator === series.indicator &&
        (breakdown === undefined || breakdownKey(breakdown) === breakdownKey(series.breakdown)) &&
        (perimeter === undefined || perimeter === series.perimeter),
    )
    .map(({ at, reason }) => ({ at: intervalOf(at).start, period: at, reason: textIn(reason, lang) }))
    .sort((a, b) => a.at - b.at);
}
