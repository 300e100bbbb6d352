import type { Language } from "../model/text.ts";

const fr = {
  title: "Tous les chiffres publics",
  lede: "Chaque valeur que nous avons lue sur l’économie sociale, avec qui elle compte, son édition et sa source. Deux sources pour une même case sont gardées toutes les deux.",
  link: "Voir tous les chiffres, par territoire, famille, secteur et année",
  filters: "Choisir",
  territory: "Territoire",
  measure: "Mesure",
  family: "Famille",
  sector: "Secteur",
  year: "Année",
  any: "tous",
  clear: "Tout montrer",
  found: { one: "# chiffre", other: "# chiffres" },
  none: "Aucun chiffre publié pour ce choix.",
  part: "Partie",
  counted: "Qui est compté",
  source: "Source, édition",
  ours: "Nos territoires",
  others: "Ailleurs",
  twins: "Une case, plusieurs sources",
  twinsLede:
    "Plusieurs sources, ou plusieurs éditions, donnent une valeur au même territoire pour la même année. Nous les gardons toutes, sans moyenne.",
  twinsSame: "Même façon de compter\u00A0: les sources ne s’accordent pas.",
  twinsAgree: "Même façon de compter\u00A0: les sources s’accordent.",
  highest: (name: string, value: string) => `La plus haute valeur\u00A0: ${name}, ${value}.`,
  lowest: (name: string, value: string) => `La plus basse\u00A0: ${name}, ${value}.`,
  equal: (name: string, value: string) => `Partout la même valeur\u00A0: ${name}, ${value}.`,
  unknown: (what: string, names: string) => `${what}\u00A0: ${names}.`,
  list: "Les mêmes valeurs en liste",
  derived: (text: string) => `Nombre déduit\u00A0: ${text}`,
  between: (low: string, high: string) => `entre ${low} et ${high}`,
  derivedHow: (share: string, whole: string, base: string) =>
    `Déduit, et donc un intervalle\u00A0: la source publie ${share}, arrondi, de ${whole} (${base}).`,
};

/** Words of the page of all figures, of maps and of what stands side by side. */
export type FigureWords = typeof fr;

const nl: FigureWords = {
  title: "Alle openbare cijfers",
  lede: "Elke waarde die wij over de sociale economie lazen, met wie ze telt, haar editie en haar bron. Twee bronnen voor eenzelfde vak blijven allebei staan.",
  link: "Bekijk alle cijfers, naar gebied, familie, sector en jaar",
  filters: "Kiezen",
  territory: "Gebied",
  measure: "Maat",
  family: "Familie",
  sector: "Sector",
  year: "Jaar",
  any: "alle",
  clear: "Alles tonen",
  found: { one: "# cijfer", other: "# cijfers" },
  none: "Voor deze keuze is geen cijfer gepubliceerd.",
  part: "Deel",
  counted: "Wie telt mee",
  source: "Bron, editie",
  ours: "Onze gebieden",
  others: "Elders",
  twins: "Eén vak, meer dan één bron",
  twinsLede:
    "Meer dan één bron, of editie, geeft een waarde voor hetzelfde gebied en hetzelfde jaar. Wij houden ze allemaal, zonder gemiddelde.",
  twinsSame: "Op dezelfde manier geteld: de bronnen zijn het niet eens.",
  twinsAgree: "Op dezelfde manier geteld: de bronnen zijn het eens.",
  highest: (name, value) => `Hoogste waarde: ${name}, ${value}.`,
  lowest: (name, value) => `Laagste: ${name}, ${value}.`,
  equal: (name, value) => `Overal dezelfde waarde: ${name}, ${value}.`,
  unknown: (what, names) => `${what}: ${names}.`,
  list: "Dezelfde waarden als lijst",
  derived: (text) => `Afgeleid aantal: ${text}`,
  between: (low, high) => `tussen ${low} en ${high}`,
  derivedHow: (share, whole, base) =>
    `Afgeleid, en dus een interval: de bron publiceert ${share}, afgerond, van ${whole} (${base}).`,
};

const en: FigureWords = {
  title: "All public figures",
  lede: "Every value we have read about the social economy, with whom it counts, its edition and its source. Two sources for one cell are both kept.",
  link: "See all figures, by territory, family, sector and year",
  filters: "Choose",
  territory: "Territory",
  measure: "Measure",
  family: "Family",
  sector: "Sector",
  year: "Year",
  any: "all",
  clear: "Show all",
  found: { one: "# figure", other: "# figures" },
  none: "No figure is published for this choice.",
  part: "Part",
  counted: "Who is counted",
  source: "Source, edition",
  ours: "Our territories",
  others: "Elsewhere",
  twins: "One cell, several sources",
  twinsLede:
    "Several sources, or editions, give a value for the same territory and year. We keep them all and make no average.",
  twinsSame: "Counted in the same way: the sources do not agree.",
  twinsAgree: "Counted in the same way: the sources agree.",
  highest: (name, value) => `Highest value: ${name}, ${value}.`,
  lowest: (name, value) => `Lowest: ${name}, ${value}.`,
  equal: (name, value) => `The same value everywhere: ${name}, ${value}.`,
  unknown: (what, names) => `${what}: ${names}.`,
  list: "The same values as a list",
  derived: (text) => `Derived number: ${text}`,
  between: (low, high) => `between ${low} and ${high}`,
  derivedHow: (share, whole, base) =>
    `Derived, and so an interval: the source publishes ${share}, rounded, of ${whole} (${base}).`,
};

/** In one language. */
export const figureWords: Record<Language, FigureWords> = { fr, nl, en };
