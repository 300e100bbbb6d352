import type { Language } from "../model/text.ts";

/** Words of `explain`. */
export interface ExplainWords {
  usage: string;
  unknown: (id: string) => string;
  meant: (id: string) => string;
  /** Before the facts that hold a part of a name. */
  holding: (id: string, count: string, more: boolean) => string;
  /** Why a sum is not made. */
  noSum: (why: string) => string;
  value: string;
  raw: string;
  unit: string;
  locale: string;
  decimals: string;
  qualifier: string;
  status: string;
  writtenAt: string;
  definition: string;
  sources: string;
  standsOn: string;
  /** All that is said of where a masked total comes from. */
  masked: string;
  confided: string;
}

const words: Record<Language, ExplainWords> = {
  fr: {
    usage: "Quel fait\u00A0? Par exemple\u00A0: npm run explain -- les-petits-riens/goods-collected/2019",
    unknown: (id) => `Aucun fait ne s’appelle «\u00A0${id}\u00A0».`,
    holding: (id, count, more) =>
      more
        ? `${count} faits contiennent «\u00A0${id}\u00A0», dont\u00A0:`
        : `Faits qui contiennent «\u00A0${id}\u00A0»\u00A0:`,
    noSum: (why) => `Ce total n’est pas fait\u00A0: ${why}`,
    meant: (id) => `Vouliez-vous dire «\u00A0${id}\u00A0»\u00A0?`,
    value: "Se lit",
    raw: "valeur brute",
    unit: "unité",
    locale: "langue et pays",
    decimals: "décimales au plus",
    qualifier: "qualificatif",
    status: "statut",
    writtenAt: "Écrit dans",
    definition: "Défini dans",
    sources: "Sources",
    standsOn: "Se trouve sur",
    masked: "Ce total est masqué pour protéger les structures qui ont confié leurs chiffres. On n’en dit pas plus.",
    confided: "et des chiffres confiés, qui ne sont nommés nulle part",
  },
  nl: {
    usage: "Welk feit? Bijvoorbeeld: npm run explain -- les-petits-riens/goods-collected/2019",
    unknown: (id) => `Geen enkel feit heet “${id}”.`,
    holding: (id, count, more) => (more ? `${count} feiten bevatten “${id}”, zoals:` : `Feiten die “${id}” bevatten:`),
    noSum: (why) => `Dit totaal wordt niet gemaakt: ${why}`,
    meant: (id) => `Bedoelde u “${id}”?`,
    value: "Leest als",
    raw: "ruwe waarde",
    unit: "eenheid",
    locale: "taal en land",
    decimals: "decimalen ten hoogste",
    qualifier: "kwalificatie",
    status: "status",
    writtenAt: "Staat in",
    definition: "Gedefinieerd in",
    sources: "Bronnen",
    standsOn: "Te vinden op",
    masked:
      "Dit totaal is afgeschermd om de organisaties te beschermen die hun cijfers toevertrouwden. Meer zeggen we niet.",
    confided: "en toevertrouwde cijfers, die nergens genoemd worden",
  },
  en: {
    usage: "Which fact? For example: npm run explain -- les-petits-riens/goods-collected/2019",
    unknown: (id) => `No fact is called “${id}”.`,
    holding: (id, count, more) =>
      more ? `${count} facts have “${id}” in their name, such as:` : `Facts with “${id}” in their name:`,
    noSum: (why) => `This total is not made: ${why}`,
    meant: (id) => `Did you mean “${id}”?`,
    value: "Reads",
    raw: "raw value",
    unit: "unit",
    locale: "language and country",
    decimals: "decimals at the most",
    qualifier: "qualifier",
    status: "status",
    writtenAt: "Written in",
    definition: "Defined in",
    sources: "Sources",
    standsOn: "Stands on",
    masked: "This total is masked to protect the organisations that confided their figures. No more is said of it.",
    confided: "and confided figures, which are named nowhere",
  },
};

/** Words of `explain` in one language. */
export function explainWords(lang: Language): ExplainWords {
  return words[lang];
}
