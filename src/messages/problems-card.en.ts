import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.en.ts";

const { quote: q } = small;

/** English words of problems with cards. */
export const cardRules: RuleWords<"card"> = {
  "card/brand-colour": ({ actual, suggestion }) => [
    `Neither light nor dark text can be read well enough on ${q(actual)}.`,
    `Write ${q(suggestion)}, the nearest shade that carries text.`,
  ],
  "card/missing-glyph": ({ actual }) => [
    `The typefaces of cards have no drawing for ${actual}.`,
    "The page shows this text, but no card to share carries it: write it otherwise, or give a translation.",
  ],
  "card/too-long": ({ actual, expected }) => [
    `This text has ${actual} signs; not every card has room for more than ${expected}.`,
    'On the smallest ones it is cut at a word, with "…".',
  ],
};
