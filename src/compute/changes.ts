import type { Observation } from "../model/observation.ts";
import type { Observatory, Release } from "../model/observatory.ts";
import type { Statistic } from "../model/statistic.ts";
import type { Language } from "../model/text.ts";
import { observationFact, type Fact } from "./fact.ts";
import { once } from "./once.ts";
import { statisticFact } from "./statistic.ts";

/** A published figure that is not the same in two states of the data; without `before` it is new, without `after` it is gone. */
export interface Change {
  id: string;
  before?: Figure;
  after?: Figure;
}

type Figure = Observation | Statistic;

/** What became of published figures from one state of the data to a later one, in the order of the data. */
export interface Changes {
  added: readonly Change[];
  revised: readonly Change[];
  withdrawn: readonly Change[];
}

/** What was added, revised or withdrawn between two states of the data; notes and sources may differ without being a revision. */
export function changesBetween(before: Observatory, after: Observatory): Changes {
  const [old, now] = [figuresOf(before), figuresOf(after)];
  return {
    added: [...now].flatMap(([id, figure]) => (old.has(id) ? [] : [{ id, after: figure }])),
    revised: [...now].flatMap(([id, figure]) => {
      const was = old.get(id);
      return was === undefined || told(was) === told(figure) ? [] : [{ id, before: was, after: figure }];
    }),
    withdrawn: [...old].flatMap(([id, figure]) => (now.has(id) ? [] : [{ id, before: figure }])),
  };
}

/** Whether nothing was added, revised or withdrawn. */
export function isUnchanged({ added, revised, withdrawn }: Changes): boolean {
  return added.length + revised.length + withdrawn.length === 0;
}

// An observatory never changes: what its newest release holds is read once for all pages.
const newestFigures = once((observatory): ReadonlyMap<string, Figure> => {
  const newest = observatory.releases.at(-1);
  return newest === undefined ? new Map() : figuresOf(newest.observatory);
});

/** The release that readers can cite for these figures: the newest, if it holds them all as they are today. */
export function releaseToCite(observatory: Observatory, figures: readonly Figure[]): Release | undefined {
  const frozen = newestFigures(observatory);
  const holds = (figure: Figure): boolean => {
    const then = frozen.get(figure.id);
    return then !== undefined && told(then) === told(figure);
  };
  return figures.length > 0 && figures.every(holds) ? observatory.releases.at(-1) : undefined;
}

/** The fact of a figure as its own day printed it. */
export function figureFact(observatory: Observatory, figure: Figure, lang: Language): Fact {
  return "indicator" in figure ? observationFact(observatory, figure, lang) : statisticFact(observatory, figure, lang);
}

function figuresOf({ observations, statistics }: Observatory): Map<string, Figure> {
  const all: Figure[] = [...[...observations.values()].flat(), ...statistics];
  return new Map(all.map((one) => [one.id, one]));
}

/** Everything that makes a figure what it is: two figures that say the same are equal texts. */
function told(figure: Figure): string {
  if ("measure" in figure) {
    const { value, unit, qualifier, status } = figure;
    return JSON.stringify([value, unit, qualifier, status]);
  }
  if ("reason" in figure) return JSON.stringify([figure.status]);
  const { value, numerator, denominator, counts, direction, qualifier, status } = figure;
  return JSON.stringify([value, numerator, denominator, counts, direction, qualifier, status]);
}
