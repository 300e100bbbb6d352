import type { RuleWords } from "./problem-words.ts";

/** French words for faults of frozen releases. */
export const releaseRules: RuleWords<"release"> = {
  "release/changed": ({ actual }) => [
    `Ce n'est plus le fichier qui a été figé : l'empreinte SHA-256 de ${actual} n'est pas celle de manifest.json.`,
    "Reprenez le fichier dans l'historique du dépôt : ce qui est publié sous une date ne change plus. Pour corriger un chiffre, corrigez les données et figez une nouvelle version.",
  ],
  "release/incomplete": ({ actual }) => [
    `Il manque ${actual} : une version se garde entière.`,
    "Reprenez la version dans l'historique du dépôt, ou supprimez tout son dossier pour la retirer.",
  ],
};
