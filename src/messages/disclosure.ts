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
  /** Under a sum over fictional examples. */
  samples: string;
  source: string;
  /** The data file of sums. */
  sums: { name: string; text: string; columns: { publishing: string; among: string; confided: string } };
}

const words: Record<Language, DisclosureWords> = {
  fr: {
    masked: "Pour protéger les structures qui ont confié leurs chiffres.",
    counted: "structures, chacune en entier",
    coverage: (published) => `${published}\u00A0; certaines l’ont confiée, pour les totaux seulement`,
    samples:
      "Chiffres confiés par des exemples fictifs, additionnés entre eux et avec aucun autre, pour montrer la règle.",
    method: "somme des valeurs publiées ou confiées par chaque structure",
    source: "chiffres confiés par les structures",
    sums: {
      name: "Totaux",
      text: "Chaque indicateur qui s’additionne, en tout, par territoire, secteur et groupe ; un total masqué est vide, avec le statut c",
      columns: {
        publishing: "dans un total, combien de structures publient leur valeur",
        among: "dans un total, parmi combien de structures",
        confided: "vrai si des chiffres confiés comptent dans les totaux de cet indicateur et de cette période",
      },
    },
  },
  nl: {
    masked: "Om de organisaties te beschermen die hun cijfers toevertrouwden.",
    counted: "organisaties, elk in haar geheel",
    coverage: (published) => `${published}; sommige vertrouwden het toe, alleen voor totalen`,
    samples:
      "Cijfers toevertrouwd door fictieve voorbeelden, met elkaar en met geen andere opgeteld, om de regel te tonen.",
    method: "som van de waarden die elke organisatie publiceert of toevertrouwt",
    source: "cijfers die organisaties toevertrouwden",
    sums: {
      name: "Totalen",
      text: "Elke indicator die opgeteld mag worden, in totaal, per gebied, sector en groep; een afgeschermd totaal is leeg, met status c",
      columns: {
        publishing: "in een totaal: hoeveel organisaties hun waarde publiceren",
        among: "in een totaal: onder hoeveel organisaties",
        confided: "true als er toevertrouwde cijfers meetellen in de totalen van deze indicator en periode",
      },
    },
  },
  en: {
    masked: "To protect the organisations that confided their figures.",
    counted: "organisations, each of them whole",
    coverage: (published) => `${published}; some confided theirs, for totals only`,
    samples: "Figures confided by fictional samples, added to each other and to no other, to show the rule.",
    method: "sum of the values that each organisation publishes or confides",
    source: "figures confided by organisations",
    sums: {
      name: "Totals",
      text: "Every indicator that adds up, in all, by territory, sector and group; a masked total is empty, with the status c",
      columns: {
        publishing: "in a total: how many organisations publish their value",
        among: "in a total: among how many organisations",
        confided: "true if confided figures count in the totals of this indicator and period",
      },
    },
  },
};

/** Words of confided figures and masked totals in one language. */
export function disclosureWords(lang: Language): DisclosureWords {
  return words[lang];
}
