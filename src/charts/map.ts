import type { Topology } from "topojson-specification";
import { classColour, classesOf, type ValueClass } from "../compute/classes.ts";
import type { Fact } from "../compute/fact.ts";
import type { MapArea } from "../compute/map-areas.ts";
import type { FactWords } from "../messages/facts.ts";
import { describeAreas } from "./describe.ts";
import { chartId, frame, innerWidth, isWide, themeOf, type ChartSize } from "./frame.ts";
import { boundsOf, centreOf, type Ring } from "./geometry.ts";
import { classLegend } from "./legend.ts";
import { mapLabels, type MapLabel } from "./map-labels.ts";
import { drawnMap, type DrawnArea, type DrawnMap } from "./map-shapes.ts";
import { absentFill, absentPatterns, nationalBorder } from "./marks.ts";
import { element, line, textNode } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import type { Theme } from "./theme.ts";
import { classOf } from "./tiles.ts";

/** Areas by class of their value. */
export interface MapInput {
  id: string;
  title: string;
  unit: string;
  period: string;
  shapes: Topology;
  areas: readonly MapArea[];
  /** The values that make the classes, where maps of several periods share them; without it, those of the areas. */
  scale?: readonly Fact[];
}

/** An area of a map: in the colour of its class, else in the pattern that tells why it has none. */
export function areaPath({ area, path }: DrawnArea, classes: readonly ValueClass[], id: string, theme: Theme): string {
  const own = classOf(classes, area.fact);
  if (own !== undefined)
    return element("path", {
      d: path,
      fill: theme.sequential[classColour(own.n, classes.length)],
      stroke: theme.ink,
      "stroke-width": 1.4,
      "stroke-linejoin": "round",
    });
  return element("path", {
    d: path,
    fill: absentFill(area, id),
    stroke: theme.rule2,
    "stroke-width": 1,
    "stroke-linejoin": "round",
  });
}

function labelNode(label: MapLabel, classes: readonly ValueClass[], theme: Theme): string {
  const { drawn, x, y, leader } = label;
  const own = classOf(classes, drawn.area.fact);
  const ink =
    leader !== undefined || own === undefined ? theme.ink : theme.sequentialLabel[classColour(own.n, classes.length)];
  const halo = { stroke: theme.paper, "stroke-width": 5, "stroke-linejoin": "round", "paint-order": "stroke" };
  const anchor = { x, "text-anchor": "middle", fill: ink, ...(own === undefined ? halo : {}) };
  const pointer = leader === undefined ? "" : leaderNode(label, leader, theme);
  return (
    pointer +
    textNode(label.name, { ...anchor, y: y - 6, "font-size": 14, "font-weight": 600, lang: drawn.area.lang }) +
    textNode(label.value, { ...anchor, y: y + 14, "font-size": 21, "font-weight": 800, "font-family": theme.serif })
  );
}

/** The line from a label off the map to a dot in its area. */
function leaderNode({ name, value, x, y }: MapLabel, [tx, ty]: readonly [number, number], theme: Theme): string {
  const half = Math.max(textWidth(name, 14, "semibold"), textWidth(value, 21, "serif")) / 2 + 4;
  const [dx, dy] = [tx - x, ty - y];
  const reach = Math.min(half / Math.max(1e-6, Math.abs(dx)), 22 / Math.max(1e-6, Math.abs(dy)));
  return (
    line(x + dx * reach, y + dy * reach, tx, ty, { stroke: theme.paper, "stroke-width": 4.5 }) +
    line(x + dx * reach, y + dy * reach, tx, ty, { stroke: theme.ink, "stroke-width": 1.5 }) +
    element("circle", { cx: tx, cy: ty, r: 4, fill: theme.ink, stroke: theme.paper, "stroke-width": 1.5 })
  );
}

