import { classColour, classesOf, type ValueClass } from "../compute/classes.ts";
import type { Fact } from "../compute/fact.ts";
import type { MapArea } from "../compute/map-areas.ts";
import type { FactWords } from "../messages/facts.ts";
import { describeAreas } from "./describe.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { absentFill, absentPatterns } from "./marks.ts";
import { element, line, rect, textNode } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Theme } from "./theme.ts";

/** The areas of a map as tiles of one size, so that a large one does not count for more. */
export interface TilesInput {
  id: string;
  title: string;
  unit: string;
  period: string;
  areas: readonly MapArea[];
  /** The values that make the classes, where maps of several periods share them; without it, those of the areas. */
  scale?: readonly Fact[];
}

interface Tile {
  area: MapArea;
  column: number;
  row: number;
  x: number;
  y: number;
}

const GAP = 6;

/** Class of a fact among classes, or undefined. */
export function classOf(classes: readonly ValueClass[], fact: Fact | undefined): ValueClass | undefined {
  return fact === undefined ? undefined : classes.find(({ facts }) => facts.some(({ id }) => id === fact.id));
}

/** The tiles worth drawing: those of countries that have a value; the others stand behind the border. */
function shownAreas(areas: readonly MapArea[]): { shown: MapArea[]; beyond: string | undefined } {
  const tiled = areas.filter(({ tile }) => tile !== undefined);
  const valued = new Set(tiled.flatMap(({ fact, country }) => (fact === undefined ? [] : [country])));
  const beyond = areas.find(({ country }) => country !== undefined && !valued.has(country))?.countryName;
  return valued.size === 0
    ? { shown: tiled, beyond: undefined }
    : { shown: tiled.filter(({ country }) => valued.has(country)), beyond };
}

function placed(areas: readonly MapArea[], side: number): Tile[] {
  const tiles = areas.flatMap((area) =>
    area.tile === undefined ? [] : [{ area, column: area.tile[0], row: area.tile[1] }],
  );
  const left = Math.min(...tiles.map(({ column }) => column));
  const top = Math.min(...tiles.map(({ row }) => row));
  return tiles.map((tile) =>
    Object.assign(tile, { x: (tile.column - left) * (side + GAP), y: (tile.row - top) * (side + GAP) }),
  );
}

