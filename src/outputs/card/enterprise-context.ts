import type { Card } from "../../../templates/cards/card.ts";
import { localeOf } from "../../compute/locale.ts";
import { countryOfEnterprise } from "../../compute/territory.ts";
import type { Enterprise } from "../../model/enterprise.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { brandOf } from "./brand.ts";
import { commonOf, tagOf } from "./common.ts";

/** What every card of an enterprise is made from. */
export interface EnterpriseContext {
  observatory: Observatory;
  enterprise: Enterprise;
  lang: Language;
  locale: string;
  base: Pick<Card, "lang" | "observatory" | "foot" | "tag" | "brand">;
}

/** An enterprise with what all its cards share. */
export function contextOf(observatory: Observatory, id: string, lang: Language): EnterpriseContext {
  const enterprise = observatory.enterprises.get(id);
  if (enterprise === undefined) throw new Error(`No enterprise "${id}".`);
  return {
    observatory,
    enterprise,
    lang,
    locale: localeOf(observatory, lang, countryOfEnterprise(observatory, enterprise)),
    base: { ...commonOf(observatory, lang), ...tagOf(enterprise, lang), ...brandOf(enterprise) },
  };
}
