import type { Cell, Parameters } from "./model.ts";

/** What stays hidden of a cell once everything that its contributors show themselves is subtracted, by contributor. */
export function confided(cell: Cell): ReadonlyMap<string, number> {
  const by = new Map<string, number>();
  for (const { contributor, value, published } of cell.contributions)
    if (!published) by.set(contributor, (by.get(contributor) ?? 0) + value);
  return by;
}

/** Something confided: who gave what, and whether it counts people. */
export interface Confided {
  readonly unit: Cell["unit"];
  readonly by: ReadonlyMap<string, number>;
  /** By contributor, what is left of the value above and below what everybody knows of it; none where nothing is known. */
  readonly above?: ReadonlyMap<string, number>;
  readonly below?: ReadonlyMap<string, number>;
}

/** By contributor, how far each confided value is from what everybody knows of it: from its least, or from its most. */
export function leftOf(cell: Cell, side: "least" | "most"): ReadonlyMap<string, number> | undefined {
  const hidden = cell.contributions.filter(({ published }) => !published);
  if (hidden.every((one) => one[side] === undefined)) return undefined;
  const left = new Map<string, number>();
  for (const { contributor, value, [side]: bound } of hidden) {
    // Of a value of which nothing else is known, all is left below and no end is known above.
    const own = side === "least" ? value - (bound ?? Math.min(0, value)) : (bound ?? Infinity) - value;
    left.set(contributor, (left.get(contributor) ?? 0) + own);
  }
  return left;
}

/** True when showing this sum would tell too much about one contributor (or about a few people), or about what is left of their values. */
export function unsafe({ unit, by, above, below }: Confided, parameters: Parameters): boolean {
  if (tells(unit, by, parameters)) return true;
  if (above && tells(unit, above, parameters)) return true;
  return below !== undefined && [...below.values()].every(Number.isFinite) && tells(unit, below, parameters);
}

function tells(unit: Cell["unit"], by: ReadonlyMap<string, number>, parameters: Parameters): boolean {
  if (by.size === 0) return false;
  if (by.size < parameters.minimum) return true;
  const values = descending(by.values());
  const sum = values.reduce((total, value) => total + value, 0);
  // A sum of values of both signs bounds none of them: the handbook leaves only the minimum.
  if ((values.at(-1) ?? 0) < 0) return false;
  if (unit === "people" && sum < parameters.people) return true;
  // Nothing in all: everybody would know that each of them had nothing.
  if (sum === 0) return true;
  const [first = 0, second = 0] = values;
  if (first > parameters.dominance * sum) return true;
  return sum - first - second < (parameters.p / 100) * first;
}

/** How far from the truth someone's best guess about a sum must be able to lie: above, below, and in all. */
export interface Need {
  readonly up: number;
  readonly down: number;
  readonly width: number;
}

/**
 * What must stay open about a sum for an outsider, or for `insider`, who knows their own part of it.
 * `least` is the smallest step that counts as uncertainty among the tables at hand. Null when nobody else is behind the sum.
 */
export function needOf(
  { unit, by, above, below }: Confided,
  insider: string | undefined,
  parameters: Parameters,
  least: number,
): Need | null {
  const whole = needIn(unit, by, insider, parameters, least);
  if (!whole || !(above || below)) return whole;
  const kept = above && needIn(unit, above, insider, parameters, least);
  const lacking =
    below && [...below.values()].every(Number.isFinite) && needIn(unit, below, insider, parameters, least);
  // What lacks to the most that is known lies the other way round.
  const needs = [whole, kept || whole, lacking ? { up: lacking.down, down: lacking.up, width: lacking.width } : whole];
  // Nobody can keep open what the contributors close themselves, by what they show elsewhere; nor go below nothing.
  const room = (view: ReadonlyMap<string, number>): number =>
    [...view].reduce((sum, [contributor, left]) => (contributor === insider ? sum : sum + left), 0);
  const signed = [...by.values()].some((value) => value < 0);
  const up = below ? room(below) : Infinity;
  const down = above ? room(above) : signed ? Infinity : room(by);
  return {
    up: Math.min(up, Math.max(...needs.map((need) => need.up))),
    down: Math.min(down, Math.max(...needs.map((need) => need.down))),
    width: Math.min(up + down, Math.max(...needs.map((need) => need.width))),
  };
}

function needIn(
  unit: Cell["unit"],
  by: ReadonlyMap<string, number>,
  insider: string | undefined,
  parameters: Parameters,
  least: number,
): Need | null {
  const others = descending([...by].filter(([contributor]) => contributor !== insider).map(([, value]) => value));
  if (others.length === 0) return null;
  const [first = 0, second = 0] = others;
  if ((others.at(-1) ?? 0) < 0) return { up: least, down: least, width: 0 };
  const rest = others.reduce((total, value) => total + value, 0);
  // An outsider's margin protects the largest from the second; an insider is taken as they are.
  const guessed = insider === undefined ? rest - first - second : rest - first;
  const up = Math.max(
    least,
    (parameters.p / 100) * first - guessed,
    insider === undefined ? first / parameters.dominance - rest : 0,
  );
  const width = unit === "people" && rest < parameters.people ? parameters.people - 1 : 0;
  return { up, down: Math.min(up, rest), width };
}

function descending(values: Iterable<number>): number[] {
  return [...values].sort((a, b) => b - a);
}
