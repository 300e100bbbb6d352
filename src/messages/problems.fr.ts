import type { ProblemWords } from "./problem-words.ts";
import { cardRules } from "./problems-card.fr.ts";
import { dataRules } from "./problems-data.fr.ts";
import { photoRules } from "./problems-photo.fr.ts";
import { proseRules } from "./problems-prose.fr.ts";
import { releaseRules } from "./problems-release.fr.ts";
import { reportRules } from "./problems-report.fr.ts";
import { storyRules } from "./problems-story.fr.ts";

const counted = (count: number, noun: string): string => `${count} ${noun}${count < 2 ? "" : "s"}`;

/** What is said of problems in French. */
export const problemsFr: ProblemWords = {
  rules: { ...cardRules, ...dataRules, ...photoRules, ...proseRules, ...releaseRules, ...reportRules, ...storyRules },
  expected: {
    number: "un nombre",
    "whole-number": "un nombre entier",
    text: "un texte",
    list: "une liste",
    object: "un groupe de champs { … }",
    "true-or-false": "true (vrai) ou false (faux)",
    words: 'des mots par langue, { "fr": "…" }',
    id: "un identifiant fait de minuscules, de chiffres et de traits d'union",
    day: 'un jour comme "2024-10-03"',
    moment: 'une année, un mois ou un jour comme "2024", "2024-10" ou "2024-10-03"',
    period: 'une période comme "2024", "2024-10", "2017/2019", "../2024" ou "undated"',
    year: 'une année comme "2024"',
    "web-address": "une adresse web qui commence par https://",
    email: "une adresse électronique",
    "language-code": 'un code de langue comme "fr" ou "ar"',
    "scheme-id": 'un pays ou une région et un nom, comme "fr:ei" ou "be-wal:ei"',
    "base-path": 'un chemin comme "/" ou "/observatoire/"',
    locale: 'une variante régionale comme "fr-BE"',
    indicator: "un indicateur",
    source: "une source",
    territory: "un territoire",
    sector: "un secteur",
    theme: "un thème",
    group: "un groupe VISES",
    "legal-form": "une forme juridique",
    scheme: "un agrément",
    unit: "une unité",
    perimeter: "un périmètre de cette entreprise",
    stakeholder: "un groupe de parties prenantes de cette entreprise",
    category: "une catégorie de l'indicateur",
    testimony: "un témoignage de cette entreprise",
    crossing: "un croisement de cette entreprise",
    reference: "une référence de cette entreprise",
    measure: "une mesure",
    family: 'une famille ("total" pour toutes)',
    "statistic-sector": 'un secteur de statistiques ("total" pour tous)',
    "statistic-note": "une note de data/statistic-notes.json",
    "perimeter-class": "une classe de périmètre",
    denominator: "un dénominateur",
    statistic: "une statistique",
    enterprise: "une entreprise",
    language: "une langue",
  },
  hint: "Conseil :",
  warning: "avertissement",
  summary: (errors, warnings) => {
    const warned = warnings > 0 ? counted(warnings, "avertissement") : "";
    if (errors === 0)
      return warned === "" ? "Aucun problème." : `Aucun problème, ${warned} : rien qui arrête la construction.`;
    const found = [counted(errors, "problème"), warned].filter(Boolean).join(" et ");
    return `${found}. Rien n'a été construit ; le dernier site publié est intact.`;
  },
  // The blanks that French puts before and inside its signs do not break.
  typography: (text) =>
    text
      .replaceAll(/ (?=[:;?!»%])/gu, "\u00A0")
      .replaceAll("« ", "«\u00A0")
      .replaceAll(/(?<=\p{L})'(?=\p{L})/gu, "\u2019"),
};
