import type { Language } from "../model/text.ts";

const fr = {
  anyway: "Ce qui serait arrivé sans l’entreprise",
  others: "Ce que d’autres y ont apporté",
  none: "non estimé.",
  says: (term: string, text: string) => `${term}\u00A0: ${text}`,
};

/** Words of the limits of attribution. */
export type AttributionWords = typeof fr;

const nl: AttributionWords = {
  anyway: "Wat er zonder de onderneming zou zijn gebeurd",
  others: "Wat anderen hebben bijgedragen",
  none: "niet geschat.",
  says: (term, text) => `${term}: ${text}`,
};

const en: AttributionWords = {
  anyway: "What would have happened without the enterprise",
  others: "What others contributed",
  none: "not estimated.",
  says: (term, text) => `${term}: ${text}`,
};

/** Words of the limits of attribution in each language. */
export const attributionWords: Readonly<Record<Language, AttributionWords>> = { fr, nl, en };
