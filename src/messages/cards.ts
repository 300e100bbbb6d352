import { frenchOf } from "./french-of.ts";
import type { Language } from "../model/text.ts";

const fr = {
  report: (name: string, year: string) => `${name} · rapport d’impact ${year}`,
  publicSources: "sources publiques",
  indicator: "Indicateur",
  measure: "Statistique publique",
  tells: { practice: "pratique", process: "processus", result: "résultat" },
  territory: "Territoire",
  story: "Récit",
  sector: "Secteur",
  group: "Groupe VISES",
  tag: "données fictives",
  asOf: (day: string) => `données au ${day}`,
  source: (publisher: string) => `source\u00A0:\u00A0${publisher}`,
  noNumber: "Aucun chiffre publié pour l’instant.",
  by: (name: string) => `Un récit ${frenchOf(name)}`,
  alt: (words: string) => `Carte\u00A0: ${words}`,
};

type CardWords = typeof fr;

const nl: CardWords = {
  report: (name, year) => `${name} · impactrapport ${year}`,
  publicSources: "openbare bronnen",
  indicator: "Indicator",
  measure: "Openbare statistiek",
  tells: { practice: "werkwijze", process: "proces", result: "resultaat" },
  territory: "Gebied",
  story: "Verhaal",
  sector: "Sector",
  group: "VISES-groep",
  tag: "fictieve cijfers",
  asOf: (day) => `gegevens op ${day}`,
  source: (publisher) => `bron:\u00A0${publisher}`,
  noNumber: "Nog geen cijfer gepubliceerd.",
  by: (name) => `Een verhaal van ${name}`,
  alt: (words) => `Kaart: ${words}`,
};

const en: CardWords = {
  report: (name, year) => `${name} · impact report ${year}`,
  publicSources: "public sources",
  indicator: "Indicator",
  measure: "Public statistic",
  tells: { practice: "practice", process: "process", result: "result" },
  territory: "Territory",
  story: "Story",
  sector: "Sector",
  group: "VISES group",
  tag: "fictional data",
  asOf: (day) => `data as of ${day}`,
  source: (publisher) => `source:\u00A0${publisher}`,
  noNumber: "No number published yet.",
  by: (name) => `A story of ${name}`,
  alt: (words) => `Card: ${words}`,
};

/** Words that only cards need. */
export const cardWords: Readonly<Record<Language, CardWords>> = { fr, nl, en };
