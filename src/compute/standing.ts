import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { enterprisesWhere, hasValue, type EnterpriseFilter } from "./coverage.ts";
import { observationFact, type Fact } from "./fact.ts";
import { once } from "./once.ts";
import { countryOf, countryOfEnterprise } from "./territory.ts";

/** Where the real enterprises of one side of the border stand on an indicator; each list is alphabetical. */
export interface Standing {
  country: string;
  publishing: readonly Enterprise[];
  /** They name the indicator, and say why they have no value for it. */
  unknown: readonly { enterprise: Enterprise; fact: Fact }[];
  /** They publish nothing of it, not even why. */
  silent: readonly Enterprise[];
}

/** The countries of the observatory's territories, in their order: the sides of the border. */
export const sidesOf = once((observatory): readonly string[] => [
  ...new Set(observatory.settings.territories.flatMap((id) => countryOf(observatory, id) ?? [])),
]);

/** Who publishes an indicator, who says that they do not know, and who says nothing, on each side of the border. */
export function standingsOf(
  observatory: Observatory,
  indicator: string,
  lang: Language,
  filter: EnterpriseFilter = {},
): Standing[] {
  const said = enterprisesWhere(observatory, filter).map((enterprise) => {
    const own = (observatory.observations.get(enterprise.id) ?? []).filter((one) => one.indicator === indicator);
    return { enterprise, country: countryOfEnterprise(observatory, enterprise), own };
  });
  return sidesOf(observatory)
    .map((country) => ({ country, here: said.filter((one) => one.country === country) }))
    .filter(({ here }) => here.length > 0)
    .map(({ country, here }) => ({
      country,
      publishing: here.filter(({ own }) => own.some(hasValue)).map(({ enterprise }) => enterprise),
      unknown: here.flatMap(({ enterprise, own }) => {
        const last = own.at(-1);
        return last === undefined || own.some(hasValue)
          ? []
          : [{ enterprise, fact: observationFact(observatory, last, lang) }];
      }),
      silent: here.filter(({ own }) => own.length === 0).map(({ enterprise }) => enterprise),
    }));
}
