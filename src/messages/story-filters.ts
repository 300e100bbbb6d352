import type { Language } from "../model/text.ts";

const fr = {
  filters: "Filtrer les récits",
  role: "Qui parle",
  theme: "Thème",
  enterprise: "Entreprise",
  stories: { one: "# récit", other: "# récits" },
  none: (filter: string) => `Aucun récit pour\u00A0: ${filter}.`,
  drop: (name: string) => `Retirer «\u00A0${name}\u00A0»`,
  speaks: "Une voix\u00A0:",
};

/** Words of the filters of stories. */
export type StoryFilterWords = typeof fr;

const nl: StoryFilterWords = {
  filters: "Verhalen filteren",
  role: "Wie spreekt",
  theme: "Thema",
  enterprise: "Onderneming",
  stories: { one: "# verhaal", other: "# verhalen" },
  none: (filter) => `Geen verhaal voor: ${filter}.`,
  drop: (name) => `“${name}” weglaten`,
  speaks: "Een stem:",
};

const en: StoryFilterWords = {
  filters: "Filter the stories",
  role: "Who speaks",
  theme: "Theme",
  enterprise: "Enterprise",
  stories: { one: "# story", other: "# stories" },
  none: (filter) => `No story for: ${filter}.`,
  drop: (name) => `Drop “${name}”`,
  speaks: "A voice:",
};

/** Words of the filters of stories, in each language. */
export const storyFilterWords: Readonly<Record<Language, StoryFilterWords>> = { fr, nl, en };
