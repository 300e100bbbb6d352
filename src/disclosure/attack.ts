import { detourIn } from "./detour.ts";
import { movesIn, stepOf, walk, type Moves } from "./moves.ts";
import { needOf } from "./primary.ts";
import type { Parameters } from "./model.ts";
import type { Program, Solver } from "./solver.ts";
import type { System } from "./system.ts";

/** No answer that proves anything: whatever asked must fail closed. */
export class Unproved extends Error {
  readonly status: string;
  constructor(status: string) {
    super(`solver: ${status}`);
    this.status = status;
  }
}

/** What someone can derive about the items of one system while some of them are shown. */
export interface Attack {
  /** Shown now: changing it changes every answer. */
  readonly shown: boolean[];
  /** How far above (1) or below (-1) the truth an item may lie for an insider (or an outsider); stops at `enough`. */
  reach(insider: string | undefined, item: number, direction: 1 | -1, enough: number): number;
  /** Whether what they can derive about an item is as vague as the rules ask. */
  vague(insider: string | undefined, item: number): boolean;
  dispose(): void;
}

const isIntegral = (world: Float64Array): boolean => world.every(Number.isInteger);
const slack = (size: number): number => 1e-6 * size + 1e-9;

/** Possible worlds that the solver found are kept: one that fits other knowledge too answers without solving again. */
export function attackOn(system: System, parameters: Parameters, solver: Solver): Attack {
  const { items, rows, whole } = system;
  const shown = items.map((item) => item.own && !item.unsafe);
  const worlds: Float64Array[] = [];
  const programs = new Map<boolean, Program>();
  const limits = new Map<string | undefined, Bounds>();
  // The bounds asked for last, and what was shown then: whoever asks goes through many items with the same ones.
  let last: { insider: string | undefined; shown: boolean[]; bounds: Bounds } | undefined;
  const movesWhere = movesIn(system);
  let moves: { shown: boolean[]; of: Moves } | undefined;
  const detour = detourIn(system, solver);
  // For each item and direction, the world that answered last: it most often answers again.
  const answers = [new Map<number, Float64Array>(), new Map<number, Float64Array>()] as const;

  const boundsOf = (insider: string | undefined): Bounds => {
    if (last?.insider === insider && last?.shown.every((one, index) => one === shown[index])) return last.bounds;
    let loose = limits.get(insider);
    if (!loose) limits.set(insider, (loose = looseBounds(system, insider)));
    const closed = (bound: number, index: number): number => (shown[index] ? 0 : bound);
    const bounds = { low: loose.low.map(closed), high: loose.high.map(closed) };
    last = { insider, shown: [...shown], bounds };
    return bounds;
  };

  const movesNow = (): Moves => {
    if (!moves?.shown.every((one, index) => one === shown[index]))
      moves = { shown: [...shown], of: movesWhere((index) => shown[index] === true || items[index]?.open === true) };
    return moves.of;
  };

  const isMixed = whole.some(Boolean);
  const isWhole = (world: Float64Array): boolean =>
    world.every((value, index) => !whole[index] || Math.abs(value - Math.round(value)) < 1e-6);
  const rounded = (world: Float64Array): Float64Array =>
    world.map((value, index) => (whole[index] ? Math.round(value) : value));
  // Far below the smallest step that counts, so that no world passes for another one.
  const size = Math.min(slack(system.most), Math.max(1e-6, 1e-3 * system.least));
  // Large sums have room for many who ask; small ones soon have none.
  const cost = (index: number): number => 1 / (1 + Math.abs(items[index]?.hidden ?? 0));
  const isPossible = (world: Float64Array, low: Float64Array, high: Float64Array): boolean => {
    return (
      fits(world, low, high, size) &&
      rows.every((row) => {
        const total = row.terms.reduce((before, [column, factor]) => before + factor * (world[column] ?? 0), 0);
        return total >= row.low - size && total <= row.high + size;
      })
    );
  };

  const solve = (mixed: boolean, low: Float64Array, high: Float64Array, costs: Float64Array): Float64Array => {
    let program = programs.get(mixed);
    if (!program) programs.set(mixed, (program = solver(items.length, rows, mixed ? whole : [])));
    const { status, columns } = program.minimise(low, high, costs);
    if (status !== "Optimal") throw new Unproved(status);
    const world = mixed ? rounded(columns) : columns;
    // The solver's word is checked: its answer must be a world that the attacker cannot rule out.
    if (!isPossible(world, low, high)) throw new Unproved("impossible answer");
    return world;
  };

  const reach: Attack["reach"] = (insider, item, direction, enough) => {
    const { low, high } = boundsOf(insider);
    const limit = direction === 1 ? (high[item] ?? 0) : -(low[item] ?? 0);
    if (limit <= 0) return 0;
    const wanted = enough - slack(enough);
    const answersHere = answers[direction === 1 ? 0 : 1];
    const answering = (world: Float64Array | undefined): boolean =>
      world !== undefined && direction * (world[item] ?? 0) >= wanted && fits(world, low, high, 0);
    const before = answersHere.get(item);
    const found = answering(before) ? before : worlds.find(answering);
    if (found) {
      answersHere.set(item, found);
      return direction * (found[item] ?? 0);
    }
    const keep = (world: Float64Array): number => {
      // In whole numbers a world in fractions proves nothing to whoever asks next.
      if (isWhole(world))
        worlds.push(world.map((value, index) => Math.min(high[index] ?? 0, Math.max(low[index] ?? 0, value))));
      return direction * (world[item] ?? 0);
    };
    // A world that a few steps lead to proves as much as one that the solver finds, in far less time.
    if (enough <= limit) {
      const bounds = { low, high };
      const steps = movesNow()(item);
      const near = walk(steps, direction, enough, isMixed, bounds);
      if (near && isPossible(near, low, high)) return keep(near);
      // Else the shortest way that there is: it is short for the next who asks too.
      const way = detour.find(item, direction, enough, { ...bounds, cost });
      if (way && isWhole(way)) {
        const world = rounded(way);
        if (direction * (world[item] ?? 0) >= wanted && isPossible(world, low, high)) {
          steps.unshift(stepOf(world, item, direction, isMixed && isIntegral(world)));
          return keep(world);
        }
      }
    }
    const costs = new Float64Array(items.length);
    costs[item] = -direction;
    let world = solve(false, low, high, costs);
    const far = direction * (world[item] ?? 0);
    if (isMixed && far >= enough - slack(enough)) {
      const near = rounded(world);
      world = isWhole(world) && isPossible(near, low, high) ? near : solve(true, low, high, costs);
    }
    return keep(world);
  };

  return {
    shown,
    reach,
    vague(insider, item) {
      const about = items[item];
      const need = about && needOf(about, insider, parameters, whole[item] ? 1 : system.least);
      if (!need) return true;
      const [up, down] = whole[item] ? [Math.ceil(need.up - 1e-9), Math.ceil(need.down - 1e-9)] : [need.up, need.down];
      if (reach(insider, item, -1, down) < down - slack(down)) return false;
      if (reach(insider, item, 1, up) < up - slack(up)) return false;
      if (need.width <= up + down) return true;
      const above = reach(insider, item, 1, need.width);
      const below = reach(insider, item, -1, Math.max(0, need.width - above));
      return above + below >= need.width - slack(need.width);
    },
    dispose() {
      for (const one of [detour, ...programs.values()]) one.dispose();
    },
  };
}

/** How far from the truth an insider must think possible what is not shown, before any sum that is shown. */
export function looseBounds(system: System, insider: string | undefined): Bounds {
  const low = new Float64Array(system.items.length);
  const high = new Float64Array(system.items.length);
  const room = (left: ReadonlyMap<string, number>): number =>
    Math.min(
      system.most,
      [...left].reduce((total, [name, own]) => (name === insider ? total : total + own), 0),
    );
  for (const [index, { open, by, hidden, above, below, bounded }] of system.items.entries()) {
    const own = insider === undefined ? undefined : by.get(insider);
    if (open || (own !== undefined && by.size === 1)) continue;
    const least = Math.min(0, (own ?? 0) - hidden);
    low[index] = system.signed && !bounded ? -system.most : above ? -room(above) : least;
    high[index] = below ? room(below) : system.most;
  }
  return { low, high };
}

interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

// Asked a million times for a large observatory: a plain loop is several times faster than a function for each value.
function fits(world: Float64Array, low: Float64Array, high: Float64Array, size: number): boolean {
  for (let index = 0; index < world.length; index += 1) {
    const value = world[index] ?? 0;
    if (value < (low[index] ?? 0) - size || value > (high[index] ?? 0) + size) return false;
  }
  return true;
}
