import { group } from "d3-array";
import type { Cell, Relation } from "./model.ts";

/** Sums that no page shows but that follow from those shown: what is in one cell and not in another that overlaps it. */
export interface Overlaps {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
}

/**
 * Splits cells that share observations into blocks with the same neighbours, so that the difference of two filters
 * is a cell like any other. Only cells whose confided contributions all name their observation can be split.
 */
export function overlapsOf(cells: readonly Cell[]): Overlaps {
  const atoms = new Map<string, { contributor: string; value: number; unit: Cell["unit"]; inside: Set<string> }>();
  const split = cells.filter((cell) => {
    const hidden = cell.contributions.filter(({ published }) => !published);
    return hidden.length > 0 && hidden.every(({ observation }) => observation !== undefined);
  });
  for (const { id, unit, contributions } of split)
    for (const { contributor, value, published, observation } of contributions) {
      if (published || observation === undefined) continue;
      const atom = atoms.get(observation) ?? { contributor, value, unit, inside: new Set() };
      atom.inside.add(id);
      atoms.set(observation, atom);
    }
  const blocks = group(
    [...atoms].sort(([a], [b]) => (a < b ? -1 : 1)),
    ([, atom]) => JSON.stringify([...atom.inside]),
  );
  const sizes = new Map(split.map(({ id, contributions }) => [id, contributions.filter((c) => !c.published).length]));
  const made: Cell[] = [];
  const parts = new Map<string, string[]>();
  for (const block of blocks.values()) {
    const first = block[0]?.[1];
    if (!first) continue;
    // A block that is a whole cell needs no second name.
    const same = [...first.inside].find((id) => sizes.get(id) === block.length);
    const id = same ?? `block ${block.map(([name]) => name).join(" + ")}`;
    if (same === undefined)
      made.push({
        id,
        unit: first.unit,
        contributions: block.map(([observation, { contributor, value }]) => ({
          contributor,
          value,
          published: false,
          observation,
        })),
      });
    for (const cell of first.inside) if (cell !== id) parts.set(cell, [...(parts.get(cell) ?? []), id]);
  }
  return { cells: made, relations: [...parts].map(([total, of]) => ({ total, parts: of })) };
}