function inside(
  tile: Tile,
  side: number,
  classes: readonly ValueClass[],
  id: string,
  words: FactWords,
  theme: Theme,
): string {
  const { area, x, y } = tile;
  const own = classOf(classes, area.fact);
  const index = own === undefined ? 0 : classColour(own.n, classes.length);
  const fill = own === undefined ? absentFill(area, id) : theme.sequential[index];
  const ink = own === undefined ? theme.ink : theme.sequentialLabel[index];
  const halo = { stroke: theme.paper, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
  const box = rect(x, y, side, side, { fill, stroke: own === undefined ? theme.rule2 : undefined });
  const pad = side < 70 ? 6 : 10;
  const name = textWidth(area.name, 12.5, "semibold") <= side - 2 * pad ? area.name : undefined;
  const large = side >= 84;
  const names =
    name === undefined && large
      ? wrap(area.name.replaceAll("-", "- ").replaceAll(" / ", "/ "), side - 2 * pad, 12, "semibold", 2).map((one) =>
          one.replaceAll("- ", "-"),
        )
      : [name ?? area.code ?? area.name.slice(0, 3)];
  const lines = names.map((one, i) =>
    textNode(one, {
      x: x + pad,
      y: y + pad + 10 + i * 14,
      "font-size": large ? 12.5 : 12,
      "font-weight": 600,
      fill: ink,
    }),
  );
  const value = area.fact?.short ?? "";
  const px = [26, 22, 18, 15, 13].find((one) => textWidth(value, one, "serif") <= side - 2 * pad) ?? 12;
  const bottom = y + side - pad;
  const number = textNode(value, {
    x: x + pad,
    y: large ? bottom - 19 : bottom,
    "font-size": large ? px : Math.min(px, 18),
    "font-weight": 800,
    "font-family": theme.serif,
    fill: ink,
  });
  const told = own === undefined ? (area.fact === undefined ? area.absent : "") : words.chart.class(own.n);
  const note = large ? told : "";
  const noteLines = wrap(note, side - 2 * pad, 12, "regular", 2);
  const below = noteLines.map((one, i) => {
    const at = { x: x + pad, y: bottom - 1 - (noteLines.length - 1 - i) * 14 };
    return textNode(one, { ...at, "font-size": 12, "font-weight": own ? 600 : 400, fill: ink });
  });
  const written = [...lines, value === "" ? "" : number, note === "" ? "" : below.join("")];
  return box + element("g", own === undefined ? halo : {}, written);
}

/** The dash-dot border between tiles of different countries. */
function border(tiles: readonly Tile[], side: number, theme: Theme): string {
  const at = new Map(tiles.map((tile) => [`${tile.column},${tile.row}`, tile]));
  const drawn = tiles.flatMap((tile) => {
    const { x, y, column, row, area } = tile;
    const foreign = (other: Tile | undefined): boolean =>
      other !== undefined &&
      other.area.country !== undefined &&
      area.country !== undefined &&
      other.area.country !== area.country;
    const half = GAP / 2;
    return [
      ...(foreign(at.get(`${column + 1},${row}`))
        ? [line(x + side + half, y - half, x + side + half, y + side + half, {})]
        : []),
      ...(foreign(at.get(`${column},${row + 1}`))
        ? [line(x - half, y + side + half, x + side + half, y + side + half, {})]
        : []),
    ];
  });
  return element("g", { stroke: theme.ink, "stroke-width": 3, "stroke-dasharray": "11 4 3 4", class: "border" }, drawn);
}

/** The border drawn at the right edge, with the name of the country behind it. */
function edge(tiles: readonly Tile[], side: number, country: string, theme: Theme): string {
  const x = Math.max(...tiles.map((tile) => tile.x)) + side + GAP + 2;
  const last = tiles.filter((tile) => tile.x + side + GAP + 2 >= x);
  const bottom = Math.max(...last.map(({ y }) => y)) + side;
  const stroke = { stroke: theme.ink, "stroke-width": 3, "stroke-dasharray": "11 4 3 4", class: "border" };
  const name = { x: x + 12, y: 20, "font-size": 12.5, "font-weight": 600, fill: theme.ink2 };
  return line(x, -4, x, bottom + 4, stroke) + textNode(country, name);
}

/** Equal tiles in their places, each with its name, its value and its class. */
export function tilesChart(input: TilesInput, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const width = innerWidth(size);
  const classes = classesOf(input.scale ?? input.areas.flatMap(({ fact }) => fact ?? []));
  const { shown, beyond } = shownAreas(input.areas);
  const columns = shown.flatMap(({ tile }) => (tile === undefined ? [] : [tile[0]]));
  const count = columns.length === 0 ? 1 : Math.max(...columns) - Math.min(...columns) + 1;
  const room = beyond === undefined ? 0 : textWidth(beyond, 12.5, "semibold") + 22;
  const side = Math.min(110, (width - room - (count - 1) * GAP) / count);
  const tiles = placed(shown, side);
  const id = chartId("tiles", input.id, size);
  const none = tiles.length === 0;
  const height = none ? 24 : Math.max(...tiles.map(({ y }) => y)) + side;
  const told = { title: input.title, description: describeAreas(input, words) };
  return frame("tiles", id, told, size, 24 + height + 6, [
    element("defs", {}, absentPatterns(input.areas, id, theme)),
    textNode(words.chart.in(input.unit), { x: 0, y: 12, "font-size": 12, fill: theme.ink2 }),
    element("g", { transform: "translate(0 24)" }, [
      ...tiles.map((tile) => inside(tile, side, classes, id, words, theme)),
      none ? textNode(words.chart.noValue, { x: 0, y: 14, fill: theme.ink2 }) : border(tiles, side, theme),
      none || beyond === undefined ? "" : edge(tiles, side, beyond, theme),
    ]),
  ]);
}
