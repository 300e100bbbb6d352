import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.nl.ts";

const { quote: q } = small;

/** Dutch words of problems with cards. */
export const cardRules: RuleWords<"card"> = {
  "card/brand-colour": ({ actual, suggestion }) => [
    `Op ${q(actual)} is noch lichte noch donkere tekst goed leesbaar.`,
    `Schrijf ${q(suggestion)}, de dichtste tint waarop tekst leesbaar is.`,
  ],
  "card/missing-glyph": ({ actual }) => [
    `De letters van de kaarten hebben geen teken voor ${actual}.`,
    "De pagina toont deze tekst, maar geen enkele kaart om te delen draagt hem: schrijf hem anders, of geef een vertaling.",
  ],
  "card/too-long": ({ actual, expected }) => [
    `Deze tekst telt ${actual} tekens; niet elke kaart heeft plaats voor meer dan ${expected}.`,
    "Op de kleinste wordt hij na een woord afgebroken, met “…”.",
  ],
};
