/** A span of time in decimal years, end excluded; NaN on a side that is not known. */
export interface Interval {
  start: number;
  end: number;
}

function momentInterval(moment: string): Interval {
  const [year = NaN, month, day] = moment.split("-").map(Number);
  if (month === undefined) return { start: year, end: year + 1 };
  if (day === undefined) return { start: year + (month - 1) / 12, end: year + month / 12 };
  const newYear = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - newYear;
  const from = Date.UTC(year, month - 1, day) - newYear;
  return { start: year + from / length, end: year + (from + 86_400_000) / length };
}

/** Decimal years of a period: "2024" → 2024 to 2025; "../2024" has no start unless `since` is given; "undated" is NaN. */
export function intervalOf(period: string, since?: number): Interval {
  if (period === "undated") return { start: NaN, end: NaN };
  const [from = "", to] = period.split("/");
  if (to === undefined) return momentInterval(from);
  const end = momentInterval(to).end;
  return { start: from === ".." ? (since ?? NaN) : momentInterval(from).start, end };
}
