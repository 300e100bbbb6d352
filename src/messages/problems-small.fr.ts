import { sortOf, type SmallWords } from "./problem-words.ts";

const quote = (text: string): string => `« ${text} »`;

/** Smaller words of the French problems. */
export const small: SmallWords = {
  quote,
  value: (json) => {
    const sort = sortOf(json);
    if (sort === "text") return `le texte ${json}`;
    if (sort === "number") return `le nombre ${json}`;
    if (sort === "word") return json;
    return sort === "list" ? "une liste" : "un groupe de champs { … }";
  },
  meant: ({ suggestion, among }) => {
    if (suggestion !== "") return `Vouliez-vous dire ${quote(suggestion)} ?`;
    return among.length > 0 ? `Connus ici : ${among.join(", ")}.` : undefined;
  },
  limit: (expected) => expected.replace("≥", "au moins").replace("≤", "au plus"),
  kind: {
    count: "dénombrement",
    amount: "montant",
    share: "part",
    ratio: "rapport",
    mean: "moyenne",
    median: "médiane",
    rating: "note",
    likert: "échelle de Likert",
    direction: "sens d'un changement",
  },
  json: {
    "comma-missing": ["Il manque une virgule ici.", "Mettez une virgule entre un élément et le suivant."],
    "comma-extra": ["Il y a une virgule de trop ici.", "Le dernier élément n'est pas suivi d'une virgule."],
    "colon-missing": ["Il manque deux-points après ce nom.", 'Écrivez "nom": valeur.'],
    "value-missing": ["Il manque une valeur ici.", "Écrivez-la, ou supprimez le champ."],
    "key-missing": ["Il manque le nom d'un champ ici.", 'Écrivez "nom": valeur, avec le nom entre guillemets droits.'],
    "not-closed": ["Le fichier s'arrête avant que tout soit fermé.", "Fermez chaque { par } et chaque [ par ]."],
    "text-after-end": [
      "Il y a quelque chose après la fin des données.",
      "Supprimez-le, ou cherchez plus haut une } ou un ] de trop.",
    ],
    "quote-missing": [
      "Ce texte n'est pas fermé sur sa ligne.",
      "Terminez-le par \". Un retour à la ligne dans un texte s'écrit \\n.",
    ],
    "wrong-quotes": ["JSON ne connaît pas ces guillemets.", 'Écrivez des guillemets droits doubles : ".'],
    comment: ["JSON n'a pas de commentaires.", 'Mettez la remarque dans une "note", ou supprimez-la.'],
    number: [
      "Ce n'est pas un nombre tel que JSON l'écrit.",
      "Écrivez seulement des chiffres, avec un point avant les décimales.",
    ],
    "line-break-in-text": [
      "Un texte contient un retour à la ligne ou un autre signe invisible.",
      "Écrivez \\n à la place.",
    ],
    backslash: ["La barre oblique inverse a un sens particulier en JSON.", "Écrivez-la deux fois : \\\\."],
    word: [
      "JSON ne connaît pas ce mot.",
      "Mettez les textes entre guillemets droits ; seuls true, false, null et les nombres s'en passent.",
    ],
    "too-deep": ["Les accolades sont trop imbriquées pour être lues.", undefined],
    unknown: ["Ce n'est pas du JSON.", "Comparez ce fichier à un autre qui fonctionne."],
  },
  yaml: {
    "not-closed": [
      "L'en-tête n'est pas fermé par une ligne \"---\".",
      'Écrivez "---" seul sur une ligne, sous les champs.',
    ],
    alias: ["L'en-tête renvoie à un autre endroit de lui-même (& ou *).", "Écrivez la valeur elle-même."],
    tab: ["Une ligne de l'en-tête commence par une tabulation.", "Utilisez des espaces."],
    colon: [
      "L'en-tête ne peut pas être lu ici.",
      'Y a-t-il ": " dans un texte ? Alors mettez tout le texte entre guillemets droits, comme title: "A : B".',
    ],
    indent: [
      "Cette ligne de l'en-tête n'est pas alignée sur les autres.",
      "Commencez chaque champ au début de la ligne.",
    ],
    quote: ["Un guillemet ou un crochet ouvert ici n'est pas fermé.", "Fermez-le sur la même ligne."],
    tag: ["L'en-tête contient une étiquette (!…) ; seules des valeurs simples sont lues.", "Supprimez l'étiquette."],
    syntax: ["L'en-tête ne peut pas être lu ici.", "Écrivez un champ par ligne, comme nom: valeur."],
  },
  markup: {
    comment: ["<!-- … --> n'est pas lu ici.", "Supprimez la remarque, ou écrivez {/* … */}."],
    "web-address": ["Une adresse web entre < et > n'est pas lue ici.", "Écrivez [texte](https://…)."],
    "less-than": ["Le signe < commence un composant, et il n'y en a pas ici.", "Pour le signe lui-même, écrivez &lt;."],
    "tag-not-closed": ["Ce composant n'est pas fermé.", "Terminez-le par />."],
    quotes: ["La valeur de cet attribut n'est pas entre guillemets droits.", 'Écrivez nom="valeur".'],
    "end-tag": [
      "Une balise ouvrante et une balise fermante ne vont pas ensemble.",
      "Donnez à chaque <Note> son </Note>, et fermez les autres par />.",
    ],
    brace: ["Une accolade { n'est pas fermée.", "Pour le signe lui-même, écrivez \\{."],
    other: ["Le texte ne peut pas être lu ici.", "Comparez-le à un récit qui fonctionne."],
  },
};
