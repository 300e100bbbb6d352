import type { System } from "./system.ts";

/** One step from a possible world to another: so much of each item, so that nothing that is fixed changes. */
interface Move {
  readonly items: readonly number[];
  readonly factors: readonly number[];
  /** How far the item it was asked for moves. */
  readonly gain: number;
}

/** Steps that move an item up while everything fixed stays as it is; walked backwards, down. None of them is a proof until it is checked. */
export type Moves = (item: number) => Move[];

type Column = ReadonlyMap<number, number>;

// More leaves, or more moves of one item, find little more and take long.
const mostLeaves = 200;
const mostMoves = 400;

/**
 * Finds the simple moves of a system: one leaf up, another down, and at the most two more that set right what these
 * changed. A leaf is an item that no row makes the sum of others; the sums above it move with it.
 */
export function movesIn(system: System): (isFixed: (item: number) => boolean) => Moves {
  const { columns, left } = leavesOf(system);
  // Each thing that must not change has a number of its own: a leaf's mark is the sum of those that it changes.
  const weights = system.items.map((_, index) => weight(index));
  const leaves = [...columns.keys()];
  const size = (leaf: number): number => system.items[leaf]?.hidden ?? 0;
  const movers = leaves.sort((a, b) => size(b) - size(a)).slice(0, mostLeaves);
  return (isFixed) => {
    const marks = new Map(leaves.map((leaf) => [leaf, left.get(leaf) ?? 0]));
    for (const [leaf, column] of columns)
      for (const [item, factor] of column)
        if (isFixed(item)) marks.set(leaf, (marks.get(leaf) ?? 0) + factor * (weights[item] ?? 0));
    const mark = (leaf: number): number => (leaf < 0 ? 0 : (marks.get(leaf) ?? 0));
    const free = movers.filter((leaf) => !isFixed(leaf));
    const others = [-1, ...free];
    let pairs: Map<number, [number, number][]> | undefined;
    const found = new Map<number, Move[]>();
    const pairsOf = (change: number): readonly (readonly [number, number])[] => {
      if (change === 0) return [[-1, -1]];
      if (!pairs) {
        pairs = new Map();
        for (const up of others)
          for (const down of others) {
            if (up === down) continue;
            const between = mark(up) - mark(down);
            const list = pairs.get(between);
            if (list) list.push([up, down]);
            else pairs.set(between, [[up, down]]);
          }
      }
      return pairs.get(change) ?? [];
    };
    const search = (item: number): Move[] => {
      const moves: Move[] = [];
      for (const [leaf, column] of columns) {
        if (!column.has(item) || isFixed(leaf)) continue;
        for (const down of others) {
          if (down === leaf) continue;
          for (const [back, again] of pairsOf(mark(leaf) - mark(down))) {
            const move = moveOf(columns, [leaf, again], [down, back], item);
            if (move.gain > 0) moves.push(move);
            if (moves.length >= mostMoves) return moves;
          }
        }
      }
      return moves;
    };
    return (item) => {
      let moves = found.get(item);
      if (!moves) found.set(item, (moves = search(item)));
      return moves;
    };
  };
}

/** A world in which an item lies `enough` from the truth, or undefined: that says nothing. */
export function walk(
  moves: readonly Move[],
  direction: 1 | -1,
  enough: number,
  whole: boolean,
  { low, high }: { readonly low: Float64Array; readonly high: Float64Array },
): Float64Array | undefined {
  const world = new Float64Array(low.length);
  let reached = 0;
  for (const { items, factors, gain } of moves) {
    let step = (enough - reached) / gain;
    if (whole) step = Math.ceil(step - 1e-9);
    for (const [at, item] of items.entries()) {
      const change = direction * (factors[at] ?? 0);
      const room = (change > 0 ? (high[item] ?? 0) : (low[item] ?? 0)) - (world[item] ?? 0);
      step = Math.min(step, room / change);
    }
    if (whole) step = Math.floor(step + 1e-9);
    if (step <= 0) continue;
    for (const [at, item] of items.entries()) world[item] = (world[item] ?? 0) + direction * step * (factors[at] ?? 0);
    reached += step * gain;
    if (reached >= enough) return world;
  }
  return undefined;
}

