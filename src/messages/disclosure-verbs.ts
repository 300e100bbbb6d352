import type { Language } from "../model/text.ts";

/** Words of the proof in a terminal: which sums, how many, never what is in them. */
export interface DisclosureVerbWords {
  unsafe: string;
  /** A sum that no page shows, but that follows from those shown. */
  difference: string;
  finding: { shown: string; narrow: string; solver: string; released: (ids: string) => string };
  /** What whoever guards the data can do, by what is the matter. */
  whatNow: string;
  advice: { released: (ids: string) => readonly string[]; narrow: readonly string[]; ours: readonly string[] };
  whose: string;
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
      released: (ids) => `se laisse retrouver par ce que montre la version ${ids} des données`,
    },
    whatNow: "Que faire\u00A0?",
    advice: {
      released: (ids) => [
        `La version ${ids} montre un total dont un chiffre confié se déduit aujourd’hui\u00A0: depuis, une structure a publié le sien, ou est arrivée, partie, ou l’a révisé. Ce qui y est montré ne se cache plus.`,
        'Le plus simple\u00A0: revenir sur le dernier changement, par exemple remettre "visibility": "aggregate". Rien n’en est encore publié.',
        'Ou demander à la structure dont le chiffre se retrouverait si elle accepte de le publier\u00A0: "visibility": "public".',
        `Ou retirer cette version\u00A0: effacer data/releases/${ids}. Dites-le à la structure\u00A0: qui l’a téléchargée l’a encore.`,
      ],
      narrow: [
        "Aucun masque ne suffit\u00A0: d’autres chiffres permettent de s’approcher trop près. Revenez sur le dernier changement, et recommencez.",
        'Ou demandez à la structure concernée si elle accepte de publier son chiffre ("visibility": "public"), ou retirez-le des totaux ("visibility": "private").',
      ],
      ours: [
        "La faute n’est pas dans vos données. Relancez une fois\u00A0; si cela revient, écrivez à qui entretient VISES, sans joindre aucun chiffre.",
      ],
    },
    whose: "De qui il s’agit, pour vos yeux seuls\u00A0: npm run audit -- --private",
    nothingBuilt: "Rien n’a été construit\u00A0; le dernier site est intact.",
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
      released: (ids) => `is terug te vinden uit wat versie ${ids} van de gegevens toont`,
    },
    whatNow: "Wat kunt u doen?",
    advice: {
      released: (ids) => [
        `Versie ${ids} toont een totaal waaruit vandaag een toevertrouwd cijfer volgt: intussen publiceerde een organisatie het hare, kwam er een bij, ging er een weg of werd een cijfer herzien. Wat daar staat, is niet meer te verbergen.`,
        'Het eenvoudigst: draai de laatste wijziging terug, bijvoorbeeld opnieuw "visibility": "aggregate". Er is nog niets van gepubliceerd.',
        'Of vraag de organisatie wier cijfer terug te vinden zou zijn of ze het wil publiceren: "visibility": "public".',
        `Of trek die versie in: verwijder data/releases/${ids}. Zeg het aan de organisatie: wie ze gedownload heeft, heeft ze nog.`,
      ],
      narrow: [
        "Geen afscherming volstaat: andere cijfers laten toe te dichtbij te komen. Draai de laatste wijziging terug en begin opnieuw.",
        'Of vraag de betrokken organisatie of ze haar cijfer wil publiceren ("visibility": "public"), of haal het uit de totalen ("visibility": "private").',
      ],
      ours: [
        "De fout zit niet in uw gegevens. Probeer het nog eens; komt ze terug, schrijf dan naar wie VISES onderhoudt, zonder enig cijfer mee te sturen.",
      ],
    },
    whose: "Over wie het gaat, voor u alleen: npm run audit -- --private",
    nothingBuilt: "Er is niets gebouwd; de laatste site is onaangeroerd.",
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
      released: (ids) => `can be found again from what version ${ids} of the data shows`,
    },
    whatNow: "What can you do?",
    advice: {
      released: (ids) => [
        `Version ${ids} shows a total from which a confided figure follows today: since then an organisation has published its own, joined, left or revised it. What is shown there cannot be hidden again.`,
        'Simplest: undo the last change, for instance go back to "visibility": "aggregate". Nothing of it is published yet.',
        'Or ask the organisation whose figure would be found whether it agrees to publish it: "visibility": "public".',
        `Or withdraw that version: delete data/releases/${ids}. Tell the organisation: whoever downloaded it still has it.`,
      ],
      narrow: [
        "No masking is enough: other figures let a reader come too close. Undo the last change and try again.",
        'Or ask the organisation concerned whether it agrees to publish its figure ("visibility": "public"), or take it out of the totals ("visibility": "private").',
      ],
      ours: [
        "The fault is not in your data. Try once more; if it comes back, write to those who maintain VISES, without sending any figure.",
      ],
    },
    whose: "Who is concerned, for your eyes only: npm run audit -- --private",
    nothingBuilt: "Nothing was built; the last site is untouched.",
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
