import type { Breakdown } from "../model/observation.ts";
import type { Path } from "./author-file.ts";
import type { EnterpriseCheck } from "./enterprise-check.ts";
import { checkReference, Known } from "./known.ts";

/** The ids that one enterprise defines for itself. */
export interface OwnLists {
  /** Its own sources and the shared ones. */
  sources: Known;
  perimeters: Known;
  stakeholders: Known;
  /** All testimonies that stand in the file, those without consent too. */
  testimonies: Known;
  crossings: Known;
  /** Categories of each indicator. */
  categories: ReadonlyMap<string, Known>;
}

interface Referring {
  indicator?: string | undefined;
  perimeter?: string | undefined;
  breakdown?: { [Key in keyof Breakdown]?: string | undefined } | undefined;
}

/** Says which references of a value's perimeter and breakdown name nothing known. */
export function checkReferencesOf(
  { indicator = "", perimeter, breakdown }: Referring,
  { file, references, list }: EnterpriseCheck,
  own: OwnLists,
  base: Path,
): void {
  if (perimeter !== undefined)
    checkReference("perimeter", own.perimeters, perimeter, file, [...base, "perimeter"], list);
  if (breakdown === undefined) return;
  const { territory, stakeholders, category } = breakdown;
  const path = (field: string): Path => [...base, "breakdown", field];
  checkReference("territory", references.territories, territory, file, path("territory"), list);
  checkReference("stakeholder", own.stakeholders, stakeholders, file, path("stakeholders"), list);
  const categories = own.categories.get(indicator);
  if (categories !== undefined) checkReference("category", categories, category, file, path("category"), list);
}

/** The lists of one enterprise that its own references point into. */
export function ownLists({ enterprise, references, indicators }: EnterpriseCheck, shared: Iterable<string>): OwnLists {
  const { sources, perimeters, stakeholders, testimonies, evaluation } = enterprise;
  const all = new Known([...shared, ...idsOf(sources)]);
  all.complete = references.sources.complete;
  return {
    sources: all,
    perimeters: new Known(idsOf(perimeters)),
    stakeholders: new Known(idsOf(stakeholders)),
    testimonies: new Known(idsOf(testimonies)),
    crossings: new Known(idsOf(evaluation?.crossings)),
    categories: categoriesOf(indicators),
  };
}

const known = new WeakMap<object, ReadonlyMap<string, Known>>();

// The same for every enterprise: made once.
function categoriesOf(indicators: EnterpriseCheck["indicators"]): ReadonlyMap<string, Known> {
  let found = known.get(indicators);
  if (found === undefined) {
    found = new Map(
      [...indicators].map(([id, { categories = [] }]) => [id, new Known(categories.map((one) => one.id))]),
    );
    known.set(indicators, found);
  }
  return found;
}

/** The ids of a list, those of faulty items too, as far as they have one. */
export function idsOf(items: readonly ({ id?: string | undefined } | undefined)[] | undefined): string[] {
  return (items ?? []).flatMap((item) => item?.id ?? []);
}
