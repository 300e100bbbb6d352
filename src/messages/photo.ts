import type { Language } from "../model/text.ts";

const fr = {
  credit: (name: string) => `Image\u00A0: ${name}`,
  consent: (day: string) => `accord donné le ${day}`,
};

type PhotoWords = typeof fr;

const nl: PhotoWords = {
  credit: (name) => `Beeld: ${name}`,
  consent: (day) => `akkoord gegeven op ${day}`,
};

const en: PhotoWords = {
  credit: (name) => `Picture: ${name}`,
  consent: (day) => `consent given on ${day}`,
};

/** Words beside a photo. */
export const photoWords: Readonly<Record<Language, PhotoWords>> = { fr, nl, en };
