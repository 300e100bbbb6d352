import type { Language } from "../model/text.ts";

const fr = {
  title: "Ce qui fonctionne ensemble",
  lede: "De part et d’autre de la frontière, des entreprises posent une question voisine, poursuivent le même but ou mesurent la même chose. Elles sont ici face à face, par ordre alphabétique, sans classement\u00A0: pour se trouver, pas pour se mesurer.",
  questions: "Une question sur le même thème",
  questionsLede: "Ce que chacune s’est demandé, avec les personnes concernées.",
  indicators: "Le même indicateur",
  indicatorsLede:
    "La valeur la plus récente de chacune, avec sa période, son périmètre et son reçu. Ce qui empêche de comparer est dit en toutes lettres.",
  purposes: "Le même but",
  purposesLede: "Les groupes VISES rangent les entreprises par ce qu’elles veulent changer.",
  page: "La page de cet indicateur",
  all: "Tout ce qui fonctionne ensemble, des deux côtés de la frontière",
  bond: {
    question: (themes: string) => `question sur le même thème\u00A0: ${themes}`,
    purpose: (group: string) => `même finalité\u00A0: ${group}`,
    indicator: (names: string) => `mesure aussi\u00A0: ${names}`,
    sector: (sector: string) => `même secteur\u00A0: ${sector}`,
  },
  beside: (name: string) => `Côte à côte\u00A0: ${name}`,
  care: {
    comparable: "Même indicateur, même période, entreprises entières.",
    "with-care": (why: string) => `À lire avec prudence\u00A0: ${why}.`,
    "not-comparable": (why: string) => `À lire côte à côte, sans comparer\u00A0: ${why}.`,
  },
  caveats: {
    indicator: "cet indicateur ne se compare pas d’une entreprise à l’autre",
    perimeter: "les périmètres ne sont pas les mêmes",
    period: "les périodes ne sont pas les mêmes",
    bounds: "toutes les valeurs ne sont pas exactes ou définitives",
  },
};

/** Words for what works together across the border. */
export type TogetherWords = typeof fr;

const nl: TogetherWords = {
  title: "Wat samen werkt",
  lede: "Aan beide kanten van de grens stellen ondernemingen een verwante vraag, streven ze hetzelfde na of meten ze hetzelfde. Hier staan ze tegenover elkaar, alfabetisch en zonder rangschikking: om elkaar te vinden, niet om zich te meten.",
  questions: "Een vraag over hetzelfde thema",
  questionsLede: "Wat elk zich afvroeg, samen met wie het aangaat.",
  indicators: "Dezelfde indicator",
  indicatorsLede:
    "De recentste waarde van elk, met haar periode, haar perimeter en haar bonnetje. Wat een vergelijking in de weg staat, staat er voluit bij.",
  purposes: "Hetzelfde doel",
  purposesLede: "De VISES-groepen ordenen ondernemingen naar wat ze willen veranderen.",
  page: "De pagina van deze indicator",
  all: "Alles wat samen werkt, aan beide kanten van de grens",
  bond: {
    question: (themes) => `vraag over hetzelfde thema: ${themes}`,
    purpose: (group) => `zelfde doel: ${group}`,
    indicator: (names) => `meet ook: ${names}`,
    sector: (sector) => `zelfde sector: ${sector}`,
  },
  beside: (name) => `Naast elkaar: ${name}`,
  care: {
    comparable: "Zelfde indicator, zelfde periode, hele ondernemingen.",
    "with-care": (why) => `Met voorzichtigheid te lezen: ${why}.`,
    "not-comparable": (why) => `Naast elkaar te lezen, niet te vergelijken: ${why}.`,
  },
  caveats: {
    indicator: "deze indicator is niet vergelijkbaar tussen ondernemingen",
    perimeter: "de perimeters zijn niet dezelfde",
    period: "de periodes zijn niet dezelfde",
    bounds: "niet alle waarden zijn exact of definitief",
  },
};

const en: TogetherWords = {
  title: "What works together",
  lede: "On both sides of the border, enterprises ask related questions, pursue the same purpose or measure the same thing. Here they stand face to face, in alphabetical order, without ranking: to find each other, not to measure up.",
  questions: "A question on the same theme",
  questionsLede: "What each asked itself, with the people concerned.",
  indicators: "The same indicator",
  indicatorsLede:
    "The newest value of each, with its period, its perimeter and its receipt. What prevents comparing is said in full.",
  purposes: "The same purpose",
  purposesLede: "VISES groups sort enterprises by what they seek to change.",
  page: "The page of this indicator",
  all: "All that works together, on both sides of the border",
  bond: {
    question: (themes) => `question on the same theme: ${themes}`,
    purpose: (group) => `same purpose: ${group}`,
    indicator: (names) => `also measures: ${names}`,
    sector: (sector) => `same sector: ${sector}`,
  },
  beside: (name) => `Side by side: ${name}`,
  care: {
    comparable: "Same indicator, same period, whole enterprises.",
    "with-care": (why) => `To be read with care: ${why}.`,
    "not-comparable": (why) => `To be read beside each other, not compared: ${why}.`,
  },
  caveats: {
    indicator: "this indicator does not compare between enterprises",
    perimeter: "the perimeters are not the same",
    period: "the periods are not the same",
    bounds: "not all values are exact or final",
  },
};

/** Words for what works together across the border, by language. */
export const togetherWords: Readonly<Record<Language, TogetherWords>> = { fr, nl, en };
