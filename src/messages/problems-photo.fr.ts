import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.fr.ts";

const { quote: q } = small;

/** French words of problems with photos and logos. */
export const photoRules: RuleWords<"photo"> = {
  "photo/consent-expired": ({ actual, other }) => [
    `L'accord pour la photo ${q(actual)} a pris fin le ${other} : elle n'apparaît nulle part.`,
    "Redemandez l'accord, puis changez la date ; ou supprimez la photo.",
  ],
  "photo/missing-file": ({ actual, other, suggestion }) => [
    `Il n'y a pas de fichier ${q(actual)} dans ${other}/.`,
    suggestion === "" ? `Mettez-y le fichier, ou corrigez son nom.` : `Vouliez-vous dire ${q(suggestion)} ?`,
  ],
  "photo/not-for-web": ({ actual }) => [
    `L'accord pour la photo ${q(actual)} ne couvre pas le web : elle n'apparaît nulle part.`,
    'Demandez l\'accord pour le web, puis ajoutez "web" à "scope" ; ou supprimez la photo.',
  ],
  "photo/too-large": ({ actual, other, expected }) => [
    `${q(actual)} pèse ${other} Mo ; une photo en pèse au plus ${expected}.`,
    "Réduisez-la à 3000 pixels de large : le site n'en montre jamais davantage.",
  ],
  "photo/wrong-type": ({ actual }) => [
    `${q(actual)} n'est pas une image JPEG, PNG, WebP ou AVIF, ou son nom se termine comme une autre.`,
    "Enregistrez-la dans l'un de ces formats, avec la fin de nom qui va avec.",
  ],
};