/** "counted differently" written once, in the middle of the hatched areas, where they are wide enough; the legend says it too. */
function hatchLabel(areas: readonly DrawnArea[], theme: Theme): string {
  const different = areas.filter(({ area }) => area.differently);
  const words = different[0]?.area.absent;
  if (words === undefined) return "";
  const bounds = different.map(({ rings }) => boundsOf(rings));
  const wide = Math.max(...bounds.map(({ right }) => right)) - Math.min(...bounds.map(({ left }) => left));
  if (wide < textWidth(words, 14, "semibold") + 24) return "";
  const weights = different.map(({ rings }) => extent(rings));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = (axis: 0 | 1): number =>
    different.reduce((sum, { rings }, index) => sum + centreOf(rings)[axis] * (weights[index] ?? 0), 0) / total;
  const halo = { stroke: theme.paper, "stroke-width": 5, "stroke-linejoin": "round", "paint-order": "stroke" };
  return textNode(words, {
    x: mean(0),
    y: mean(1) + 5,
    "text-anchor": "middle",
    "font-size": 14,
    "font-weight": 600,
    ...halo,
  });
}

interface PlacedMap {
  drawn: DrawnMap;
  labels: readonly MapLabel[];
}

// A page, a frame, a picture and what is said of their size ask for the same shapes; where names fit takes a while to find.
const placed = new WeakMap<readonly MapArea[], Map<string, PlacedMap>>();

/** The areas in px, and their names where there is room for them. */
function placedMap({ shapes, areas }: MapInput, size: ChartSize): PlacedMap {
  const width = innerWidth(size);
  const most = size.height ?? width;
  const known = placed.get(areas) ?? new Map<string, PlacedMap>();
  placed.set(areas, known);
  const key = `${width} ${most}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const drawn = drawnMap(shapes, areas, width, most);
  const room = { left: 0, right: width, top: -48, bottom: drawn.height };
  const made = { drawn, labels: isWide(size) ? mapLabels(drawn.areas, room) : [] };
  known.set(key, made);
  return made;
}

/** A choropleth of at most five classes; the border is drawn, and text stands in the map only where it is wide. */
export function mapChart(input: MapInput, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const width = innerWidth(size);
  const id = chartId("map", input.id, size);
  const classes = classesOf(input.scale ?? input.areas.flatMap(({ fact }) => fact ?? []));
  const { drawn, labels } = placedMap(input, size);
  const absent = new Map(
    input.areas
      .filter((area) => classOf(classes, area.fact) === undefined)
      .map((area) => [area.fact?.text ?? area.absent, absentFill(area, id)] as const),
  );
  const legend = classLegend(
    classes,
    [...absent].map(([text, fill]) => ({ text, fill })),
    width,
    theme,
  );
  const unit = textNode(words.chart.in(input.unit), { x: 0, y: 12, "font-size": 12, fill: theme.ink2 });
  const top = 24 + legend.height + 8 + Math.max(0, ...labels.map(({ y }) => 20 - y));
  const plainFirst = drawn.areas.toSorted(
    (a, b) => Number(a.area.fact !== undefined) - Number(b.area.fact !== undefined),
  );
  const told = { title: input.title, description: describeAreas(input, words) };
  if (input.areas.length === 0)
    return frame("map", id, told, size, 24, textNode(words.chart.noValue, { x: 0, y: 14, fill: theme.ink2 }));
  return frame("map", id, told, size, top + drawn.height, [
    element("defs", {}, absentPatterns(input.areas, id, theme)),
    unit,
    element("g", { transform: "translate(0 24)" }, legend.markup),
    element("g", { transform: `translate(0 ${top})` }, [
      ...plainFirst.map((one) => areaPath(one, classes, id, theme)),
      nationalBorder(drawn.border, 3, theme),
      isWide(size) ? hatchLabel(drawn.areas, theme) : "",
      ...labels.map((label) => labelNode(label, classes, theme)),
    ]),
  ]);
}

function extent(rings: readonly Ring[]): number {
  const { left, right, top, bottom } = boundsOf(rings);
  return (right - left) * (bottom - top);
}
