import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.fr.ts";

const { quote: q } = small;

/** French words of problems with cards. */
export const cardRules: RuleWords<"card"> = {
  "card/brand-colour": ({ actual, suggestion }) => [
    `Sur ${q(actual)}, ni un texte clair ni un texte foncé ne se lit assez bien.`,
    `Écrivez ${q(suggestion)}, la nuance la plus proche qui porte du texte.`,
  ],
  "card/missing-glyph": ({ actual }) => [
    `Les caractères des cartes n'ont pas de dessin pour ${actual}.`,
    "La page montre ce texte, mais aucune carte à partager ne le porte : écrivez-le autrement, ou donnez-en une traduction.",
  ],
  "card/too-long": ({ actual, expected }) => [
    `Ce texte a ${actual} signes ; toutes les cartes n'ont de place que pour ${expected}.`,
    "Sur les plus petites il sera coupé à un mot, avec « … ».",
  ],
};
