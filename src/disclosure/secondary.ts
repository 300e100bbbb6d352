import { attackOn, looseBounds, Unproved, type Attack } from "./attack.ts";
import { detourIn } from "./detour.ts";
import type { Parameters, Suppression, Tables } from "./model.ts";
import { needOf } from "./primary.ts";
import { solver, type Solver } from "./solver.ts";
import { systemsOf, type System } from "./system.ts";

/**
 * Suppresses every unsafe cell, then others, until nobody can derive what is unsafe: for each gap the cells that let
 * the truth move at the least loss, then back again all that prove not to be needed. If nothing helps, all that is linked.
 */
export async function suppress(
  tables: Tables,
  parameters: Parameters,
  using: Promise<Solver> = solver(),
): Promise<Suppression> {
  const run = await using;
  const all = new Map<string, "primary" | "secondary">();
  for (const system of systemsOf(tables, parameters)) {
    const attack = attackOn(system, parameters, run);
    try {
      if (widen(system, attack, parameters, run)) narrow(system, attack);
      else attack.shown.fill(false);
    } catch (error) {
      if (!(error instanceof Unproved)) throw error;
      attack.shown.fill(false);
    }
    attack.dispose();
    for (const [index, item] of system.items.entries())
      if (item.own && !attack.shown[index] && item.by.size > 0) all.set(item.id, item.unsafe ? "primary" : "secondary");
  }
  return all;
}

type Doubt = readonly [insider: string | undefined, item: number];

function doubtsOf(system: System): Doubt[] {
  const unsafe = [...system.items.keys()].filter((index) => system.items[index]?.unsafe);
  const doubts = [undefined, ...system.insiders].flatMap((insider) => unsafe.map((item): Doubt => [insider, item]));
  return doubts.filter(([insider, item]) => insider === undefined || system.items[item]?.left !== true);
}

/** Hides cells until each doubt is met; false when even hiding all of them is not enough. */
function widen(system: System, attack: Attack, parameters: Parameters, run: Solver): boolean {
  const cheapest = patterns(system, attack, run);
  let enough = true;
  for (const [insider, index] of doubtsOf(system)) {
    const item = system.items[index];
    const need = item && needOf(item, insider, parameters, system.whole[index] ? 1 : system.least);
    if (!need) continue;
    while (!attack.vague(insider, index)) {
      const round = system.whole[index] ? Math.ceil : (value: number) => value;
      const side = Math.max(need.width, round(need.up));
      // The ways that ask for least come first; any that adds nothing new leaves it to the next.
      const ways = [
        cheapest(insider, index, -1, round(need.down)),
        cheapest(insider, index, 1, round(need.up)),
        ...(need.width > 0 ? [cheapest(insider, index, 1, side)] : []),
      ];
      const hide = ways.find((way) => way.length > 0) ?? nearest(system, attack);
      if (hide.length === 0) {
        enough = false;
        break;
      }
      for (const cell of hide) attack.shown[cell] = false;
    }
  }
  cheapest.dispose();
  return enough;
}

/** Shows again, dearest first, each cell without which everything stays vague. */
function narrow(system: System, attack: Attack): void {
  const doubts = doubtsOf(system);
  const back = [...system.items.keys()]
    .filter((index) => system.items[index]?.own && !attack.shown[index] && !system.items[index].unsafe)
    .filter((index) => !system.items[index]?.open)
    .sort((a, b) => loss(system, b) - loss(system, a));
  for (const cell of back) {
    attack.shown[cell] = true;
    const broken = doubts.findIndex(([insider, item]) => !attack.vague(insider, item));
    if (broken < 0) continue;
    attack.shown[cell] = false;
    // What broke once breaks easily: ask it first next time.
    doubts.unshift(...doubts.splice(broken, 1));
  }
}

/** What readers lose with a cell: large sums say more than small ones. */
function loss(system: System, index: number): number {
  return Math.log2(2 + Math.abs(system.items[index]?.value ?? 0));
}

/** When a pattern in fractions does not help whole numbers: the cheapest cell that is still shown. */
function nearest(system: System, attack: Attack): number[] {
  const left = [...system.items.keys()].filter((index) => attack.shown[index] && !system.items[index]?.open);
  return left.sort((a, b) => loss(system, a) - loss(system, b)).slice(0, 1);
}

interface Patterns {
  (insider: string | undefined, item: number, direction: 1 | -1, amount: number): number[];
  dispose(): void;
}

/** Finds the cells still shown that, hidden, let an item lie `amount` from the truth, at the least loss. */
function patterns(system: System, attack: Attack, run: Solver): Patterns {
  const detour = detourIn(system, run);
  const find = (insider: string | undefined, item: number, direction: 1 | -1, amount: number): number[] => {
    const cost = (index: number): number => (attack.shown[index] ? loss(system, index) : 1e-6);
    const way = detour.find(item, direction, amount, { ...looseBounds(system, insider), cost });
    return [...(way?.entries() ?? [])].flatMap(([index, moved]) =>
      attack.shown[index] && Math.abs(moved) > 1e-9 * system.most ? [index] : [],
    );
  };
  return Object.assign(find, { dispose: () => detour.dispose() });
}
