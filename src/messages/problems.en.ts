import type { ProblemWords } from "./problem-words.ts";
import { cardRules } from "./problems-card.en.ts";
import { dataRules } from "./problems-data.en.ts";
import { photoRules } from "./problems-photo.en.ts";
import { proseRules } from "./problems-prose.en.ts";
import { releaseRules } from "./problems-release.en.ts";
import { reportRules } from "./problems-report.en.ts";
import { storyRules } from "./problems-story.en.ts";

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** What is said of problems in English. */
export const problemsEn: ProblemWords = {
  rules: { ...cardRules, ...dataRules, ...photoRules, ...proseRules, ...releaseRules, ...reportRules, ...storyRules },
  expected: {
    number: "a number",
    "whole-number": "a whole number",
    text: "a text",
    list: "a list",
    object: "a group of fields { … }",
    "true-or-false": "true or false",
    words: 'words by language, { "fr": "…" }',
    id: "an id of small letters, digits and hyphens",
    day: 'a day such as "2024-10-03"',
    moment: 'a year, month or day such as "2024", "2024-10" or "2024-10-03"',
    period: 'a period such as "2024", "2024-10", "2017/2019", "../2024" or "undated"',
    year: 'a year such as "2024"',
    "web-address": "a web address that begins with https://",
    email: "an e-mail address",
    "language-code": 'a language code such as "fr" or "ar"',
    "scheme-id": 'a country or region and a name, such as "fr:ei" or "be-wal:ei"',
    "base-path": 'a path such as "/" or "/observatory/"',
    locale: 'a locale such as "fr-BE"',
    indicator: "an indicator",
    source: "a source",
    territory: "a territory",
    sector: "a sector",
    group: "a VISES group",
    theme: "a theme",
    "legal-form": "a legal form",
    scheme: "an approval scheme",
    unit: "a unit",
    perimeter: "a perimeter of this enterprise",
    stakeholder: "a stakeholder group of this enterprise",
    category: "a category of the indicator",
    testimony: "a testimony of this enterprise",
    crossing: "a crossing of this enterprise",
    reference: "a reference of this enterprise",
    measure: "a measure",
    family: 'a family ("total" for all)',
    "statistic-sector": 'a sector of statistics ("total" for all)',
    "statistic-note": "a note of data/statistic-notes.json",
    "perimeter-class": "a perimeter class",
    denominator: "a denominator",
    statistic: "a statistic",
    enterprise: "an enterprise",
    language: "a language",
  },
  hint: "Hint:",
  warning: "warning",
  summary: (errors, warnings) => {
    const warned = warnings > 0 ? counted(warnings, "warning") : "";
    if (errors === 0) return warned === "" ? "No problems." : `No problems, ${warned}: nothing that stops the build.`;
    const found = [counted(errors, "problem"), warned].filter(Boolean).join(" and ");
    return `${found}. Nothing was built; the last published site is untouched.`;
  },
  typography: (text) => text,
};
