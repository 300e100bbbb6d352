import { breaksWithin, type Series } from "./series.ts";
import { isPublished, type Fact } from "./fact.ts";
import type { ReportNumbers } from "./report-numbers.ts";

/** Single values of one indicator that say more in one drawing: shares of a whole, directions, or two moments of several parts. */
export interface ReportFigure {
  kind: "shares" | "directions" | "dots";
  series: readonly Series[];
}

function newest({ facts }: Series): Fact | undefined {
  return facts.findLast(isPublished) ?? facts.at(-1);
}

function hasCategory({ facts }: Series): boolean {
  const [one] = facts[0]?.from ?? [];
  return one !== undefined && "breakdown" in one && one.breakdown?.category !== undefined;
}

/** Categories of a share in one period that do not come to more than a whole. */
function areShares(group: readonly Series[]): boolean {
  const facts = group.flatMap((series) => newest(series) ?? []);
  const sum = facts.reduce((total, { value }) => total + (value ?? 0), 0);
  return (
    group.length > 1 &&
    group.every((series) => series.kind === "share" && hasCategory(series)) &&
    new Set(facts.map(({ period }) => period.text)).size === 1 &&
    sum > 0 &&
    sum <= 1 + group.length * 0.005
  );
}

/** The two published moments of a series, when it has exactly two. */
export function twoMoments({ facts }: Series): readonly [Fact, Fact] | undefined {
  const told = facts.filter((fact) => isPublished(fact) && fact.value !== null);
  const [then, now] = told;
  return told.length === 2 && then !== undefined && now !== undefined && then.period.text !== now.period.text
    ? [then, now]
    : undefined;
}

/** Parts that have the same two moments and one unit. */
function areDots(group: readonly Series[]): boolean {
  const moments = group.map((series) =>
    twoMoments(series)
      ?.map(({ period }) => period.text)
      .join("/"),
  );
  return (
    group.length > 1 &&
    new Set(moments).size === 1 &&
    moments[0] !== undefined &&
    new Set(group.map(({ unit }) => unit)).size === 1
  );
}

/** The figures of a report that several of its single values make together; what a crossing shows is not drawn again. */
export function reportFigures(numbers: ReportNumbers): ReportFigure[] {
  return numbers.rows.flatMap((row): ReportFigure[] => {
    const group = row.filter(({ crossing }) => crossing === undefined).map(({ series }) => series);
    const every = row.map(({ series }) => series);
    if (every.every(({ kind }) => kind === "direction")) return [{ kind: "directions", series: every }];
    if (group.length !== row.length) return [];
    if (areShares(group)) return [{ kind: "shares", series: group }];
    return areDots(group) ? [{ kind: "dots", series: group }] : [];
  });
}

/** Why a series breaks between its two moments, if it does. */
export function breakBetween(series: Series): string | undefined {
  return breaksWithin(series)[0]?.reason.text;
}
