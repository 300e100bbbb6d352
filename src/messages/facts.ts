import type { Language } from "../model/text.ts";
import { factsEn } from "./facts.en.ts";
import { factsFr, type FactWords } from "./facts.fr.ts";
import { factsNl } from "./facts.nl.ts";

export type { FactWords } from "./facts.fr.ts";

const words: Record<Language, FactWords> = { fr: factsFr, nl: factsNl, en: factsEn };

/** Words of facts, receipts and charts in one language. */
export function factWords(lang: Language): FactWords {
  return words[lang];
}
