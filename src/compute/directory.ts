import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language, Text } from "../model/text.ts";
import type { EnterpriseFilter } from "./coverage.ts";
import { collator } from "./format.ts";
import { localeOf } from "./locale.ts";
import { placesOf, regionsCovered } from "./regions.ts";
import { textIn, type Words } from "./words.ts";

/** One choice of a filter and how many enterprises of the directory it keeps. */
export interface Choice {
  id: string;
  name: Words;
  count: number;
}

/** Every choice of the directory's filters; a choice that keeps nothing is left out. */
export interface Filters {
  territory: Choice[];
  group: Choice[];
  sector: Choice[];
  form: Choice[];
}

/** One choice for each term that keeps at least one enterprise. */
function choicesOf(
  terms: Iterable<{ id: string; name: Text }>,
  enterprises: readonly Enterprise[],
  lang: Language,
  keeps: (enterprise: Enterprise, id: string) => boolean,
): Choice[] {
  return [...terms].flatMap(({ id, name }) => {
    const count = enterprises.filter((enterprise) => keeps(enterprise, id)).length;
    return count === 0 ? [] : [{ id, name: textIn(name, lang), count }];
  });
}

/** The filters of a list of enterprises: regions and groups in their own order, sectors and forms by name. */
export function filtersOf(observatory: Observatory, enterprises: readonly Enterprise[], lang: Language): Filters {
  const { groups, sectors, legalForms } = observatory;
  const names = collator(localeOf(observatory, lang));
  const byName = (a: Choice, b: Choice): number => names.compare(a.name.text, b.name.text);
  return {
    territory: choicesOf(regionsCovered(observatory), enterprises, lang, (one, id) =>
      placesOf(observatory, one).includes(id),
    ),
    group: choicesOf(groups.values(), enterprises, lang, ({ group }, id) => group === id),
    sector: choicesOf(sectors.values(), enterprises, lang, ({ sector }, id) => sector === id).sort(byName),
    form: choicesOf(legalForms.values(), enterprises, lang, ({ legalForm }, id) => legalForm === id).sort(byName),
  };
}

/** Enterprises of a group, a sector or a place, alphabetical; fictional examples are listed, though never counted in a sum. */
export function enterprisesWith(
  observatory: Observatory,
  { group, sector, territory }: EnterpriseFilter,
): Enterprise[] {
  return [...observatory.enterprises.values()].filter(
    (one) =>
      (group === undefined || one.group === group) &&
      (sector === undefined || one.sector === sector) &&
      (territory === undefined || placesOf(observatory, one).includes(territory)),
  );
}