/** The smallest step in the direction of a world. */
export function stepOf(world: Float64Array, item: number, direction: 1 | -1, whole: boolean): Move {
  const moved = [...world.keys()].filter((index) => world[index] !== 0);
  const unit = whole ? moved.reduce((common, index) => divisor(common, Math.abs(world[index] ?? 0)), 0) : 1;
  return {
    items: moved,
    factors: moved.map((index) => (direction * (world[index] ?? 0)) / unit),
    gain: (direction * (world[item] ?? 0)) / unit,
  };
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

function moveOf(
  columns: ReadonlyMap<number, Column>,
  ups: readonly number[],
  downs: readonly number[],
  item: number,
): Move {
  const change = new Map<number, number>();
  const add = (leaf: number, sign: number): void => {
    for (const [one, factor] of columns.get(leaf) ?? []) change.set(one, (change.get(one) ?? 0) + sign * factor);
  };
  for (const leaf of ups) add(leaf, 1);
  for (const leaf of downs) add(leaf, -1);
  const moved = [...change].filter(([, factor]) => factor !== 0);
  return {
    items: moved.map(([one]) => one),
    factors: moved.map(([, factor]) => factor),
    gain: change.get(item) ?? 0,
  };
}

/** What moves with each leaf, and the marks of the rows that no total explains. */
function leavesOf({ items, rows }: System): { columns: Map<number, Column>; left: Map<number, number> } {
  const definition = new Map<number, number>();
  for (const [at, { terms, low, high }] of rows.entries()) {
    const [[total, factor] = [0, 0], ...parts] = terms;
    if (low === 0 && high === 0 && factor === 1 && parts.length > 0 && parts.every(([, one]) => one < 0))
      if (!definition.has(total)) definition.set(total, at);
  }
  const known = new Map<number, Column>();
  const leavesIn = (item: number, above: ReadonlySet<number>): Column => {
    const before = known.get(item);
    if (before) return before;
    const row = rows[definition.get(item) ?? -1];
    const parts = row?.terms.slice(1) ?? [];
    if (!row || parts.some(([part]) => above.has(part))) {
      definition.delete(item);
      known.set(item, new Map([[item, 1]]));
    } else {
      const sum = new Map<number, number>();
      for (const [part, factor] of parts)
        for (const [leaf, times] of leavesIn(part, new Set([...above, item])))
          sum.set(leaf, (sum.get(leaf) ?? 0) - factor * times);
      known.set(item, sum);
    }
    return known.get(item) ?? new Map();
  };
  const columns = new Map<number, Map<number, number>>();
  for (const item of items.keys())
    for (const [leaf, factor] of leavesIn(item, new Set([item]))) {
      const column = columns.get(leaf) ?? new Map<number, number>();
      columns.set(leaf, column.set(item, factor));
    }
  const defining = new Set(definition.values());
  const left = new Map<number, number>();
  for (const [at, { terms, low, high }] of rows.entries()) {
    if (defining.has(at) || low !== 0 || high !== 0) continue;
    const sum = new Map<number, number>();
    for (const [item, factor] of terms)
      for (const [leaf, times] of known.get(item) ?? []) sum.set(leaf, (sum.get(leaf) ?? 0) + factor * times);
    for (const [leaf, factor] of sum)
      if (factor !== 0) left.set(leaf, (left.get(leaf) ?? 0) + factor * weight(items.length + at));
  }
  return { columns, left };
}

/** A whole number for each thing, far from all sums of few others; the same each time. */
function weight(index: number): number {
  let state = (index + 1) * 0x9e3779b1;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  const high = (state ^ (state >>> 16)) >>> 0;
  const low = Math.imul(high ^ 0x27d4eb2f, 0x165667b1) >>> 0;
  return high * 256 + (low & 255);
}
