import type { Series } from "../compute/series.ts";
import type { Box } from "./geometry.ts";
import type { Plane } from "./plane.ts";
import { line, rect, textNode } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import type { Theme } from "./theme.ts";

/** What an enterprise agreed to aim at, drawn: a band with dotted edges or one dotted line, and its label above. */
export function targetBand(series: Series, plane: Plane, theme: Theme): { markup: string; label: string; box?: Box } {
  const { target } = series;
  if (target === undefined) return { markup: "", label: "" };
  const end = Number.isFinite(target.period.end) ? Math.min(plane.right, plane.x(target.period.end)) : plane.right;
  const width = textWidth(target.text, 12.5, "semibold");
  const start = Math.max(plane.left, Math.min(end - width - 8, plane.x(target.period.end - 4)));
  const [top, bottom] = [plane.y(target.high), plane.y(target.low)];
  const edge = { stroke: theme.weldInk, "stroke-width": 1.5, "stroke-dasharray": "1.5 3" };
  const band =
    top === bottom
      ? line(start, top, end, top, edge)
      : rect(start, top, end - start, bottom - top, { fill: theme.weldTint }) +
        line(start, top, end, top, edge) +
        line(start, bottom, end, bottom, edge);
  const label = textNode(target.text, {
    x: start,
    y: top - 7,
    fill: theme.weldInk,
    "font-size": 12.5,
    "font-weight": 600,
    stroke: theme.paper,
    "stroke-width": 4,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  });
  return { markup: band, label, box: { left: start, right: start + width, top: top - 20, bottom: top - 3 } };
}
