import { max, min, sum } from "d3-array";
import { ledgerOf } from "./ledger.ts";
import type { Cell, Parameters, Tables } from "./model.ts";
import { overlapsOf } from "./overlaps.ts";
import { confided, leftOf, unsafe, type Confided } from "./primary.ts";
import type { Row } from "./solver.ts";

/** A sum as an attacker sees it: what is confided in it, and whether a page could show it. */
export interface Item extends Confided {
  readonly id: string;
  /** Part of the observatory's tables: it can be shown or suppressed. Others only follow from those. */
  readonly own: boolean;
  /** Known whatever is suppressed today: nothing confided in it, or shown in an earlier release. */
  readonly open: boolean;
  readonly value: number;
  /** The earlier release that showed it, or from which it follows. */
  readonly release?: string;
  /** What those gave who left since: who stayed knew it by subtracting their own when it was shown, so that only outsiders are kept from it. */
  readonly left?: boolean;
  /** What is confided in it, all contributors together. */
  readonly hidden: number;
  readonly unsafe: boolean;
  /** Whether a least is known of each value in it, whatever the signs of others. */
  readonly bounded: boolean;
}

/** Sums that bind each other, apart from all others. Rows speak of deviations from the truth, so that published sums are zeros. */
export interface System {
  readonly items: readonly Item[];
  readonly rows: readonly Row[];
  readonly insiders: readonly string[];
  /** Of which items everybody knows that they are whole numbers, so that an attacker may reason in whole numbers too. */
  readonly whole: readonly boolean[];
  /** Whether some confided value is below zero, so that nothing is known about any bound. */
  readonly signed: boolean;
  /** The smallest step that counts as uncertainty, and a deviation beyond all doubt. */
  readonly least: number;
  readonly most: number;
}

/** The independent systems that hold an unsafe sum; the others need neither suppression nor proof. */
export function systemsOf(tables: Tables, parameters: Parameters): System[] {
  const ledger = ledgerOf(tables, parameters);
  const overlaps = overlapsOf(tables.cells, tables.ties);
  const items = [
    ...tables.cells.map((cell) => itemOf(cell, true, parameters, ledger.known.get(cell.id))),
    ...ledger.cells.map(({ cell, ...more }) => ({ ...itemOf(cell, false, parameters), ...more })),
    ...overlaps.cells.map((cell) => itemOf(cell, false, parameters)),
  ];
  const at = new Map(items.map((item, index) => [item.id, index]));
  if (at.size !== items.length) throw new Error("two cells with one id");
  const index = (id: string): number => {
    const found = at.get(id);
    if (found === undefined) throw new Error(`no cell ${id}`);
    return found;
  };
  const value = (id: string): number => items[index(id)]?.value ?? 0;
  for (const { total, parts } of tables.relations) {
    const size = Math.max(1, ...[total, ...parts].map((id) => Math.abs(value(id))));
    if (Math.abs(value(total) - sum(parts, value)) > 1e-6 * size)
      throw new Error(`relation of ${total} does not add up`);
  }
  const rows: Row[] = [...tables.relations, ...ledger.relations, ...overlaps.relations].map(({ total, parts }) => ({
    terms: [[index(total), 1], ...parts.map((part) => [index(part), -1] as const)],
    low: 0,
    high: 0,
  }));
  const bounds = [
    ...tables.disclosed,
    ...(tables.ties ?? []).map((tie) => ({
      ...tie,
      terms: tie.terms.map(({ observation, factor }) => ({ cell: overlaps.atoms.get(observation) ?? "", factor })),
    })),
  ];
  for (const { id, terms, low, high } of bounds) {
    const truth = sum(terms, ({ cell, factor }) => factor * value(cell));
    if (truth < low - 1e-9 * Math.abs(low) || truth > high + 1e-9 * Math.abs(high))
      throw new Error(`disclosed ${id} is not true`);
    rows.push({
      terms: terms.map(({ cell, factor }) => [index(cell), factor] as const),
      low: Math.min(0, low - truth),
      high: Math.max(0, high - truth),
    });
  }
  return split(items, rows).filter((system) => system.items.some((item) => item.unsafe));
}

function itemOf(cell: Cell, own: boolean, parameters: Parameters, release?: string): Item {
  const by = confided(cell);
  const [above, below] = [leftOf(cell, "least"), leftOf(cell, "most")];
  const told = { unit: cell.unit, by, ...(above && { above }), ...(below && { below }) };
  return {
    ...told,
    id: cell.id,
    own,
    open: by.size === 0 || release !== undefined,
    ...(release !== undefined && { release }),
    value: sum(cell.contributions, (contribution) => contribution.value),
    hidden: sum(by.values()),
    unsafe: unsafe(told, parameters),
    bounded: cell.contributions.every(({ published, least }) => published || least !== undefined),
  };
}

/** Cuts along rows: what no row joins is apart. Open items are zeros and join nothing. */
function split(items: readonly Item[], rows: readonly Row[]): System[] {
  const parent = items.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  const closed = rows
    .map((row) => ({ ...row, terms: row.terms.filter(([index]) => !items[index]?.open || items[index].unsafe) }))
    .filter((row) => row.terms.length > 0);
  for (const { terms } of closed) for (const [index] of terms) parent[root(index)] = root(terms[0]?.[0] ?? index);
  const members = new Map<number, number[]>();
  for (const index of items.keys()) members.set(root(index), [...(members.get(root(index)) ?? []), index]);
  const rowsOf = new Map<number, Row[]>();
  for (const row of closed) {
    const key = root(row.terms[0]?.[0] ?? 0);
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  return [...members].map(([key, indices]) => systemOf(indices, items, rowsOf.get(key) ?? []));
}

function systemOf(indices: readonly number[], items: readonly Item[], rows: readonly Row[]): System {
  const at = new Map(indices.map((index, position) => [index, position]));
  const inside = indices.flatMap((index) => items[index] ?? []);
  const values = inside.flatMap((item) => [...item.by.values()]);
  const whole = inside.map(
    ({ unit, by }) => by.size > 0 && unit !== "amount" && [...by.values()].every(Number.isInteger),
  );
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  return {
    items: inside,
    rows: rows.map((row) => ({
      ...row,
      terms: row.terms.map(([index, factor]) => [at.get(index) ?? 0, factor] as const),
    })),
    insiders: [...new Set(inside.flatMap(({ by }) => [...by.keys()]))].sort(),
    whole,
    signed: values.some((value) => value < 0),
    least: inside.every(({ by }, position) => by.size === 0 || whole[position]) ? 1 : 0.01 * (min(sizes) ?? 1),
    most: 10 * ((max(inside, ({ hidden }) => Math.abs(hidden)) ?? 0) + 10),
  };
}
