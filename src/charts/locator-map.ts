import type { Topology } from "topojson-specification";
import type { MapArea } from "../compute/map-areas.ts";
import type { FactWords } from "../messages/facts.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { boundsOf, centreOf, placeInside, type Box } from "./geometry.ts";
import { drawnMap, type DrawnArea } from "./map-shapes.ts";
import { nationalBorder } from "./marks.ts";
import { element, line, textNode } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Theme } from "./theme.ts";

/** Where a territory lies. */
export interface LocatorInput {
  id: string;
  shapes: Topology;
  areas: readonly MapArea[];
  /** The shapes to show, and the name printed beside them. */
  highlight: readonly string[];
  name: string;
  /** Sizes of the name where a page shows the map wide and shrinks it when narrow: drawn twice, for .names-wide and .names-narrow. */
  sizes?: readonly [number, number];
}

/** One territory shown in gold among the others, with the border; its name stands in it, or beside it where it is too small. */
export function locatorMap(input: LocatorInput, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const width = innerWidth(size);
  const shown = (area: MapArea): boolean => area.shapes.some((shape) => input.highlight.includes(shape));
  const own = input.areas.filter(shown);
  const [first] = own;
  // The shown shapes are drawn once more as one, for their common outline and the place of the name.
  const whole = first === undefined ? [] : [{ ...first, shapes: own.flatMap(({ shapes }) => shapes) }];
  const drawn = drawnMap(input.shapes, [...input.areas, ...whole], width, size.height ?? width);
  const singles = drawn.areas.slice(0, input.areas.length);
  const place = drawn.areas.at(input.areas.length);
  const told = { title: input.name, description: words.describe.locator(input.name) };
  const outline = { fill: "none", stroke: theme.ink, "stroke-linejoin": "round" };
  return frame("locator", chartId("locator", input.id, size), told, size, drawn.height, [
    ...singles.map(({ area, path }) =>
      element("path", {
        d: path,
        fill: shown(area) ? theme.weld : theme.linen2,
        stroke: shown(area) ? theme.ink : theme.paper,
        "stroke-width": shown(area) ? 0.6 : 1,
        "stroke-linejoin": "round",
      }),
    ),
    place === undefined ? "" : element("path", { d: place.path, ...outline, "stroke-width": 1.6 }),
    nationalBorder(drawn.border, 2.4, theme),
    place === undefined ? "" : nameNodes(input, place, { width, height: drawn.height, border: drawn.border }, theme),
  ]);
}

interface LabelledMap {
  width: number;
  height: number;
  /** The national border as a path: no name covers it. */
  border: string;
}

function nameNodes({ name, sizes }: LocatorInput, place: DrawnArea, map: LabelledMap, theme: Theme): string {
  if (sizes === undefined) return nameNode(name, place, map, 15, theme);
  const [wide, narrow] = sizes.map((px) => nameNode(name, place, map, px, theme));
  return element("g", { class: "names-wide" }, wide) + element("g", { class: "names-narrow" }, narrow);
}

/** The name in the territory; where it does not fit, below it or above it on a halo, with a line to it. */
function nameNode(name: string, { rings, all }: DrawnArea, map: LabelledMap, px: number, theme: Theme): string {
  const lines = wrap(name, map.width - 8, px, "semibold");
  const half = Math.max(...lines.map((one) => textWidth(one, px, "semibold"))) / 2;
  const tall = lines.length * px * 1.2;
  const look = { "text-anchor": "middle", "font-size": px, "font-weight": 600 };
  const written = (x: number, top: number, colour: Record<string, string | number>): string =>
    lines.map((one, index) => textNode(one, { x, y: top + px + index * px * 1.2, ...look, ...colour })).join("");
  const inside = placeInside(rings, half * 2 + 6, tall + 2);
  const haloed = (stroke: string) => ({
    stroke,
    "stroke-width": 4,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  });
  // Of the land's own colour: the name breaks the borders of the provinces under it.
  if (inside !== undefined)
    return written(inside[0], inside[1] - tall / 2, { fill: theme.onWeld, ...haloed(theme.weld) });

  const halo = haloed(theme.paper);
  const box = boundsOf(all);
  const [px0, py0] = placeInside(rings, 2, 2) ?? centreOf(rings);
  const top = topOf(box, tall, px, map.height);
  const places = [0, 0.5, 1, -0.5, -1].map((aside) =>
    Math.min(Math.max((box.left + box.right) / 2 + aside * half, half + 2), map.width - half - 2),
  );
  const border = [...map.border.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(
    ([, at, y]) => [Number(at), Number(y)] as const,
  );
  const covers = (x: number) => border.some(([at, y]) => Math.abs(at - x) < half + 2 && y > top && y < top + tall);
  const x = places.find((one) => !covers(one)) ?? places[0]!;
  const end = top > py0 ? top + 2 : top + tall + 2;
  return (
    line(px0, py0, Math.min(Math.max(px0, x - half), x + half), end, { stroke: theme.ink, "stroke-width": 1.5 }) +
    element("circle", { cx: px0, cy: py0, r: 2.5, fill: theme.ink }) +
    written(x, top, { fill: theme.ink, ...halo })
  );
}

/** Below the territory where there is room, else above it, else over its lower edge. */
function topOf(box: Box, tall: number, px: number, height: number): number {
  const below = box.bottom + px * 0.6;
  if (below + tall <= height) return below;
  const above = box.top - px * 0.6 - tall;
  return above >= 0 ? above : height - tall - 2;
}
