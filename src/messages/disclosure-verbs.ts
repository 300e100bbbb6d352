import type { Language } from "../model/text.ts";

/** Words of the proof in a terminal: which sums, how many, never what is in them. */
export interface DisclosureVerbWords {
  unsafe: string;
  /** A sum that no page shows, but that follows from those shown. */
  difference: string;
  finding: { shown: string; narrow: string; solver: string };
  nothingBuilt: string;
  nothing: string;
  safe: string;
  cells: string;
  suppressed: string;
  intervals: string;
  seconds: string;
  /** Where the private report was written. */
  report: (file: string) => string;
  askReport: string;
}

const words: Record<Language, DisclosureVerbWords> = {
  fr: {
    unsafe: "Des totaux trahiraient des chiffres confiés\u00A0:",
    difference: "(la différence de plusieurs totaux)",
    finding: {
      shown: "serait montré, et ne doit pas l’être",
      narrow: "est masqué, mais se laisse retrouver de trop près",
      solver: "le calcul n’a pas abouti\u00A0: sans preuve, rien n’est publié",
    },
    nothingBuilt: "Rien n’a été construit\u00A0; le dernier site est intact. Détails\u00A0: npm run audit -- --private",
    nothing: "Aucun chiffre n’est confié\u00A0: il n’y a rien à protéger.",
    safe: "Preuve faite\u00A0: rien de ce qui est masqué ne se laisse retrouver.",
    cells: "totaux",
    suppressed: "masqués",
    intervals: "intervalles",
    seconds: "secondes",
    report: (file) => `Rapport privé\u00A0: ${file}. Il contient des chiffres confiés\u00A0: ne le publiez pas.`,
    askReport: "Un rapport avec les chiffres, pour vos yeux seuls\u00A0: npm run audit -- --private",
  },
  nl: {
    unsafe: "Totalen zouden toevertrouwde cijfers verraden:",
    difference: "(het verschil van totalen)",
    finding: {
      shown: "zou getoond worden, en mag dat niet",
      narrow: "is afgeschermd, maar te dicht terug te vinden",
      solver: "de berekening kwam niet rond: zonder bewijs wordt niets gepubliceerd",
    },
    nothingBuilt: "Er is niets gebouwd; de laatste site is onaangeroerd. Details: npm run audit -- --private",
    nothing: "Geen enkel cijfer is toevertrouwd: er is niets te beschermen.",
    safe: "Bewezen: niets van wat afgeschermd is, is terug te vinden.",
    cells: "totalen",
    suppressed: "afgeschermd",
    intervals: "intervallen",
    seconds: "seconden",
    report: (file) => `Privérapport: ${file}. Er staan toevertrouwde cijfers in: publiceer het niet.`,
    askReport: "Een rapport met de cijfers, voor u alleen: npm run audit -- --private",
  },
  en: {
    unsafe: "Totals would give confided figures away:",
    difference: "(the difference of totals)",
    finding: {
      shown: "would be shown, and must not be",
      narrow: "is masked, but can be found again too closely",
      solver: "the calculation came to no end: without proof nothing is published",
    },
    nothingBuilt: "Nothing was built; the last site is untouched. Details: npm run audit -- --private",
    nothing: "No figure is confided: there is nothing to protect.",
    safe: "Proven: nothing that is masked can be found again.",
    cells: "totals",
    suppressed: "masked",
    intervals: "intervals",
    seconds: "seconds",
    report: (file) => `Private report: ${file}. It holds confided figures: do not publish it.`,
    askReport: "A report with the figures, for your eyes only: npm run audit -- --private",
  },
};

/** Words of `audit` and of a build that the proof stops, in one language. */
export function disclosureVerbWords(lang: Language): DisclosureVerbWords {
  return words[lang];
}
