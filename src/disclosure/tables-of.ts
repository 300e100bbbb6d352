import { group } from "d3-array";
import { enterprisesWhere, type EnterpriseFilter } from "../compute/coverage.ts";
import { sumFilters, sumId, type SumQuery } from "../compute/sums.ts";
import { ancestorsOf } from "../compute/territory.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import { partsOf, type Confided, type Part } from "./contributions.ts";
import type { Cell, EarlierRelease, Relation, Tables } from "./model.ts";
import { tiesOf } from "./own-figures.ts";

/** One sum that the observatory makes, with every value in it. */
export interface MadeSum {
  readonly query: SumQuery;
  readonly observations: readonly Observation[];
  /** Whether a confided figure counts in it; else anybody can make it. */
  readonly confided: boolean;
}

/** Everything the engine must protect, and the sums behind its cells, by id. */
export interface ObservatoryTables {
  readonly tables: Tables;
  readonly sums: ReadonlyMap<string, MadeSum>;
}

/**
 * The tables that the observatory publishes where confided figures count: for each indicator and period the sums over all,
 * by territory, sector and group. Nothing else that is published is made from confided figures.
 */
export function tablesOf(
  observatory: Observatory,
  confided: Confided,
  earlier: readonly EarlierRelease[] = [],
): ObservatoryTables {
  const filters = sumFilters(observatory).map((filter) => ({
    filter,
    among: new Set(enterprisesWhere(observatory, filter).map(({ id }) => id)),
  }));
  const cells: Cell[] = [];
  const relations: Relation[] = [];
  const sums = new Map<string, MadeSum>();
  const all = [false, true].flatMap((examples) => [...partsOf(observatory, confided, examples).values()]);
  for (const parts of all) {
    const [first] = parts;
    if (first === undefined) continue;
    const { indicator, period } = first.observation;
    const unit = unitOf(observatory, parts);
    const made = filters.flatMap(({ filter, among }) => {
      const own = parts.filter(({ enterprise }) => among.has(enterprise));
      return own.length === 0 ? [] : [{ filter, id: sumId({ ...filter, indicator, period }), own }];
    });
    for (const { filter, id, own } of made) {
      cells.push({ id, unit, contributions: own.map(({ contribution }) => contribution) });
      sums.set(id, {
        query: { ...filter, indicator, period },
        observations: own.map(({ observation }) => observation),
        confided: own.some(({ observation }) => observation.visibility === "aggregate"),
      });
    }
    relations.push(...relationsOf(observatory, made));
  }
  const hidden = all.flat().filter(({ contribution }) => !contribution.published);
  const ties = [...group(hidden, ({ enterprise }) => enterprise).values()].flatMap((own) =>
    tiesOf(
      observatory,
      own.map(({ observation }) => observation),
    ),
  );
  return { tables: { cells, relations, disclosed: [], earlier, ties }, sums };
}

function unitOf(observatory: Observatory, parts: readonly Part[]): Cell["unit"] {
  const indicator = observatory.indicators.get(parts[0]?.observation.indicator ?? "");
  if (observatory.units.get(indicator?.unit ?? "")?.people === true) return "people";
  return indicator?.kind === "count" ? "count" : "amount";
}

interface Made {
  readonly filter: EnterpriseFilter;
  readonly id: string;
  readonly own: readonly Part[];
}

/** All is the sum of its groups and of its sectors; a territory that of those inside it, where each value is in exactly one. */
function relationsOf(observatory: Observatory, made: readonly Made[]): Relation[] {
  const all = made.filter(({ filter }) => Object.keys(filter).length === 0);
  const places = made.filter(({ filter }) => filter.territory !== undefined);
  const above = (place: Made): string | undefined =>
    ancestorsOf(observatory, place.filter.territory ?? "").find(({ id }) =>
      places.some(({ filter }) => filter.territory === id),
    )?.id;
  const inside = (container: string | undefined): Made[] => places.filter((place) => above(place) === container);
  return [
    ...all.flatMap((total) => [
      ...relation(
        total,
        made.filter(({ filter }) => filter.group !== undefined),
      ),
      ...relation(
        total,
        made.filter(({ filter }) => filter.sector !== undefined),
      ),
      ...relation(total, inside(undefined)),
    ]),
    ...places.flatMap((total) => relation(total, inside(total.filter.territory))),
  ];
}

function relation(total: Made, parts: readonly Made[]): Relation[] {
  const inParts = parts.flatMap(({ own }) => own);
  const whole =
    parts.length > 0 && inParts.length === total.own.length && total.own.every((one) => inParts.includes(one));
  return whole ? [{ total: total.id, parts: parts.map(({ id }) => id) }] : [];
}
