import type { Topology } from "topojson-specification";
import type { MapArea } from "../compute/map-areas.ts";
import type { FactWords } from "../messages/facts.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { centreOf, placeInside } from "./geometry.ts";
import { drawnMap, type DrawnArea } from "./map-shapes.ts";
import { nationalBorder } from "./marks.ts";
import { element, line, textNode } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import type { Theme } from "./theme.ts";

/** The regions of the observatory, named, with the border between the countries. */
export interface RegionsInput {
  id: string;
  shapes: Topology;
  /** Every shape of the map. */
  areas: readonly MapArea[];
  /** One area for each region, made of its shapes. */
  regions: readonly MapArea[];
}

/** A name inside its region; where it does not fit, below a line that starts in it. */
function regionName({ area, rings }: DrawnArea, fontSize: number, theme: Theme): string {
  const look = { "text-anchor": "middle", "font-size": fontSize, "font-weight": 600, lang: area.lang };
  const place = placeInside(rings, textWidth(area.name, fontSize, "semibold") + 8, fontSize + 6);
  if (place) return textNode(area.name, { ...look, x: place[0], y: place[1] + fontSize * 0.35 });
  const [x, y] = centreOf(rings);
  const below = y + fontSize * 2.4;
  // Mostly to the east of its line: centred, large letters would cover the border between the countries.
  const middle = x + textWidth(area.name, fontSize, "semibold") / 4;
  return (
    line(x, y, x, below - fontSize, { stroke: theme.ink, "stroke-width": 1.5 }) +
    textNode(area.name, {
      ...look,
      x: middle,
      y: below,
      stroke: theme.linen2,
      "stroke-width": 4,
      "paint-order": "stroke",
    })
  );
}

/** The same areas, each a country of its own by `name`: the "border" that is drawn then runs between all of them. */
function apart(areas: readonly MapArea[], name: (area: MapArea) => string): MapArea[] {
  return areas.map((area) => Object.assign({}, area, { country: name(area) }));
}

/** A map without values: where each region lies and which border runs between them. Its names are drawn for two widths; the style sheet shows one. */
export function regionsMap(input: RegionsInput, size: ChartSize, words: FactWords): string {
  const { shapes, areas, regions } = input;
  const theme = themeOf(size);
  const width = innerWidth(size);
  const draw = (drawn: readonly MapArea[]) => drawnMap(shapes, drawn, width, size.height ?? width);
  const regionOf = new Map(regions.flatMap((region) => region.shapes.map((id) => [id, region.territory] as const)));
  const whole = areas
    .slice(0, 1)
    .map((area) => Object.assign({}, area, { shapes: areas.flatMap((one) => one.shapes) }));
  const { border, height } = draw(areas);
  const names = draw(regions).areas;
  const told = {
    title: words.page.territories,
    description: words.describe.locator(regions.map(({ name }) => name).join(", ")),
  };
  const edge = (d: string, stroke: string, strokeWidth: number): string =>
    element("path", { d, fill: "none", stroke, "stroke-width": strokeWidth, "stroke-linejoin": "round" });
  return frame("regions", chartId("regions", input.id, size), told, size, height, [
    ...draw(whole).areas.map(({ path }) => element("path", { d: path, fill: theme.linen2 })),
    edge(draw(apart(areas, ({ territory }) => territory)).border, theme.paper, 1.4),
    edge(draw(apart(areas, ({ territory }) => regionOf.get(territory) ?? "")).border, theme.ink, 1.2),
    nationalBorder(border, 3, { ...theme, paper: theme.linen2 }),
    element(
      "g",
      { class: "names-wide" },
      names.map((one) => regionName(one, 19, theme)),
    ),
    element(
      "g",
      { class: "names-narrow" },
      names.map((one) => regionName(one, 27, theme)),
    ),
  ]);
}
