import type { Observation } from "../model/observation.ts";
import type { Observatory, Release } from "../model/observatory.ts";
import type { Statistic } from "../model/statistic.ts";
import type { SumRow } from "../model/sum.ts";
import { once } from "./once.ts";
import { sumRows } from "./sum-rows.ts";

/** A published figure that is not the same in two states of the data; without `before` it is new, without `after` it is gone. */
export interface Change {
  id: string;
  before?: Figure;
  after?: Figure;
}

/** Whatever has a permanent name: what somebody published, or a sum that the observatory makes. */
export type Figure = Observation | Statistic | SumRow;

/** The data on one day: today's, or those of a release. */
export type State = Pick<Release, "observatory" | "totals">;

/** What became of published figures from one state of the data to a later one, in the order of the data. */
export interface Changes {
  added: readonly Change[];
  revised: readonly Change[];
  withdrawn: readonly Change[];
  /** Sums that were shown and are masked now. */
  hidden: readonly Change[];
}

/** Today's data. */
export function stateOf(observatory: Observatory): State {
  return { observatory, totals: sumRows(observatory) };
}

/** What was added, revised, withdrawn or masked between two states of the data; notes and sources may differ without being a revision. */
export function changesBetween(before: State, after: State): Changes {
  const [old, now] = [allOf(before), allOf(after)];
  const changed = [...now].flatMap(([id, figure]) => {
    const was = old.get(id);
    return was === undefined || told(was) === told(figure) ? [] : [{ id, before: was, after: figure }];
  });
  return {
    added: [...now].flatMap(([id, figure]) => (old.has(id) ? [] : [{ id, after: figure }])),
    revised: changed.filter(({ after: is }) => !isMasked(is)),
    withdrawn: [...old].flatMap(([id, figure]) => (now.has(id) ? [] : [{ id, before: figure }])),
    hidden: changed.filter(({ after: is }) => isMasked(is)),
  };
}

/** Whether nothing was added, revised, withdrawn or masked. */
export function isUnchanged({ added, revised, withdrawn, hidden }: Changes): boolean {
  return added.length + revised.length + withdrawn.length + hidden.length === 0;
}

function isMasked(figure: Figure): boolean {
  return figure.status === "c";
}

// An observatory never changes: what its newest release holds is read once for all pages.
const newestFigures = once((observatory): ReadonlyMap<string, Published> => {
  const newest = observatory.releases.at(-1);
  return newest === undefined ? new Map() : figuresOf(newest.observatory);
});

/** The release that readers can cite for these figures: the newest, if it holds them all as they are today. */
export function releaseToCite(observatory: Observatory, figures: readonly Published[]): Release | undefined {
  const frozen = newestFigures(observatory);
  const holds = (figure: Published): boolean => {
    const then = frozen.get(figure.id);
    return then !== undefined && told(then) === told(figure);
  };
  return figures.length > 0 && figures.every(holds) ? observatory.releases.at(-1) : undefined;
}

type Published = Observation | Statistic;

function figuresOf({ observations, statistics }: Observatory): Map<string, Published> {
  const all: Published[] = [...[...observations.values()].flat(), ...statistics];
  return new Map(all.map((one) => [one.id, one]));
}

function allOf({ observatory, totals }: State): Map<string, Figure> {
  return new Map<string, Figure>([...figuresOf(observatory), ...totals.map((one) => [one.sum, one] as const)]);
}

/** Everything that makes a figure what it is: two figures that say the same are equal texts. */
function told(figure: Figure): string {
  if ("measure" in figure || "sum" in figure) {
    const { value, unit, qualifier, status } = figure;
    return JSON.stringify([value, unit, qualifier, status]);
  }
  if ("reason" in figure) return JSON.stringify([figure.status]);
  const { value, numerator, denominator, counts, direction, qualifier, status } = figure;
  return JSON.stringify([value, numerator, denominator, counts, direction, qualifier, status]);
}
