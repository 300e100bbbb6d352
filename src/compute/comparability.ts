import { factWords } from "../messages/facts.ts";
import type { Language } from "../model/text.ts";
import { newestOf, type StatisticSeries } from "./statistic.ts";

/** May two series be compared: as they are, with care, or not at all. */
export type Level = "comparable" | "with-care" | "not-comparable";

/** Why not, or why with care: a closed vocabulary; the words are in src/messages. */
export type Reason =
  | "administrative-level"
  | "unit-of-job"
  | "unit-of-employer"
  | "legal-forms"
  | "purpose"
  | "schools-and-hospitals"
  | "place-of-count"
  | "denominator"
  | "measure"
  | "source"
  | "edition"
  | "break"
  | "period";

/** The verdict, and its reasons in a fixed order; comparable has none. */
export interface Comparability {
  level: Level;
  reasons: readonly Reason[];
}

/** A reason in words. */
export function reasonText(reason: Reason, lang: Language): string {
  return factWords(lang).reasons[reason];
}

// Measures, perimeters and their ids are data; what they are about shows in the id's own words.
const jobs = /headcount|fte|workers|persons|employment/;
const employers = /employer|establishment|entit|enterprise|institution|structure|initiative/;
const byPurpose = /integration|insertion/;
const withoutSchools = /npi|non-profit/;

/** What a measure is about, across all ways of counting it; nothing for the inner composition of the social economy. */
export function topicOf(measure: string): "jobs" | "employers" | undefined {
  if (/^share-of-|benchmark|women|men-/.test(measure)) return undefined;
  return jobs.test(measure) ? "jobs" : employers.test(measure) ? "employers" : undefined;
}

function measureReason(a: StatisticSeries, b: StatisticSeries): Reason[] {
  if (a.measure === b.measure && a.unitId === b.unitId) return [];
  const topic = topicOf(a.measure);
  if (topic === undefined || topic !== topicOf(b.measure) || a.kind !== b.kind) return ["measure"];
  if (a.kind === "share") return a.denominator === b.denominator ? ["measure"] : [];
  return [topic === "jobs" ? "unit-of-job" : "unit-of-employer"];
}

function perimeterReason(a: StatisticSeries, b: StatisticSeries): Reason[] {
  const [one, other] = [a.perimeterClass, b.perimeterClass];
  if (one === other) return [];
  if (byPurpose.test(one) !== byPurpose.test(other)) return ["purpose"];
  const schools = a.place.country !== b.place.country || withoutSchools.test(one) !== withoutSchools.test(other);
  return schools ? ["legal-forms", "schools-and-hospitals"] : ["legal-forms"];
}

function breakBetween(a: StatisticSeries, b: StatisticSeries): boolean {
  const [from = NaN, to = NaN] = [newestOf(a)?.period.start ?? NaN, newestOf(b)?.period.start ?? NaN].sort(
    (x, y) => x - y,
  );
  return [...a.breaks, ...b.breaks].some(({ at }) => from < at && at <= to);
}

/** NUTS level plus two, from the length of the code: "FRE" 3, "BE10" 4; 0 when unknown. */
function level({ place }: StatisticSeries): number {
  return (place.nuts ?? "").length;
}

function careReasons(a: StatisticSeries, b: StatisticSeries): Reason[] {
  const sameTier = a.place.tier === b.place.tier && a.place.country !== b.place.country;
  return [
    ...(sameTier && level(a) !== level(b) ? (["administrative-level"] as const) : []),
    ...(a.source === b.source ? [] : (["source"] as const)),
    ...(a.edition === b.edition ? [] : (["edition"] as const)),
    ...(breakBetween(a, b) ? (["break"] as const) : []),
  ];
}

/** Comparable only when measure, unit, perimeter, place of count and denominator match; a changed source or a break asks for care. */
export function comparabilityOf(a: StatisticSeries, b: StatisticSeries): Comparability {
  const against: Reason[] = [
    ...measureReason(a, b),
    ...perimeterReason(a, b),
    ...(a.countBasis === b.countBasis ? [] : (["place-of-count"] as const)),
    ...(a.denominator === b.denominator ? [] : (["denominator"] as const)),
  ];
  const care = careReasons(a, b);
  if (against.length > 0)
    return { level: "not-comparable", reasons: [...care.filter((one) => one === "administrative-level"), ...against] };
  return care.length > 0 ? { level: "with-care", reasons: care } : { level: "comparable", reasons: [] };
}
