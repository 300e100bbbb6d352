import { group } from "d3-array";
import type { Cell, Contribution, Relation, Tie } from "./model.ts";

/** Sums that no page shows but that follow from those shown: what is in one cell and not in another that overlaps it. */
export interface Overlaps {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
  /** The cell that holds one tied observation and nothing else, by observation. */
  readonly atoms: ReadonlyMap<string, string>;
}

/**
 * Splits cells that share observations into blocks with the same neighbours, so that the difference of two filters
 * is a cell like any other; a tied observation is a block of its own. Only cells whose confided contributions all name
 * their observation can be split.
 */
export function overlapsOf(cells: readonly Cell[], ties: readonly Tie[] = []): Overlaps {
  const tied = new Set(ties.flatMap(({ terms }) => terms.map(({ observation }) => observation)));
  const atoms = new Map<string, { contribution: Contribution; unit: Cell["unit"]; inside: Set<string> }>();
  const split = cells.filter((cell) => {
    const hidden = cell.contributions.filter(({ published }) => !published);
    return hidden.length > 0 && hidden.every(({ observation }) => observation !== undefined);
  });
  for (const { id, unit, contributions } of split)
    for (const contribution of contributions) {
      const { published, observation } = contribution;
      if (published || observation === undefined) continue;
      const atom = atoms.get(observation) ?? { contribution, unit, inside: new Set() };
      atom.inside.add(id);
      atoms.set(observation, atom);
    }
  const blocks = group(
    [...atoms].sort(([a], [b]) => (a < b ? -1 : 1)),
    ([name, atom]) => JSON.stringify([tied.has(name) ? name : "", ...atom.inside]),
  );
  const sizes = new Map(split.map(({ id, contributions }) => [id, contributions.filter((c) => !c.published).length]));
  const made: Cell[] = [];
  const alone = new Map<string, string>();
  const parts = new Map<string, string[]>();
  for (const block of blocks.values()) {
    const first = block[0]?.[1];
    if (!first) continue;
    // A block that is a whole cell needs no second name.
    const same = [...first.inside].find((id) => sizes.get(id) === block.length);
    const id = same ?? `block ${block.map(([name]) => name).join(" + ")}`;
    for (const [name] of block) if (tied.has(name)) alone.set(name, id);
    if (same === undefined)
      made.push({
        id,
        unit: first.unit,
        contributions: block.map(([, { contribution }]) => contribution),
      });
    for (const cell of first.inside) if (cell !== id) parts.set(cell, [...(parts.get(cell) ?? []), id]);
  }
  return { cells: made, relations: [...parts].map(([total, of]) => ({ total, parts: of })), atoms: alone };
}
