import { messagesFor } from "../messages/messages.ts";
import type { Testimony } from "../model/testimony.ts";
import type { Language } from "../model/text.ts";
import { formatDay, formatMoment } from "./format.ts";
import { textIn } from "./words.ts";

/** What stands under a voice, the same on a page and in print: place, day, consent, and who translated the words that are read. */
export function voiceDetails(testimony: Testimony, lang: Language, locale: string): string {
  const { fact } = messagesFor(lang);
  const { place, date, pseudonym, consent, original } = testimony;
  const read = textIn(testimony.words, lang).lang;
  const language = fact.languages[original as keyof typeof fact.languages] ?? fact.languages.other;
  const translator = translatorOf(testimony, read);
  return [
    place,
    formatMoment(date, locale),
    pseudonym && fact.pseudonym,
    fact.agreement(formatDay(consent.date, locale)),
    read !== original && (translator ? fact.translatedBy(translator, language) : fact.translatedFrom(language)),
  ]
    .filter(Boolean)
    .join(", ");
}

/** Who translated a voice into a language, where that is told. */
function translatorOf({ translatedBy }: Testimony, read: string): string | undefined {
  return typeof translatedBy === "object" ? translatedBy[read as Language] : translatedBy;
}
