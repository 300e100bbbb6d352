import type { Language } from "../../model/text.ts";
import type { ProseWords } from "./prose-words.ts";
import { wordsEn } from "./words.en.ts";
import { wordsFr } from "./words.fr.ts";
import { wordsNl } from "./words.nl.ts";

/** The words around numbers in each language. */
export const proseWords: Readonly<Record<Language, ProseWords>> = { fr: wordsFr, nl: wordsNl, en: wordsEn };
