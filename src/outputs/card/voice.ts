import type { Voice } from "../../../templates/cards/card.ts";
import { formatMoment } from "../../compute/format.ts";
import { textIn } from "../../compute/words.ts";
import { messagesFor } from "../../messages/messages.ts";
import { quoted } from "../../messages/quoted.ts";
import type { Testimony } from "../../model/testimony.ts";
import type { Language } from "../../model/text.ts";

/** True when the person agreed that their words travel on social networks. */
export function mayTravel({ consent }: Testimony): boolean {
  return consent.scope.includes("social");
}

/** The words of a person between the quotation marks of their language, and who said them, where and when. */
export function voiceOf(testimony: Testimony, lang: Language, locale: string): Voice {
  const words = textIn(testimony.words, lang);
  const { fact } = messagesFor(lang);
  const said = words.lang === "fr" || words.lang === "nl" || words.lang === "en" ? words.lang : lang;
  const language = fact.languages[testimony.original as keyof typeof fact.languages] ?? fact.languages.other;
  return {
    words: quoted(words.text, said),
    by: `${testimony.name}, ${textIn(testimony.role, lang).text}`,
    about: [
      testimony.place,
      formatMoment(testimony.date, locale),
      ...(testimony.pseudonym ? [fact.pseudonym] : []),
      ...(words.lang === testimony.original ? [] : [fact.translatedFrom(language)]),
    ]
      .filter(Boolean)
      .join(", "),
  };
}
