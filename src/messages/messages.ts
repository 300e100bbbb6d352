import type { Language } from "../model/text.ts";
import { en } from "./en.ts";
import { frBe } from "./fr-be.ts";
import { fr, type Messages } from "./fr.ts";
import { nl } from "./nl.ts";

export type { Messages } from "./fr.ts";

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = { fr: "Français", nl: "Nederlands", en: "English" };

const words: Readonly<Record<Language, Messages>> = { fr, nl, en };

const belgian = Object.fromEntries(
  Object.entries(fr).map(([section, texts]) => [section, { ...texts, ...frBe[section as keyof Messages] }]),
) as unknown as Messages;

/** The words of the interface; `country` is the subject's own, where its usage differs: French in "BE". */
export function messagesFor(lang: Language, country?: string): Messages {
  return lang === "fr" && country === "BE" ? belgian : words[lang];
}
