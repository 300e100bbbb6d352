import { classColour, type ValueClass } from "../compute/classes.ts";
import type { FactWords } from "../messages/facts.ts";
import { describeAreas } from "./describe.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { placeInside } from "./geometry.ts";
import { areaPath, type MapInput } from "./map.ts";
import { drawnMap, type DrawnArea } from "./map-shapes.ts";
import { absentPatterns, nationalBorder } from "./marks.ts";
import { element, textNode } from "./svg.ts";
import type { Theme } from "./theme.ts";
import { classOf } from "./tiles.ts";

/** A map without legend, for where the classes are told in words beside it: each area carries the number of its class. */
export function classMap(
  input: MapInput,
  classes: readonly ValueClass[],
  size: ChartSize & { height: number },
  words: FactWords,
): string {
  const theme = themeOf(size);
  const id = chartId("classes", input.id, size);
  const zoom = size.zoom ?? 1;
  const drawn = drawnMap(input.shapes, input.areas, innerWidth(size), size.height / zoom);
  const valuedLast = drawn.areas.toSorted(
    (a, b) => Number(a.area.fact !== undefined) - Number(b.area.fact !== undefined),
  );
  const told = { title: input.title, description: describeAreas(input, words) };
  return frame("classes", id, told, size, drawn.height, [
    element("defs", {}, absentPatterns(input.areas, id, theme)),
    ...valuedLast.map((one) => areaPath(one, classes, id, theme)),
    nationalBorder(drawn.border, 3, theme),
    ...drawn.areas.map((one) => classNumber(one, classes, theme)),
  ]);
}

/** The number of its class in an area, as large as the area is wide. */
function classNumber({ area, rings }: DrawnArea, classes: readonly ValueClass[], theme: Theme): string {
  const own = classOf(classes, area.fact);
  if (own === undefined) return "";
  for (const px of [22, 18, 14]) {
    const place = placeInside(rings, px * 0.8, px);
    if (place === undefined) continue;
    const fill = theme.sequentialLabel[classColour(own.n, classes.length)];
    const look = { "text-anchor": "middle", "font-size": px, "font-weight": 600, fill };
    return textNode(String(own.n), { x: place[0], y: place[1] + px * 0.36, ...look });
  }
  return "";
}
