import type { Axis } from "../compute/axis.ts";
import { isPublished, type Fact } from "../compute/fact.ts";
import { absentMark } from "./marks.ts";
import { element, line, textNode } from "./svg.ts";
import type { Theme } from "./theme.ts";
import { yearOf, yearText } from "../compute/timeline.ts";

const EDGE = 20;

/** Where years and values stand on a line chart. */
export interface Plane {
  axis: Axis;
  left: number;
  right: number;
  height: number;
  x: (year: number) => number;
  y: (value: number) => number;
}

/** Decimal years to px: the middle of the first year stands near the left edge, that of the last near the right one. */
export function timeScale(
  [first, last]: readonly [number, number],
  facts: readonly Fact[],
  left: number,
  right: number,
): (year: number) => number {
  const middles = facts
    .filter((fact) => isPublished(fact) && yearOf(fact) !== undefined)
    .map(({ period }) => (period.start + period.end) / 2);
  const from = Math.min(first + 0.5, ...middles);
  const to = Math.max(last + 0.5, ...middles);
  const [low, high] = [left + EDGE, right - EDGE];
  return (year) => (to - from < 0.5 ? (low + high) / 2 : low + ((year - from) / (to - from)) * (high - low));
}

/** Lines across at the marks of the axis, the zero line in ink, and their texts at the right where asked for. */
export function grid(plane: Plane, labelled: boolean, theme: Theme): string {
  const { axis, left, right } = plane;
  const ruled = axis.ticks.map(({ value }) =>
    line(left, plane.y(value), right, plane.y(value), {
      stroke: value === 0 ? theme.ink : theme.rule,
      "stroke-width": value === 0 ? 1.5 : 1,
    }),
  );
  const base = axis.fromZero
    ? []
    : [line(left, plane.height, right, plane.height, { stroke: theme.rule2, "stroke-width": 1 })];
  const labels = axis.ticks.map(({ value, text: words }) => textNode(words, { x: right + 8, y: plane.y(value) + 4 }));
  return [...ruled, ...base].join("") + (labelled ? element("g", { fill: theme.ink2, "font-size": 12 }, labels) : "");
}

/** All years where they fit; else those with a value, the last and the first before the others. */
function shownYears(years: readonly number[], facts: readonly Fact[], plane: Plane): number[] {
  if (plane.x(1) - plane.x(0) >= 26) return [...years];
  const told = new Set(facts.filter(isPublished).map(yearOf));
  const valued = years.filter((year) => told.has(year));
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const kept: number[] = [];
  for (const year of [last, first, ...valued.toReversed(), ...years])
    if (!kept.some((other) => Math.abs(plane.x(other) - plane.x(year)) < 34)) kept.push(year);
  return kept.toSorted((a, b) => a - b);
}

/** The years under the plot. */
export function yearAxis(years: readonly number[], facts: readonly Fact[], plane: Plane, theme: Theme): string {
  const kept = shownYears(years, facts, plane);
  const gaps = kept.slice(1).map((year, index) => plane.x(year) - plane.x(kept[index] ?? year));
  const room = Math.min(Infinity, ...gaps);
  return element(
    "g",
    { "text-anchor": "middle", "font-size": 12, fill: theme.ink2 },
    kept.map((year) => textNode(yearText(year, room), { x: plane.x(year + 0.5), y: plane.height + 20 })),
  );
}

/** A dashed stub at the foot of each year that has no value, a covered box where it is suppressed, in a chart of one series. */
export function stubs(facts: readonly Fact[], years: readonly number[], plane: Plane, theme: Theme): string[] {
  const told = new Set(facts.filter((fact) => isPublished(fact) && fact.value !== null).map(yearOf));
  const without = years.filter((year) => !told.has(year));
  const masked = new Set(facts.filter(({ mark }) => mark === "suppressed").map(yearOf));
  return without.map((year) => {
    const x = plane.x(year + 0.5);
    if (masked.has(year))
      return absentMark("suppressed", { x: x - 9, y: plane.height - 13, width: 18, height: 10 }, "", theme);
    return line(x - 5, plane.height - 5, x + 5, plane.height - 5, {
      stroke: theme.rule2,
      "stroke-width": 2,
      "stroke-dasharray": "2 2",
      class: "gap",
    });
  });
}
