import { geoConicConformal, geoPath, type GeoProjection } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from "topojson-specification";
import type { MapArea } from "../compute/map-areas.ts";
import type { Ring } from "./geometry.ts";

type Shape = TopoPolygon | TopoMultiPolygon;

/** An area with its outline as an SVG path and the rings of its largest part in px. */
export interface DrawnArea {
  area: MapArea;
  path: string;
  rings: readonly Ring[];
  /** Rings of every part. */
  all: readonly Ring[];
}

/** Everything a map draws, fitted to a box. */
export interface DrawnMap {
  areas: readonly DrawnArea[];
  /** The national border where two countries of the map meet, as an SVG path. */
  border: string;
  height: number;
}

function collection(shapes: Topology): GeometryCollection {
  const object = shapes.objects["territories"];
  return object?.type === "GeometryCollection"
    ? (object as GeometryCollection)
    : { type: "GeometryCollection", geometries: [] };
}

function shapesOf(shapes: Topology, ids: readonly string[]): Shape[] {
  return collection(shapes).geometries.filter(
    (one): one is Shape => (one.type === "Polygon" || one.type === "MultiPolygon") && ids.includes(String(one.id)),
  );
}

function featureOf(shapes: Topology, area: MapArea): Feature<MultiPolygon> {
  return { type: "Feature", properties: {}, geometry: merge(shapes, shapesOf(shapes, area.shapes)) };
}

function inPixels(rings: readonly Position[][], projection: GeoProjection): Ring[] {
  return rings.map((ring) => ring.map((point) => projection(point as [number, number]) ?? [0, 0]));
}

function size(rings: readonly Ring[]): number {
  const ring = rings[0] ?? [];
  return Math.abs(
    ring.reduce((sum, [x = 0, y = 0], i) => {
      const [nx = 0, ny = 0] = ring[(i + 1) % ring.length] ?? [];
      return sum + x * ny - nx * y;
    }, 0),
  );
}

/** Areas and border in px, in a conic projection that suits Belgium and the north of France. */
export function drawnMap(shapes: Topology, areas: readonly MapArea[], width: number, most: number): DrawnMap {
  if (areas.length === 0) return { areas: [], border: "", height: 0 };
  const features = areas.map((area) => featureOf(shapes, area));
  const all: FeatureCollection<MultiPolygon> = { type: "FeatureCollection", features };
  const projection = geoConicConformal().parallels([49, 51.5]).rotate([-3.9, 0]);
  projection.fitExtent(
    [
      [2, 2],
      [width - 2, most - 2],
    ],
    all,
  );
  const bounds = geoPath(projection).bounds(all);
  const height = bounds[1][1] - bounds[0][1] + 4;
  const [tx, ty] = projection.translate();
  projection.translate([tx, ty - bounds[0][1] + 2]);
  const path = geoPath(projection).digits(1);
  const country = new Map(areas.flatMap(({ shapes: ids, country: code }) => ids.map((id) => [id, code] as const)));
  const edges = mesh(shapes, collection(shapes), (a, b) => {
    const [one, other] = [country.get(String(a.id)), country.get(String(b.id))];
    return one !== undefined && other !== undefined && one !== other;
  });
  return {
    areas: areas.map((area, index) => {
      const feature = features[index] as Feature<MultiPolygon>;
      const parts = feature.geometry.coordinates.map((part: Polygon["coordinates"]) => inPixels(part, projection));
      const largest = parts.toSorted((a, b) => size(b) - size(a))[0] ?? [];
      return { area, path: path(feature) ?? "", rings: largest, all: parts.flat() };
    }),
    border: path(edges) ?? "",
    height,
  };
}
