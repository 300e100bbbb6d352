import type { Subject } from "../../compute/kit-pages.ts";
import { countryOf, countryOfEnterprise } from "../../compute/territory.ts";
import { withCapital } from "../../compute/with-capital.ts";
import { textIn } from "../../compute/words.ts";
import { kitWords } from "../../messages/kit.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";

/** Hashtags of a subject: each word with its capital, so that a screen reader says them one by one. */
export function hashtagsOf(observatory: Observatory, { kind, id }: Subject, lang: Language): string[] {
  const { hashtags } = kitWords[lang];
  const enterprise = kind === "enterprise" ? observatory.enterprises.get(id) : undefined;
  const sector = enterprise && observatory.sectors.get(enterprise.sector);
  const territories = enterprise ? enterprise.territories.slice(0, 2) : kind === "territory" ? [id] : [];
  const places = territories.flatMap((place) => observatory.territories.get(place) ?? []);
  const names = [sector, ...places].flatMap((term) => (term ? [hashtag(textIn(term.name, lang).text)] : []));
  // Only who wrote a report of their own has one to announce.
  const own = enterprise ? (enterprise.evaluation ? "report" : "compiled") : (kind as "indicator" | "territory");
  const country = enterprise ? countryOfEnterprise(observatory, enterprise) : places[0] && countryOf(observatory, id);
  const field = country === "BE" ? hashtags.belgium : country === "FR" ? hashtags.france : hashtags.everywhere;
  return [...new Set([...names, hashtags[own], ...field].map((word) => `#${word}`))];
}

/** "Services à l’emploi" → "ServicesÀLEmploi", "Luxembourg (province)" → "LuxembourgProvince". */
export function hashtag(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.map(withCapital).join("");
}
