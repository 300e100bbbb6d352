import { createRequire } from "node:module";
import type { Hyphenate } from "../../../templates/cards/fit-text.ts";

interface Hyphenator {
  hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
}

const require = createRequire(import.meta.url);
const hyphenators: Record<string, Hyphenator> = {
  fr: require("hyphen/fr") as Hyphenator,
  nl: require("hyphen/nl") as Hyphenator,
  en: require("hyphen/en-gb") as Hyphenator,
};
const mark = "\u00ad";

/** The syllables of a word by the patterns of its language; a word of no language we know breaks nowhere. */
export const hyphenate: Hyphenate = (word, lang) =>
  hyphenators[lang.slice(0, 2)]?.hyphenateSync(word, { hyphenChar: mark, minWordLength: 6 }).split(mark) ?? [word];
