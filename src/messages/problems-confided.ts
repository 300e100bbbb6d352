import type { Language } from "../model/text.ts";
import type { Said, Sentence } from "./problem-words.ts";

/** What is said of a fault in a confided place: where, and what belongs there; never what was found. */
export function confidedProblem({ field, expected, among }: Said, lang: Language): Sentence {
  return words[lang](field, expected, among.map((one) => `"${one}"`).join(", "));
}

const words: Readonly<Record<Language, (field: string, expected: string, among: string) => Sentence>> = {
  fr: (field, expected, among) => [
    `${field === "" ? "Quelque chose" : `« ${field} »`} ne va pas dans un chiffre confié. Rien n'en est cité, parce qu'il est confié.`,
    expected ? `Il faut là : ${expected}.` : among ? `Écrivez l'un de ceux-ci : ${among}.` : undefined,
  ],
  nl: (field, expected, among) => [
    `Er klopt iets niet ${field === "" ? "" : `aan "${field}" `}in een toevertrouwd cijfer. Er wordt niets van aangehaald, omdat het toevertrouwd is.`,
    expected ? `Daar hoort: ${expected}.` : among ? `Schrijf een van deze: ${among}.` : undefined,
  ],
  en: (field, expected, among) => [
    `Something is wrong ${field === "" ? "" : `with "${field}" `}in a confided figure. It is not quoted, because it is confided.`,
    expected ? `What belongs there: ${expected}.` : among ? `Write one of these: ${among}.` : undefined,
  ],
};
