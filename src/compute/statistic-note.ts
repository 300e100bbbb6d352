import type { Observatory } from "../model/observatory.ts";
import type { Statistic } from "../model/statistic.ts";
import type { Text } from "../model/text.ts";
import { textIn } from "./words.ts";

const languages = ["fr", "nl", "en"] as const;

/** The notes of a statistic as one text, in their order, in the languages that all of them have; undefined without notes. */
export function statisticNote(
  observatory: Observatory,
  { notes = [] }: Partial<Pick<Statistic, "notes">>,
): Text | undefined {
  const texts = notes.flatMap((id) => observatory.statisticNotes.get(id)?.says ?? []);
  const [only] = texts;
  if (texts.length < 2) return only;
  const shared = languages.filter((lang) => texts.every((text) => !("text" in text) && text[lang] !== undefined));
  // Without a language in common, sentences in several languages are better than a sentence lost.
  const chosen = shared.length > 0 ? shared : languages;
  return Object.fromEntries(
    chosen.map((lang) => [lang, texts.map((text) => textIn(text, lang).text).join(" ")]),
  ) as Text;
}
