import type { Program, Solver } from "./solver.ts";
import type { System } from "./system.ts";

/** What may be moved, how far, and what each step of it costs. */
export interface Terrain {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly cost: (item: number) => number;
}

/** Finds the cheapest way to let an item lie `amount` from the truth. */
export interface Detour {
  /** Undefined where there is none; what it gives is no proof until it is checked. */
  find(item: number, direction: 1 | -1, amount: number, terrain: Terrain): Float64Array | undefined;
  dispose(): void;
}

/** Two columns an item, above and below the truth, so that a cost can follow the size of the deviation. */
export function detourIn({ items, rows }: System, run: Solver): Detour {
  const size = items.length;
  let program: Program | undefined;
  const both = rows.map((row) => ({
    ...row,
    terms: row.terms.flatMap(([column, factor]) => [[column, factor] as const, [size + column, -factor] as const]),
  }));
  return {
    find(item, direction, amount, { low, high, cost }) {
      const least = new Float64Array(2 * size);
      const most = Float64Array.from({ length: 2 * size }, (_, column) =>
        column < size ? (high[column] ?? 0) : -(low[column - size] ?? 0),
      );
      const column = direction === 1 ? item : size + item;
      if ((most[column] ?? 0) < amount) return undefined;
      least[column] = amount;
      most[direction === 1 ? size + item : item] = 0;
      const costs = Float64Array.from({ length: 2 * size }, (_, at) => cost(at % size));
      program ??= run(2 * size, both, []);
      const { status, columns } = program.minimise(least, most, costs);
      if (status !== "Optimal") return undefined;
      return Float64Array.from({ length: size }, (_, index) => (columns[index] ?? 0) - (columns[size + index] ?? 0));
    },
    dispose: () => program?.dispose(),
  };
}
