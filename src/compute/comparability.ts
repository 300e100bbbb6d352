import { reasonWords, type Reason } from "../messages/reasons.ts";
import type { PerimeterClass } from "../model/statistic.ts";
import type { Language } from "../model/text.ts";
import { newestOf, type StatisticSeries } from "./statistic.ts";
import { nutsLevel } from "./territory.ts";

export type { Reason } from "../messages/reasons.ts";

/** May two series be compared: as they are, with care, or not at all. */
export type Level = "comparable" | "with-care" | "not-comparable";

/** The verdict, and its reasons in a fixed order; comparable has none. */
export interface Comparability {
  level: Level;
  reasons: readonly Reason[];
}

/** A reason in words. */
export function reasonText(reason: Reason, lang: Language): string {
  return reasonWords(reason, lang).text;
}

/** Series with the same key may share an axis; no two others ever do. */
export function axisKey(series: StatisticSeries): string {
  const { measure, unitId, perimeterClass, countBasis, denominator = "" } = series;
  return [measure, unitId, perimeterClass, countBasis, denominator].join("--");
}

function measureReasons(a: StatisticSeries, b: StatisticSeries): Reason[] {
  if (a.measure === b.measure && a.unitId === b.unitId) return [];
  const [one, other] = [a.definition, b.definition];
  if (one.topic === undefined || one.topic !== other.topic || a.kind !== b.kind) return ["measure"];
  // Two shares of one thing differ by their base, which says so itself.
  if (a.kind === "share") return a.denominator === b.denominator ? ["measure"] : [];
  if (one.counts === other.counts) return ["measure"];
  return [one.topic === "jobs" ? "unit-of-job" : "unit-of-employer"];
}

const differ = (one: unknown, other: unknown): boolean => one !== undefined && other !== undefined && one !== other;

function perimeterReasons(a: StatisticSeries, b: StatisticSeries): Reason[] {
  if (a.perimeterClass === b.perimeterClass) return [];
  const [one, other] = [a.definition, b.definition];
  const has = (by: PerimeterClass["by"]): boolean => one.by === by || other.by === by;
  if (has("unstated")) return ["unstated-perimeter"];
  // The measure of what is outside the social economy is another one already.
  if (has("outside") && a.measure !== b.measure) return [];
  if (has("purpose") && one.by !== other.by) return ["purpose"];
  const schools = differ(one.schools, other.schools);
  return schools ? ["legal-forms", "schools-and-hospitals"] : ["legal-forms"];
}

function breakBetween(a: StatisticSeries, b: StatisticSeries): boolean {
  const [from = NaN, to = NaN] = [newestOf(a)?.period.start ?? NaN, newestOf(b)?.period.start ?? NaN].sort(
    (x, y) => x - y,
  );
  return [...a.breaks, ...b.breaks].some(({ at }) => from < at && at <= to);
}

function careReasons(a: StatisticSeries, b: StatisticSeries): Reason[] {
  const sameTier = a.place.tier === b.place.tier && a.place.country !== b.place.country;
  return [
    ...(sameTier && nutsLevel(a.place) !== nutsLevel(b.place) ? (["administrative-level"] as const) : []),
    ...(a.family === b.family && a.statisticSector === b.statisticSector ? [] : (["part"] as const)),
    ...(a.source === b.source ? [] : (["source"] as const)),
    ...(a.edition === b.edition ? [] : (["edition"] as const)),
    ...(breakBetween(a, b) ? (["break"] as const) : []),
  ];
}

/** Comparable only when measure, unit, perimeter, place of count and denominator match; a part, a changed source or a break asks for care. */
export function comparabilityOf(a: StatisticSeries, b: StatisticSeries): Comparability {
  const care = careReasons(a, b);
  if (axisKey(a) === axisKey(b))
    return care.length > 0 ? { level: "with-care", reasons: care } : { level: "comparable", reasons: [] };
  const against: Reason[] = [
    ...care.filter((one) => one === "administrative-level"),
    ...measureReasons(a, b),
    ...perimeterReasons(a, b),
    ...(a.countBasis === b.countBasis ? [] : (["place-of-count"] as const)),
    ...(a.denominator === b.denominator ? [] : (["denominator"] as const)),
  ];
  return { level: "not-comparable", reasons: against };
}
