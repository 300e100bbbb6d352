import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.fr.ts";

const { quote: q } = small;
const plain = (text: string): string => `<Plain>${text}</Plain>`;

/** French words for numbers that were typed into a text instead of bound to the data. */
export const proseRules: RuleWords<"prose"> = {
  "prose/close-to-data": ({ actual, field, among, suggestion }) => [
    `${q(actual)} se lit comme ${q(field)}, et n'est aucune de ses valeurs : ${among.join(", ")}.`,
    suggestion === ""
      ? "Comparez le texte et les données."
      : `Si c'est l'une d'elles, écrivez ${suggestion}. Si c'est autre chose, ${plain(actual)} le dit.`,
  ],
  "prose/contradicts-data": ({ actual, field, expected, other, suggestion }) => [
    `${q(actual)} contredit les données : ${q(field)} vaut ${expected} (${other}).`,
    suggestion === ""
      ? "Corrigez le nombre ici, ou dans les données. Un titre ne prend pas de composant : écrivez en lettres un nombre qui parle d'autre chose."
      : `Écrivez ${suggestion}. Si le nombre parle d'autre chose, ${plain(actual)} le dit.`,
  ],
  "prose/tells-confided": ({ field, other }) => [
    `Ce nombre dit ${q(field)} (${other}), que l'entreprise confie : chacun le lirait ici.`,
    "Retirez ce nombre, ou rendez le chiffre public si l'entreprise est d'accord. S'il parle d'autre chose, <Plain> autour de lui le dit. Il n'est pas cité, car un journal peut être public.",
  ],
  "prose/typed-by-hand": ({ actual, field, expected, other, suggestion, fix }) => [
    `${q(actual)} est écrit à la main : il resterait quand ${q(field)} (${other} : ${expected}) changera.`,
    `Écrivez ${suggestion}${fix ? ', ou laissez "npm run check -- --fix" l\'écrire' : ""}. Si le nombre parle d'autre chose, ${plain(actual)} le dit.`,
  ],
};
