import type { ProblemWords } from "./problem-words.ts";
import { cardRules } from "./problems-card.nl.ts";
import { dataRules } from "./problems-data.nl.ts";
import { photoRules } from "./problems-photo.nl.ts";
import { proseRules } from "./problems-prose.nl.ts";
import { releaseRules } from "./problems-release.nl.ts";
import { reportRules } from "./problems-report.nl.ts";
import { storyRules } from "./problems-story.nl.ts";

const counted = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

/** What is said of problems in Dutch. */
export const problemsNl: ProblemWords = {
  rules: { ...cardRules, ...dataRules, ...photoRules, ...proseRules, ...releaseRules, ...reportRules, ...storyRules },
  expected: {
    number: "een getal",
    "whole-number": "een geheel getal",
    text: "een tekst",
    list: "een lijst",
    object: "een groep velden { … }",
    "true-or-false": "true (waar) of false (onwaar)",
    words: 'woorden per taal ({ "nl": "…" })',
    id: "een id van kleine letters, cijfers en koppeltekens",
    day: 'een dag zoals "2024-10-03"',
    moment: 'een jaar, maand of dag zoals "2024", "2024-10" of "2024-10-03"',
    period: 'een periode zoals "2024", "2024-10", "2017/2019", "../2024" of "undated"',
    year: 'een jaar zoals "2024"',
    "web-address": "een webadres dat begint met https://",
    email: "een e-mailadres",
    "language-code": 'een taalcode zoals "nl" of "ar"',
    "scheme-id": 'een land of gewest en een naam ("fr:ei", "be-vlg:mwb")',
    "base-path": 'een pad zoals "/" of "/observatorium/"',
    locale: 'een regionale variant zoals "nl-BE"',
    indicator: "een indicator",
    source: "een bron",
    territory: "een gebied",
    sector: "een sector",
    theme: "een thema",
    group: "een VISES-groep",
    "legal-form": "een rechtsvorm",
    scheme: "een erkenning",
    unit: "een eenheid",
    perimeter: "een perimeter van deze onderneming",
    stakeholder: "een groep stakeholders van deze onderneming",
    category: "een categorie van de indicator",
    testimony: "een getuigenis van deze onderneming",
    crossing: "een kruising van deze onderneming",
    reference: "een verwijzing van deze onderneming",
    measure: "een maat",
    family: 'een familie ("total" voor alle)',
    "statistic-sector": 'een statistische sector ("total" voor alle)',
    "statistic-note": "een nota van data/statistic-notes.json",
    "perimeter-class": "een perimeterklasse",
    denominator: "een noemer",
    statistic: "een statistiek",
    enterprise: "een onderneming",
    language: "een taal",
  },
  hint: "Tip:",
  warning: "waarschuwing",
  summary: (errors, warnings) => {
    const warned = warnings > 0 ? counted(warnings, "waarschuwing", "waarschuwingen") : "";
    if (errors === 0)
      return warned === "" ? "Geen problemen." : `Geen problemen, ${warned}: niets dat de bouw tegenhoudt.`;
    const found = [counted(errors, "probleem", "problemen"), warned].filter(Boolean).join(" en ");
    return `${found}. Er is niets gebouwd; de laatst gepubliceerde site is onaangeroerd.`;
  },
  typography: (text) => text,
};
