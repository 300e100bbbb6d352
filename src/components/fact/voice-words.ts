import type { Language } from "../../model/text.ts";

/** The language whose quotation marks suit words said in `said`: its own if it is one of ours, else the page's. */
export function voiceWords(said: string, page: Language): Language {
  return said === "fr" || said === "nl" || said === "en" ? said : page;
}
