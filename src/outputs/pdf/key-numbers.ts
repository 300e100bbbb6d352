import { isPublished } from "../../compute/fact.ts";
import type { NumberedSeries } from "../../compute/report-numbers.ts";
import type { PdfContext } from "./context.ts";

/**
 * The numbers a short edition shows, one for each indicator: those read with a voice first, then in reading order;
 * where the editors compiled the report, whole before part, things counted before money, and the longest series first.
 */
export function keySeries({ numbers, observatory, own }: PdfContext, most: number): NumberedSeries[] {
  const told = numbers.all.filter(({ fact }) => isPublished(fact) && fact.number !== "");
  const counted = ({ series }: NumberedSeries): boolean =>
    (series.kind === "count" || series.kind === "amount") && series.unitSpec.currency === undefined;
  const whole = ({ series }: NumberedSeries): boolean => series.breakdown === undefined;
  const sorted = own
    ? told
    : told.toSorted(
        (a, b) =>
          Number(whole(b)) - Number(whole(a)) ||
          Number(counted(b)) - Number(counted(a)) ||
          b.series.facts.length - a.series.facts.length,
      );
  const once = new Map<string, NumberedSeries>();
  for (const one of sorted)
    if (!once.has(one.series.indicator) && observatory.indicators.has(one.series.indicator))
      once.set(one.series.indicator, one);
  return [...once.values()].slice(0, most);
}
