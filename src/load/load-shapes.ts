import * as z from "zod";
import type { Topology } from "topojson-specification";
import { checkReference, type Known } from "./known.ts";
import type { ProblemList } from "./problem-list.ts";
import { readJson } from "./read-json.ts";
import { readObject } from "./read-object.ts";

const Shapes = z.looseObject({
  type: z.literal("Topology"),
  objects: z.looseObject({
    territories: z.looseObject({
      type: z.literal("GeometryCollection"),
      geometries: z.array(z.looseObject({ id: z.string().optional() })),
    }),
  }),
  arcs: z.array(z.array(z.array(z.number()))),
});

/** Reads the map's shapes; those of territories must be known by their id. */
export function loadShapes(root: string, path: string, territories: Known, list: ProblemList): Topology | null {
  const read = readJson(root, path, list);
  if (read === undefined) return null;
  const { file, raw } = read;
  const { whole } = readObject({ schema: Shapes, raw, file }, list);
  for (const [index, { id }] of (whole?.objects.territories.geometries ?? []).entries())
    checkReference("territory", territories, id, file, ["objects", "territories", "geometries", index, "id"], list);
  return whole === undefined ? null : (raw as Topology);
}
