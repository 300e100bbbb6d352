import type { Cell, Parameters, Suppression, Tables } from "../../../src/disclosure/model.ts";
import { confided, leftOf, needOf, unsafe, type Confided } from "../../../src/disclosure/primary.ts";

/** Counts every world that an attacker cannot rule out, without any solver: leaves are tried one by one. */
export function exposed(
  tables: Tables,
  leaves: readonly string[],
  suppression: Suppression,
  rules: Parameters,
): string[] {
  const cells = new Map(tables.cells.map((cell) => [cell.id, { ...cell, ...toldOf(cell) }]));
  const hidden = (id: string): number => [...(cells.get(id)?.by.values() ?? [])].reduce((sum, value) => sum + value, 0);
  const members = new Map<string, Set<string>>();
  const leavesOf = (id: string): Set<string> => {
    const known = members.get(id);
    if (known) return known;
    const parts = tables.relations.find(({ total }) => total === id)?.parts;
    const made = parts ? new Set(parts.flatMap((part) => [...leavesOf(part)])) : new Set([id]);
    members.set(id, made);
    return made;
  };
  const signed = [...cells.values()].some(({ by }) => [...by.values()].some((value) => value < 0));
  const people = [...new Set([...cells.values()].flatMap(({ by }) => [...by.keys()]))];
  const faults: string[] = [];
  const targets = [...cells.values()].filter((target) => unsafe(target, rules));
  for (const { id } of targets) if (!suppression.has(id)) faults.push(`${id} shown`);
  const shown = [...cells.values()]
    .filter(({ id }) => !suppression.has(id))
    .map(({ id }) => ({ leaves: leavesOf(id), sum: hidden(id) }));
  for (const insider of [undefined, ...people])
    for (const target of targets) {
      const need = needOf(target, insider, rules, 1);
      if (!need || faults.length > 0) continue;
      const truth = hidden(target.id);
      const reach = Math.max(Math.ceil(need.up), Math.ceil(need.down), need.width);
      // Far enough for the question: a world beyond `truth + reach` has one within, moved by whole steps.
      const domain = leaves.map((leaf) => {
        const by = cells.get(leaf)?.by ?? new Map<string, number>();
        const own = (insider !== undefined && by.get(insider)) || 0;
        const alone = by.size === 0 || (by.size === 1 && insider !== undefined && by.has(insider));
        if (alone) return [hidden(leaf), hidden(leaf)] as const;
        const room = (left: ReadonlyMap<string, number> | undefined): number =>
          left === undefined
            ? Infinity
            : [...left].reduce((sum, [name, one]) => (name === insider ? sum : sum + one), 0);
        const { above, below } = cells.get(leaf) ?? {};
        return [
          signed ? hidden(leaf) - reach : Math.max(own, hidden(leaf) - room(above)),
          hidden(leaf) + Math.min(reach, room(below)),
        ] as const;
      });
      const inside = leavesOf(target.id);
      const [low, high] = extremes(leaves, domain, shown, inside);
      if (high < truth + Math.ceil(need.up - 1e-9)) faults.push(`${insider ?? "outsider"}: ${target.id} above ${high}`);
      if (low > truth - Math.ceil(need.down - 1e-9)) faults.push(`${insider ?? "outsider"}: ${target.id} below ${low}`);
      if (high - low < need.width) faults.push(`${insider ?? "outsider"}: ${target.id} within ${low}–${high}`);
    }
  return faults;
}

/** What is confided in a cell, and what everybody knows of it. */
export function toldOf(cell: Cell): Confided {
  const [above, below] = [leftOf(cell, "least"), leftOf(cell, "most")];
  return { unit: cell.unit, by: confided(cell), ...(above && { above }), ...(below && { below }) };
}

function extremes(
  leaves: readonly string[],
  domain: readonly (readonly [number, number])[],
  shown: readonly { leaves: ReadonlySet<string>; sum: number }[],
  inside: ReadonlySet<string>,
): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  const rest = shown.map(({ sum }) => sum);
  // What the leaves still to come can add at least and at most to each shown sum.
  const still = leaves.map((_, from) =>
    shown.map((sum) => {
      const bounds = domain.filter((__, index) => index > from && sum.leaves.has(leaves[index] ?? ""));
      return [0, 1].map((end) => bounds.reduce((total, bound) => total + (bound[end] ?? 0), 0));
    }),
  );
  const touched = leaves.map((leaf) => [...shown.keys()].filter((at) => shown[at]?.leaves.has(leaf)));
  const counted = leaves.map((leaf) => (inside.has(leaf) ? 1 : 0));
  // The least and the most that the leaves still to come can add to the target itself.
  const ahead = leaves.map((_, from) =>
    [0, 1].map((end) =>
      domain.reduce((sum, bound, index) => (index >= from ? sum + (bound[end] ?? 0) * (counted[index] ?? 0) : sum), 0),
    ),
  );
  const visit = (index: number, total: number): void => {
    if (index === leaves.length) {
      low = Math.min(low, total);
      high = Math.max(high, total);
      return;
    }
    // No world behind this leaf is further out than those that were counted already.
    const [fewest = 0, most = 0] = ahead[index] ?? [];
    if (total + fewest >= low && total + most <= high) return;
    let [from, to] = domain[index] ?? [0, 0];
    const sums = touched[index] ?? [];
    // What a shown sum still lacks, less what the leaves to come can give, bounds this one.
    for (const at of sums) {
      const [least = 0, greatest = 0] = still[index]?.[at] ?? [];
      from = Math.max(from, (rest[at] ?? 0) - greatest);
      to = Math.min(to, (rest[at] ?? 0) - least);
    }
    for (let value = from; value <= to; value += 1) {
      for (const at of sums) rest[at] = (rest[at] ?? 0) - value;
      visit(index + 1, total + value * (counted[index] ?? 0));
      for (const at of sums) rest[at] = (rest[at] ?? 0) + value;
    }
  };
  visit(0, 0);
  return [low, high];
}
