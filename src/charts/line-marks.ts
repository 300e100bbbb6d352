import type { Fact } from "../compute/fact.ts";
import type { Series } from "../compute/series.ts";
import type { Box } from "./geometry.ts";
import type { Point } from "./line-labels.ts";
import type { Plane } from "./plane.ts";
import { element, polyline, round } from "./svg.ts";

/** Segments between neighbours in time: solid, dashed over a gap or to a value that is not final, none across a break. */
export function segments(points: readonly Point[], series: Series, stroke: string, width: number): string[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    if (from === undefined || from.year === to.year) return [];
    if (series.breaks.some(({ at }) => at > from.fact.period.start && at <= to.fact.period.start)) return [];
    const dashed = to.year - from.year > 1 || to.fact.mark !== "published" || from.fact.mark !== "published";
    return [
      element("path", {
        d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`,
        fill: "none",
        stroke,
        "stroke-width": width,
        "stroke-dasharray": dashed && "5 5",
      }),
    ];
  });
}

/** A small arrow head above a lower bound, below an upper one. */
export function bound(point: Point, stroke: string): string {
  const { qualifier } = point.fact;
  if (qualifier !== "min" && qualifier !== "max") return "";
  const tip = qualifier === "min" ? point.y - 13 : point.y + 13;
  const back = qualifier === "min" ? tip + 5 : tip - 5;
  return element("path", {
    d: polyline([
      [point.x - 5, back],
      [point.x, tip],
      [point.x + 5, back],
    ]),
    fill: "none",
    stroke,
    "stroke-width": 2,
  });
}

/** Where the text of a mark of the axis stands, so that no label is put on it. */
export function axisBox({ right, y }: Plane, value: number, width: number): Box {
  return { left: right + 4, right: width, top: y(value) - 8, bottom: y(value) + 6 };
}

/** True for a point that is drawn as a ring: its value is not final, or it is from another source. */
export function hollow({ mark }: Fact, other: boolean): boolean {
  return other || mark !== "published";
}
