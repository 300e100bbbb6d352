import { fieldName, type AuthorFile, type Path } from "./author-file.ts";
import { exists } from "./period-text.ts";
import type { ProblemList } from "./problem-list.ts";

/** First and last day of a period as ISO dates; empty where it has no such end. */
export interface Bounds {
  first: string;
  /** First day of its last moment: the earliest day on which the period can be said to be known. */
  lastStart: string;
  last: string;
  /** A part of the period that no calendar has, such as 30 February. */
  unreal: string | undefined;
}

const bounds = new Map<string, Bounds>();

/** First and last day of a period in its right form. */
export function boundsOf(period: string): Bounds {
  let found = bounds.get(period);
  if (found === undefined) {
    found = read(period);
    bounds.set(period, found);
  }
  return found;
}

function read(period: string): Bounds {
  if (period === "undated") return { first: "", lastStart: "", last: "", unreal: undefined };
  const [start = "", end = start] = period.split("/");
  // No month has a 32nd day: only the order of texts counts here.
  const last = end.length === 4 ? `${end}-12-31` : end.padEnd(10, "-31");
  const unreal = [start, end].find((moment) => moment !== ".." && !exists(moment));
  return { first: start === ".." ? "" : firstDay(start), lastStart: firstDay(end), last, unreal };
}

function firstDay(moment: string): string {
  return moment + "-01-01".slice(moment.length - 4);
}

/** What a period is held against. */
export interface Calendar {
  /** The day the data stand for. */
  asOf: string | undefined;
  /** Year in which the enterprise began. */
  since?: number | undefined;
}

/** Says that a period cannot be: a day no calendar has, an end before its start; or hardly can: the future, before the beginning. */
export function checkPeriod(
  period: string | undefined,
  { asOf, since }: Calendar,
  file: AuthorFile,
  path: Path,
  list: ProblemList,
): void {
  if (period === undefined || period === "undated") return;
  const { first, lastStart, last, unreal } = boundsOf(period);
  const details = { field: fieldName(path), actual: period };
  if (unreal !== undefined)
    list.add("period/bad-format", file.file, file.at(path), { ...details, actual: unreal, expected: "day" });
  else if (first > last) {
    const suggestion = period.split("/").toReversed().join("/");
    list.add("period/reversed", file.file, file.at(path), { ...details, suggestion });
  } else if (asOf !== undefined && lastStart > asOf)
    list.add("period/in-future", file.file, file.at(path), { ...details, other: asOf });
  else if (since !== undefined && last < `${since}-01-01`)
    list.add("period/before-start", file.file, file.at(path), { ...details, other: String(since) });
}
