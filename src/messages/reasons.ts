import type { Language } from "../model/text.ts";

/** The eight ways in which two counts of the social economy differ, in the order of the page "who counts what". */
export const differences = [
  "administrative-level",
  "unit-of-job",
  "unit-of-employer",
  "legal-forms",
  "purpose",
  "schools-and-hospitals",
  "place-of-count",
  "denominator",
] as const;

/** One of the eight. */
export type Difference = (typeof differences)[number];

/** Why two figures may not share an axis, or only with care: the eight differences, and plainer reasons. */
export type Reason = Difference | "unstated-perimeter" | "measure" | "part" | "source" | "edition" | "break" | "period";

interface ReasonWords {
  /** A name for a list or a heading. */
  name: string;
  /** A whole sentence. */
  text: string;
}

const fr: Record<Reason, ReasonWords> = {
  "administrative-level": {
    name: "Niveau administratif",
    text: "Niveau administratif\u00A0: un département français (NUTS 3) et une province belge (NUTS 2) ne sont pas du même rang.",
  },
  "unit-of-job": {
    name: "Unité d’emploi",
    text: "Unité d’emploi\u00A0: des postes, des personnes ou des équivalents temps plein, pas la même chose des deux côtés.",
  },
  "unit-of-employer": {
    name: "Unité d’employeur",
    text: "Unité d’employeur\u00A0: des lieux de travail, des lieux de travail avec personnel ou des organisations, pas la même chose des deux côtés.",
  },
  "legal-forms": {
    name: "Périmètre juridique",
    text: "Périmètre juridique\u00A0: les organisations comptées ne sont pas choisies selon les mêmes formes.",
  },
  purpose: {
    name: "Périmètre par finalité",
    text: "Périmètre par finalité\u00A0: d’un côté l’insertion par le travail seule, de l’autre bien davantage.",
  },
  "schools-and-hospitals": {
    name: "Écoles et hôpitaux",
    text: "Écoles et hôpitaux\u00A0: comptés d’un côté, laissés de côté ou comptés en partie de l’autre.",
  },
  "place-of-count": {
    name: "Lieu de comptage",
    text: "Lieu de comptage\u00A0: on ne compte pas au même endroit des deux côtés, ou une source ne le dit pas.",
  },
  denominator: {
    name: "Base de la part",
    text: "Base de la part\u00A0: les deux pourcentages ne sont pas divisés par la même chose.",
  },
  "unstated-perimeter": {
    name: "Périmètre non précisé",
    text: "Périmètre non précisé\u00A0: une des deux sources ne dit pas ce qu’elle compte.",
  },
  measure: { name: "Grandeur", text: "Ce n’est pas la même grandeur." },
  part: { name: "Partie", text: "L’un compte une famille ou un secteur, l’autre en compte un autre ou le tout." },
  source: { name: "Source", text: "La source n’est pas la même." },
  edition: { name: "Édition", text: "L’édition n’est pas la même\u00A0; la source a pu réviser ses chiffres." },
  break: { name: "Rupture de série", text: "Une rupture de série sépare les deux périodes." },
  period: { name: "Période", text: "Période\u00A0: les deux valeurs ne sont pas de la même année." },
};

const nl: Record<Reason, ReasonWords> = {
  "administrative-level": {
    name: "Bestuursniveau",
    text: "Bestuursniveau: een Frans departement (NUTS 3) en een Belgische provincie (NUTS 2) hebben niet dezelfde rang.",
  },
  "unit-of-job": {
    name: "Eenheid van werk",
    text: "Eenheid van werk: posten, personen of voltijdse equivalenten, niet hetzelfde aan beide kanten.",
  },
  "unit-of-employer": {
    name: "Eenheid van werkgever",
    text: "Eenheid van werkgever: werkplekken, werkplekken met personeel of organisaties, niet hetzelfde aan beide kanten.",
  },
  "legal-forms": {
    name: "Juridische perimeter",
    text: "Juridische perimeter: de getelde organisaties zijn niet volgens dezelfde vormen gekozen.",
  },
  purpose: {
    name: "Perimeter naar doel",
    text: "Perimeter naar doel: aan de ene kant alleen tewerkstelling van doelgroepen, aan de andere veel meer.",
  },
  "schools-and-hospitals": {
    name: "Scholen en ziekenhuizen",
    text: "Scholen en ziekenhuizen: aan de ene kant geteld, aan de andere niet of maar gedeeltelijk.",
  },
  "place-of-count": {
    name: "Plaats van telling",
    text: "Plaats van telling: niet op dezelfde plaats geteld aan beide kanten, of een bron zegt het niet.",
  },
  denominator: {
    name: "Noemer van het aandeel",
    text: "Noemer van het aandeel: de twee percentages zijn niet door hetzelfde gedeeld.",
  },
  "unstated-perimeter": {
    name: "Perimeter niet vermeld",
    text: "Perimeter niet vermeld: een van de twee bronnen zegt niet wat ze telt.",
  },
  measure: { name: "Grootheid", text: "Het is niet dezelfde grootheid." },
  part: { name: "Deel", text: "Het ene telt een familie of een sector, het andere een andere of het geheel." },
  source: { name: "Bron", text: "De bron is niet dezelfde." },
  edition: { name: "Editie", text: "De editie is niet dezelfde; de bron kan haar cijfers hebben herzien." },
  break: { name: "Breuk in de reeks", text: "Tussen de twee periodes ligt een breuk in de reeks." },
  period: { name: "Periode", text: "Periode: de twee waarden zijn niet van hetzelfde jaar." },
};

const en: Record<Reason, ReasonWords> = {
  "administrative-level": {
    name: "Administrative level",
    text: "Administrative level: a French department (NUTS 3) and a Belgian province (NUTS 2) are not of the same rank.",
  },
  "unit-of-job": {
    name: "Unit of job",
    text: "Unit of job: posts, people or full-time equivalents, not the same on the two sides.",
  },
  "unit-of-employer": {
    name: "Unit of employer",
    text: "Unit of employer: workplaces, workplaces with staff or organisations, not the same on the two sides.",
  },
  "legal-forms": {
    name: "Perimeter by legal form",
    text: "Perimeter by legal form: the organisations that are counted are not chosen by the same forms.",
  },
  purpose: {
    name: "Perimeter by purpose",
    text: "Perimeter by purpose: work integration only on one side, far more on the other.",
  },
  "schools-and-hospitals": {
    name: "Schools and hospitals",
    text: "Schools and hospitals: counted on one side, left out or counted in part on the other.",
  },
  "place-of-count": {
    name: "Place of count",
    text: "Place of count: the two sides do not count in the same place, or a source does not say where.",
  },
  denominator: {
    name: "Base of the share",
    text: "Base of the share: the two percentages are not divided by the same thing.",
  },
  "unstated-perimeter": {
    name: "Perimeter not stated",
    text: "Perimeter not stated: one of the two sources does not say what it counts.",
  },
  measure: { name: "Quantity", text: "It is not the same quantity." },
  part: { name: "Part", text: "One counts a family or a sector, the other counts another or the whole." },
  source: { name: "Source", text: "The source is not the same." },
  edition: { name: "Edition", text: "The edition is not the same; the source may have revised its figures." },
  break: { name: "Break in series", text: "A break in series lies between the two periods." },
  period: { name: "Period", text: "Period: the two values are not of the same year." },
};

const words: Record<Language, Record<Reason, ReasonWords>> = { fr, nl, en };

/** The words of a reason. */
export function reasonWords(reason: Reason, lang: Language): ReasonWords {
  return words[lang][reason];
}
