import type { Language } from "../model/text.ts";

/** Words of totals that count confided figures: what readers are told, and what they never are. */
export interface DisclosureWords {
  /** Why a total is masked; the same for all, so that it gives nothing away. */
  masked: string;
}

const words: Record<Language, DisclosureWords> = {
  fr: { masked: "Pour protéger les structures qui ont confié leurs chiffres." },
  nl: { masked: "Om de organisaties te beschermen die hun cijfers toevertrouwden." },
  en: { masked: "To protect the organisations that confided their figures." },
};

/** Words of confided figures and masked totals in one language. */
export function disclosureWords(lang: Language): DisclosureWords {
  return words[lang];
}
