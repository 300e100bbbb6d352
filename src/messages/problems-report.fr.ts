import type { IndicatorKind } from "../model/indicator.ts";
import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.fr.ts";

const { quote: q } = small;
const kind = (name: string): string => small.kind[name as IndicatorKind] ?? name;
const form = (expected: string): string =>
  expected.replaceAll(/[a-z]+/gu, (name) => `"${name}"`).replaceAll(" | ", " ou ");

/** French words for faults of what an enterprise reports. */
export const reportRules: RuleWords<
  "period" | "observation" | "indicator" | "enterprise" | "evaluation" | "testimony"
> = {
  "period/bad-format": ({ actual, expected, suggestion }) => [
    `${q(actual)} n'est pas ${expected}.`,
    suggestion && `Écrivez "${suggestion}".`,
  ],
  "period/before-start": ({ actual, other }) => [
    `La période ${actual} est antérieure aux débuts de l'entreprise (${other}).`,
    'Vérifiez la période, ou l\'année de "since".',
  ],
  "period/in-future": ({ actual, other }) => [
    `La période ${actual} est postérieure au jour de référence de ces données (${other}).`,
    'Vérifiez la période ; si les données sont plus récentes, changez "asOf" dans data/observatory.json.',
  ],
  "period/reversed": ({ actual, suggestion }) => [
    `Cette période finit avant de commencer : ${actual}.`,
    suggestion && `Écrivez "${suggestion}", ou corrigez l'un des deux.`,
  ],

  "observation/above-whole": ({ field, actual, expected, other }) => [
    `${q(field)} vaut ${actual}, plus que ${q(other)} (${expected}), que cet indicateur ne dépasse jamais.`,
    "Vérifiez les deux valeurs ; si l'une ne compte qu'une partie de l'entreprise, dites-le par \"perimeter\".",
  ],
  "observation/confided-in-parts": ({ other, actual }) => [
    `Cette valeur de ${q(other)} est confiée, mais les parties que vous publiez (par ${q(actual)}) la donnent en s'additionnant : n'importe qui peut l'avoir.`,
    'Écrivez "visibility": "public", ou confiez aussi les parties.',
  ],
  "observation/confided-in-share": ({ other, actual }) => [
    `Cette valeur de ${q(other)} est confiée, mais ${q(actual)}, que vous publiez, la donne par un simple calcul : n'importe qui peut l'avoir.`,
    'Écrivez "visibility": "public" ; ou ne publiez pas ce rapport, ou pas ses deux nombres.',
  ],
  "observation/duplicate": ({ actual, other }) => [
    `La même source donne deux fois ${actual} (d'abord à la ligne ${other}).`,
    'Gardez l\'un des deux ; ou dites ce qui les distingue, par "breakdown", "perimeter" ou "source".',
  ],
  "observation/likert-steps": ({ actual, expected }) => [
    `Il y a ${actual} nombres de réponses, mais l'échelle de l'indicateur a ${expected} degrés.`,
    "Donnez un nombre par degré, 0 là où personne n'a répondu.",
  ],
  "observation/negative-count": ({ actual }) => [`Un dénombrement ne descend pas sous 0, mais voici ${actual}.`],
  "observation/no-respondents": ({ actual }) => [
    `Une ${kind(actual)} dit peu sans le nombre de réponses.`,
    'Ajoutez "respondents", et "population" si vous la connaissez.',
  ],
  "observation/not-shown": ({ other }) => [
    `Cette valeur de ${q(other)} est confiée, mais aucun total ne peut la compter : les totaux additionnent des nombres et des quantités d'entreprises entières.`,
    'Si tout le monde peut la voir, écrivez "visibility": "public" ; sinon "private", ou retirez-la.',
  ],
  "observation/numerator-above-denominator": ({ actual, other }) => [
    `Une partie ne dépasse pas son tout, mais ${actual} est plus que ${other}.`,
    "Les deux sont-ils inversés ?",
  ],
  "observation/one-form": ({ actual, expected }) => [
    {
      none: "Il n'y a pas de valeur ici.",
      several: "La valeur est donnée de plusieurs façons à la fois.",
      half: "Un numérateur a besoin de son dénominateur, et un dénominateur de son numérateur.",
    }[actual === "half" || actual === "none" ? actual : "several"],
    actual === "none"
      ? `Donnez ${form(expected)} ; ou écrivez "status": "missing" avec une "reason".`
      : `Donnez ${form(expected)} et rien d'autre.`,
  ],
  "observation/outside-scale": ({ actual, expected }) => [`${actual} sort de l'échelle de l'indicateur (${expected}).`],
  "observation/parts-miss-whole": ({ field, actual, expected, other }) => [
    `Les parties de ${field} font ${actual} et non ${expected} : un écart de ${other}.`,
    'Vérifiez les parties. Si seul l\'arrondi est en cause, donnez "numerator" et "denominator".',
  ],
  "observation/respondents-above-population": ({ actual, other }) => [
    `${actual} réponses ne peuvent pas venir de ${other} personnes ou dossiers.`,
    "Les deux sont-ils inversés ?",
  ],
  "observation/share-out-of-range": ({ actual, suggestion }) => [
    `Une part est entre 0 et 1, mais voici ${actual}.`,
    suggestion && `Pour ${actual} %, écrivez ${suggestion}. Le signe % s'ajoute quand le nombre est affiché.`,
  ],
  "observation/source-without-address": ({ actual }) => [
    `La source ${q(actual)} n'a pas d'adresse web, et cette page repose sur des sources publiques.`,
    'Ajoutez "url", pour que chacun puisse aller voir.',
  ],
  "observation/unit-mismatch": ({ actual, expected, other }) => [
    `${q(other)} se compte en ${q(expected)}, non en ${q(actual)}.`,
    "Convertissez la valeur, ou prenez un indicateur dans cette unité.",
  ],
  "observation/value-and-absent": ({ field, actual }) => [
    `Le statut est ${q(actual)}, et pourtant il y a ${q(field)}.`,
    `Supprimez "${field}", ou écrivez "status": "final".`,
  ],
  "observation/value-disagrees": ({ actual, other, suggestion }) => [
    `La valeur ${actual} n'est pas ${other}.`,
    `Écrivez ${suggestion}, ou laissez "value" de côté : elle se calcule à partir des deux autres.`,
  ],
  "observation/wrong-form": ({ field, actual, expected }) => [
    `Le genre de l'indicateur est ${q(kind(actual))} : il ne se donne pas par ${q(field)}.`,
    `Donnez ${form(expected)}.`,
  ],

  "indicator/adds": ({ actual, other }) => [
    `Une valeur du genre ${q(kind(actual))} ne s'additionne pas entre ${other === "years" ? "années" : "entreprises"}.`,
    other === "years" ? 'Écrivez "last" ou "no".' : "Écrivez false.",
  ],
  "indicator/scale": ({ actual, expected }) => [
    `Un indicateur du genre ${q(kind(actual))} a besoin d'une échelle.`,
    `Ajoutez "scale": ${expected}.`,
  ],
  "indicator/unit": ({ actual }) => [
    `Une part se compte en pour cent, et ${q(actual)} n'est pas un pourcentage.`,
    'Écrivez "percent", ou choisissez un autre genre.',
  ],
  "indicator/versions": ({ actual, other }) => [
    `La version du ${actual} est placée après celle du ${other}.`,
    "Mettez la plus ancienne en premier.",
  ],

  "enterprise/example-source": ({ actual }) => [
    `Cette entreprise est fictive, mais ses chiffres s'appuient sur du réel : ${actual}.`,
    "Donnez-lui une source à elle, sans adresse web.",
  ],
  "enterprise/example-website": ({ actual }) => [
    `Cette entreprise est fictive, mais elle renvoie à un vrai site : ${actual}.`,
    'Supprimez "website".',
  ],
  "enterprise/target-form": ({ actual }) => [
    actual ? `L'intervalle est à l'envers : ${actual}.` : "Un objectif est une valeur ou un intervalle.",
    actual ? "Écrivez d'abord le plus petit nombre." : 'Donnez "value" ou "range", pas les deux.',
  ],

  "evaluation/contradicts-data": ({ actual, field, expected, other }) => [
    `${q(actual)} ne s'accorde pas avec les données : ${q(field)} vaut ${expected} (${other}).`,
    "Corrigez le texte ou les données. Si le nombre parle d'autre chose, écrivez-le en lettres.",
  ],
  "evaluation/hidden-fact": ({ actual }) => [
    `${actual} n'est pas public, et ne peut donc pas être montré ici.`,
    'Renvoyez à une autre valeur, ou écrivez là-bas "visibility": "public".',
  ],
  "evaluation/no-number": () => [
    "Cette évaluation a des voix, et pas encore de chiffre à côté.",
    "Un seul chiffre avec son reçu suffit pour lire les deux ensemble.",
  ],
  "evaluation/no-voice": () => [
    "Cette évaluation a des chiffres, et pas encore de voix à côté.",
    'Demandez quelques phrases à une personne, avec son accord, et ajoutez-les à "testimonies".',
  ],
  "evaluation/stages": ({ actual, expected }) => [
    `Les étapes se suivent dans l'ordre 1, 2, 3 : ici vient l'étape ${expected}, non la ${actual}.`,
  ],
  "evaluation/unknown-fact": ({ actual, suggestion, among }) => [
    `L'entreprise ne publie pas ${actual}.`,
    suggestion
      ? `Vouliez-vous dire ${q(suggestion)} ?`
      : among.length > 0
        ? `Elle publie : ${among.join(", ")}.`
        : undefined,
  ],

  "testimony/consent-expired": ({ actual, other }) => [
    `L'accord pour ${q(actual)} a pris fin le ${other} : ces mots n'apparaissent nulle part, ni ce qui en a été lu.`,
    "Redemandez son accord à la personne, puis changez la date ; ou supprimez le témoignage.",
  ],
  "testimony/no-consent": ({ actual }) => [
    `${q(actual)} est sans accord : ces mots n'apparaissent nulle part, ni ce qui en a été lu.`,
    'Ajoutez "consent", avec le jour où il a été donné et pour quoi.',
  ],
  "testimony/not-for-web": ({ actual }) => [
    `L'accord pour ${q(actual)} ne vaut pas pour le web, et tout ici est sur le web : ces mots n'apparaissent nulle part.`,
    'Si la personne est d\'accord, ajoutez "web" à "scope".',
  ],
};
