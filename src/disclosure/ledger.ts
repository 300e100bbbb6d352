import { sum } from "d3-array";
import type { Cell, EarlierRelease, Parameters, Relation, Tables } from "./model.ts";
import { confided, needOf, unsafe } from "./primary.ts";

/** What earlier releases add to what a reader knows today. */
export interface Ledger {
  /** Cells whose value of today was already shown, or one too near to it: nothing can hide it any more. With the release that showed it. */
  readonly known: ReadonlyMap<string, string>;
  /** Sums that follow from a release beside today's tables; no page shows them. With the release, and whether it is of those who left. */
  readonly cells: readonly { readonly cell: Cell; readonly release: string; readonly left: boolean }[];
  readonly relations: readonly Relation[];
}

/**
 * Reads earlier releases as a patient reader would, who takes what was hidden then to be what is hidden now.
 * A figure that changed since is compared with today's: if one or two contributors explain the change, it is a cell of its own.
 */
export function ledgerOf({ cells, earlier }: Pick<Tables, "cells" | "earlier">, parameters: Parameters): Ledger {
  const now = new Map(cells.map((cell) => [cell.id, cell]));
  const known = new Map<string, string>();
  const made = new Map<string, { cell: Cell; release: string; left: boolean }>();
  const relations: Relation[] = [];
  for (const release of earlier) {
    const then = new Map(release.published.map((entry) => [entry.cell, entry]));
    const nameThen = (id: string): string => `${id}@${release.id}`;
    const keep = (cell: Cell, isLeft = false): void =>
      void made.set(cell.id, { cell, release: release.id, left: isLeft });
    for (const entry of release.published) {
      const cell = now.get(entry.cell);
      if (cell && close(valueOf(cell), entry.value)) {
        known.set(cell.id, release.id);
        continue;
      }
      if (cell && isNear(cell, entry.value, parameters)) known.set(cell.id, release.id);
      keep({ id: nameThen(entry.cell), unit: cell?.unit ?? "amount", contributions: [] });
      if (!cell) continue;
      for (const [index, contributions] of changes(cell, entry).entries()) {
        const id = `${cell.id} since ${release.id} (${index + 1})`;
        keep({ id, unit: cell.unit, contributions }, (entry.gone?.names.length ?? 0) > 0);
        relations.push({ total: cell.id, parts: [nameThen(entry.cell), id] });
      }
    }
    const today = (id: string): string => {
      const shown = then.get(id);
      const cell = now.get(id);
      if (shown) return cell && known.has(id) && close(valueOf(cell), shown.value) ? id : nameThen(id);
      return cell ? id : nameThen(id);
    };
    for (const { total, parts } of release.relations) {
      // What left the tables and was hidden then stays somebody's secret; its size follows from the others.
      for (const id of [total, ...parts])
        if (!then.has(id) && !now.has(id)) keep(left(nameThen(id), total, parts, then, now));
      relations.push({ total: today(total), parts: parts.map(today) });
    }
  }
  return { known, cells: [...made.values()], relations };
}

/** Whether an older value of a sum that must be hidden today tells it within the margin that is to stay open. */
function isNear(cell: Cell, then: number, parameters: Parameters): boolean {
  const told = { unit: cell.unit, by: confided(cell) };
  const need = unsafe(told, parameters) ? needOf(told, undefined, parameters, 0) : null;
  return need !== null && Math.abs(valueOf(cell) - then) < need.up;
}

type Shown = EarlierRelease["published"][number];

/** Who may be behind the change of a published figure, when they are few: newcomers, leavers, or whoever adds up to it. */
function changes(cell: Cell, entry: Shown): Cell["contributions"][] {
  const by = confided(cell);
  const change = valueOf(cell) - entry.value;
  if (entry.contributors) {
    const before = new Set(entry.contributors);
    const all = new Set(cell.contributions.map(({ contributor }) => contributor));
    const newcomers = [...by].filter(([contributor]) => !before.has(contributor));
    const gone = [...before].filter((contributor) => !all.has(contributor));
    if (newcomers.length > 0) return [newcomers.map(hidden)];
    if (gone.length > 0) return [gone.map((contributor) => hidden([contributor, Math.abs(change) / gone.length]))];
    return [];
  }
  // Who left the observatory explains a change before anybody's revision does.
  const { names = [], shown = 0 } = entry.gone ?? {};
  const taken = change + shown;
  if (names.length > 0 && !close(taken, 0))
    return [names.map((contributor) => hidden([contributor, Math.abs(taken) / names.length]))];
  const open = cell.contributions.filter(({ published }) => published).map(({ value }) => value);
  const targets = [change, ...open.map((value) => change - value)];
  const people = [...by];
  const groups = people.flatMap((one, index) => [[one], ...people.slice(index + 1).map((other) => [one, other])]);
  return groups
    .filter((group) =>
      targets.some(
        (target) =>
          target !== 0 &&
          close(
            sum(group, ([, value]) => value),
            target,
          ),
      ),
    )
    .map((group) => group.map(hidden));
}

function left(
  id: string,
  total: string,
  parts: readonly string[],
  then: ReadonlyMap<string, Shown>,
  now: ReadonlyMap<string, Cell>,
): Cell {
  const value = (name: string): number => {
    const cell = now.get(name);
    return then.get(name)?.value ?? (cell ? valueOf(cell) : 0);
  };
  const implied = Math.abs(value(total) - sum(parts, value));
  return { id, unit: "amount", contributions: [hidden([id, implied])] };
}

const hidden = ([contributor, value]: readonly [string, number]): Cell["contributions"][number] => ({
  contributor,
  value,
  published: false,
});

const valueOf = (cell: Cell): number => sum(cell.contributions, ({ value }) => value);

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
