import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.fr.ts";

const { quote: q, value, meant, limit, json } = small;

/** French words for faults of files, data, CSV and settings. */
export const dataRules: RuleWords<"file" | "data" | "csv" | "settings"> = {
  "file/bad-name": ({ suggestion }) => [
    "Le nom d'un fichier devient une adresse : il n'a que des minuscules, des chiffres et des traits d'union, et celui d'un texte finit par sa langue (mon-recit.fr.mdx).",
    suggestion && `Renommez-le en ${suggestion}.`,
  ],
  "file/empty": () => ["Ce fichier est vide.", "Écrivez-y quelque chose, ou supprimez-le."],
  "file/encoding": ({ actual, other }) => [
    other
      ? `Ce fichier n'est pas enregistré en UTF-8 : le mot ${q(other)} a ses accents dans un codage ancien (${actual}).`
      : `Ce fichier est enregistré en ${actual} ; seul l'UTF-8 est lu.`,
    "Enregistrez-le à nouveau en UTF-8 ; dans un tableur, choisissez CSV UTF-8.",
  ],
  "file/missing": () => [
    "Aucun observatoire ne peut se passer de ce fichier, et il n'est pas là.",
    "Créez-le ; le guide des auteurs montre ce qu'il contient.",
  ],
  "file/outside": () => [
    "Ce lien sort du dossier de l'observatoire, et rien n'est lu au-dehors.",
    "Mettez ici le fichier lui-même.",
  ],
  "file/unexpected": ({ suggestion }) => [
    "Aucun fichier n'est attendu ici : rien ne le lirait jamais.",
    suggestion
      ? `Vouliez-vous dire ${suggestion} ?`
      : "Les chiffres vont dans data/enterprises, data/indicators et data/statistics ; les textes dans content/stories et content/pages.",
  ],
  "file/unreadable": () => [
    "Ce fichier ne peut pas être ouvert.",
    "Vérifiez qu'il existe et que vous avez le droit de le lire.",
  ],
  "file/wrong-extension": ({ actual, expected, suggestion }) => [
    actual
      ? `Un fichier de ce dossier finit par ${expected}, non par ${actual}.`
      : `Un fichier de ce dossier finit par ${expected}.`,
    `Si son contenu est bon, renommez-le en ${suggestion}.`,
  ],
  "file/wrong-folder": ({ actual, expected, suggestion }) => {
    if (actual)
      return [
        `Il n'y a pas d'entreprise ${q(actual)} : ce récit n'est à personne.`,
        suggestion && `Vouliez-vous dire ${suggestion} ?`,
      ];
    if (expected) return [`Ceci ressemble à ${expected}, dans le mauvais dossier.`, `Déplacez-le vers ${suggestion}.`];
    return [
      "Ce fichier est dans le mauvais dossier.",
      suggestion ? `Déplacez-le vers ${suggestion}.` : "Un récit se range dans content/stories/<entreprise>/.",
    ];
  },

  "data/bad-format": ({ field, actual, expected, suggestion }) => [
    `${q(field)} doit être ${expected}, mais voici ${q(actual)}.`,
    suggestion && `Écrivez "${suggestion}".`,
  ],
  "data/bad-id": ({ field, actual, suggestion }) => [
    `${q(actual)} ne peut pas être ${field === "id" ? "un identifiant" : `l'identifiant de ${q(field)}`} : il nomme un fichier et une adresse, donc il n'a que des minuscules, des chiffres et des traits d'union.`,
    suggestion && `Écrivez "${suggestion}".`,
  ],
  "data/broken-json": ({ other, suggestion }) => {
    const [says, hint] = json[other as keyof typeof json] ?? json.unknown;
    return [says, suggestion ? `Écrivez ${suggestion} : des chiffres, et un point avant les décimales.` : hint];
  },
  "data/circular-parent": ({ actual, other }) => [
    `${q(actual)} se trouverait dans lui-même : son parent ${q(other)} y ramène.`,
    "Corrigez l'un des parents sur ce chemin.",
  ],
  "data/duplicate-id": ({ actual, other }) => [
    `L'identifiant ${q(actual)} est déjà pris à la ligne ${other}.`,
    "Donnez-en un autre à l'un des deux, ou supprimez-en un.",
  ],
  "data/duplicate-key": ({ field, other }) => [
    `${q(field)} est écrit deux fois au même endroit${other ? ` (d'abord à la ligne ${other})` : ""} ; l'un des deux serait perdu.`,
    "Gardez le bon.",
  ],
  "data/id-not-file-name": ({ actual, suggestion, other }) => [
    `L'identifiant est ${q(actual)}, mais le fichier s'appelle ${suggestion}.json. Les deux sont la même adresse.`,
    `Écrivez "${suggestion}", ou renommez le fichier en ${other}.`,
  ],
  "data/list-length": ({ field, actual, expected }) => [
    `${q(field)} a ${actual} éléments ; il en faut ${limit(expected)}.`,
  ],
  "data/missing-field": ({ field }) => [`Il manque ${q(field)}.`, `Ajoutez "${field}" ici.`],
  "data/missing-source": () => [
    "Il manque la source : aucun chiffre ne va sans l'endroit d'où il vient.",
    "Ajoutez \"source\" avec l'identifiant d'une source de ce fichier, ou de data/sources.json.",
  ],
  "data/no-words": ({ field }) => [
    `${q(field)} n'a de mots dans aucune langue.`,
    'Écrivez { "fr": "…" }, avec "nl" et "en" si vous le pouvez.',
  ],
  "data/out-of-range": ({ field, actual, expected, suggestion }) => [
    `${q(field)} doit être ${limit(expected)}, mais voici ${actual}.`,
    suggestion && `Écrivez ${suggestion}.`,
  ],
  "data/text-length": ({ field, actual, expected }) => [
    actual === "0"
      ? `${q(field)} est vide.`
      : `${q(field)} a ${actual} caractères, et devrait en avoir ${limit(expected)}.`,
    actual === "0" ? "Écrivez quelque chose, ou supprimez le champ." : "Dites-le en moins de mots.",
  ],
  "data/unknown-field": (said) => [`Il n'y a pas de champ ${q(said.field)} ici.`, meant(said)],
  "data/unknown-language": ({ actual }) => [
    `${q(actual)} n'est pas une langue de l'interface ; ce sont fr, nl et en.`,
    `Pour des mots dans une autre langue, écrivez { "lang": "${actual}", "text": "…" }.`,
  ],
  "data/unknown-reference": (said) => [
    `${q(said.actual)} devrait désigner ${said.expected}, mais rien ne porte ce nom.`,
    meant(said),
  ],
  "data/unknown-value": (said) => [
    `${q(said.field)} ne peut pas être ${q(said.actual)}.`,
    [said.suggestion && `Vouliez-vous dire ${q(said.suggestion)} ?`, `Possible : ${said.among.join(", ")}.`]
      .filter(Boolean)
      .join(" "),
  ],
  "data/wrong-type": ({ field, actual, expected, suggestion, other }) => {
    const says = `${q(field)} doit être ${expected}, mais voici ${value(actual)}.`;
    if (other)
      return [
        says,
        `${actual} se lit ${suggestion} dans certains pays et ${other} dans d'autres : écrivez celui que vous voulez dire, avec un point avant les décimales et sans séparateur de milliers.`,
      ];
    if (!suggestion) return [says];
    if (/^-?[\d.]+(e[-+]?\d+)?$/u.test(suggestion))
      return [
        says,
        `Écrivez ${suggestion}, sans guillemets ni espaces. Les espaces et l'unité s'ajoutent quand le nombre est affiché.`,
      ];
    return [says, `Écrivez ${suggestion}.`];
  },

  "csv/column-count": ({ actual, expected }) => [
    `Cette ligne a ${actual} cellules, l'en-tête en a ${expected}.`,
    'Y a-t-il une virgule dans un texte ? Alors mettez toute la cellule entre guillemets droits : "a, b".',
  ],
  "csv/duplicate-column": ({ actual }) => [`La colonne ${q(actual)} est là deux fois.`, "Supprimez l'une des deux."],
  "csv/duplicate-row": ({ other }) => [
    `Cette ligne dit la même chose que ${/^\d+$/u.test(other) ? `la ligne ${other}` : `l'une de ${other}`} : même lieu, même année, même mesure, même source.`,
    "Supprimez l'une des deux, ou dites ce qui les distingue : périmètre, édition, date de référence.",
  ],
  "csv/missing-column": ({ field }) => [
    `Il manque la colonne ${q(field)}.`,
    "Ajoutez-la à la première ligne, et une cellule à chaque ligne.",
  ],
  "csv/separator": ({ actual }) => [
    `Les cellules sont séparées par des ${actual === ";" ? "points-virgules" : "tabulations"} ; il faut des virgules.`,
    "Enregistrez à nouveau la feuille en CSV UTF-8 délimité par des virgules, avec un point avant les décimales.",
  ],
  "csv/unclosed-quote": () => [
    "Un guillemet ouvert ici n'est jamais fermé : le reste du fichier ne ferait qu'une cellule.",
    'Fermez-le par ". Un guillemet dans une cellule s\'écrit deux fois : "".',
  ],
  "csv/unknown-column": (said) => [`Il n'y a pas de colonne ${q(said.actual)}.`, meant(said)],

  "settings/address": ({ actual, suggestion, other }) => [
    `L'adresse ${q(actual)} est plus qu'une origine.`,
    other === "/" ? `Écrivez "${suggestion}".` : `Écrivez ici "${suggestion}", et le chemin "${other}" dans "base".`,
  ],
  "settings/disclosure": ({ field, expected }) => [
    field === ""
      ? "Ce fichier n'est pas un objet JSON."
      : expected === ""
        ? `${q(field)} n'est pas connu ici.`
        : `${q(field)} doit se trouver entre ces bornes : ${expected}.`,
    'Il peut contenir "minimum", "dominance", "p" et "people". Plus strict que d\'ordinaire est possible, plus souple ne l\'est pas ; ce que dit le fichier n\'est écrit nulle part.',
  ],
  "settings/locale": ({ actual, expected, suggestion }) => [
    `${q(actual)} n'est pas une variante régionale de ${q(expected)}.`,
    suggestion && `Écrivez "${suggestion}".`,
  ],
};
