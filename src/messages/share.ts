import type { Language } from "../model/text.ts";

const fr = {
  mail: "Envoyer par courriel",
  copy: "Copier le lien",
  updated: (day: string) => `Mis à jour le ${day}.`,
};

/** Words of sharing a report, without anyone in between. */
export type ShareWords = typeof fr;

const nl: ShareWords = {
  mail: "Per e-mail versturen",
  copy: "Link kopiëren",
  updated: (day) => `Bijgewerkt op ${day}.`,
};

const en: ShareWords = {
  mail: "Send by e-mail",
  copy: "Copy the link",
  updated: (day) => `Last updated on ${day}.`,
};

/** Words of sharing a report in each language. */
export const shareWords: Readonly<Record<Language, ShareWords>> = { fr, nl, en };
