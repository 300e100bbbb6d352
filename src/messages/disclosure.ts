import type { Language } from "../model/text.ts";

/** Words of totals that count confided figures: what readers are told, and what they never are. */
export interface DisclosureWords {
  /** Why a total is masked; the same for all, so that it gives nothing away. */
  masked: string;
  /** Who is counted: without a number, which could point at someone. */
  counted: string;
  /** Who publishes, then that others confide. */
  coverage: (published: string) => string;
  method: string;
  source: string;
}

const words: Record<Language, DisclosureWords> = {
  fr: {
    masked: "Pour protéger les structures qui ont confié leurs chiffres.",
    counted: "structures, chacune en entier",
    coverage: (published) => `${published}\u00A0; d’autres l’ont confiée, et ne comptent que dans les totaux`,
    method: "somme des valeurs publiées ou confiées par chaque structure",
    source: "chiffres confiés par les structures",
  },
  nl: {
    masked: "Om de organisaties te beschermen die hun cijfers toevertrouwden.",
    counted: "organisaties, elk in haar geheel",
    coverage: (published) => `${published}; andere vertrouwden het toe en tellen alleen in totalen mee`,
    method: "som van de waarden die elke organisatie publiceert of toevertrouwt",
    source: "cijfers die organisaties toevertrouwden",
  },
  en: {
    masked: "To protect the organisations that confided their figures.",
    counted: "organisations, each of them whole",
    coverage: (published) => `${published}; others confided theirs, which counts in totals only`,
    method: "sum of the values that each organisation publishes or confides",
    source: "figures confided by organisations",
  },
};

/** Words of confided figures and masked totals in one language. */
export function disclosureWords(lang: Language): DisclosureWords {
  return words[lang];
}
