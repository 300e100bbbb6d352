import type { Language } from "../model/text.ts";

const fr = {
  lede: (count: string) =>
    `${count}, rangés par thème. Chacun dit s’il parle d’une pratique, d’un processus ou d’un résultat\u00A0: les trois pèsent autant. Dans chaque thème, l’ordre est alphabétique.`,
  themes: "Thèmes",
  also: "Aussi dans ce thème\u00A0:",
  changedWhy: (text: string) => `Pourquoi\u00A0: ${text}`,
};

/** Words of the pages of indicators. */
export type IndicatorWords = typeof fr;

const nl: IndicatorWords = {
  lede: (count) =>
    `${count}, geordend per thema. Elke indicator zegt of hij over een werkwijze, een proces of een resultaat gaat: alle drie wegen ze even zwaar. Binnen elk thema alfabetisch.`,
  themes: "Thema’s",
  also: "Ook in dit thema:",
  changedWhy: (text) => `Waarom: ${text}`,
};

const en: IndicatorWords = {
  lede: (count) =>
    `${count}, sorted by theme. Each says whether it tells of a practice, a process or a result: all three weigh the same. Within a theme the order is alphabetical.`,
  themes: "Themes",
  also: "Also under this theme:",
  changedWhy: (text) => `Why: ${text}`,
};

/** Words of the pages of indicators, by language. */
export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = { fr, nl, en };
