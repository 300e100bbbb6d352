import type { Language } from "../model/text.ts";

// Outer and inner marks of each language: French takes guillemets outside, then raised commas.
const marks: Readonly<Record<Language, { outer: readonly [string, string]; inner: readonly [string, string] }>> = {
  fr: { outer: ["«\u00A0", "\u00A0»"], inner: ["“", "”"] },
  nl: { outer: ["“", "”"], inner: ["‘", "’"] },
  en: { outer: ["“", "”"], inner: ["‘", "’"] },
};

/** Words between the quotation marks of a language; what they quote themselves takes its inner marks. */
export function quoted(text: string, lang: Language): string {
  const { outer, inner } = marks[lang];
  return `${outer[0]}${text.replaceAll(/(?:«[\u00A0\u202F ]?|“)([^«»“”]*?)(?:[\u00A0\u202F ]?»|”)/gu, `${inner[0]}$1${inner[1]}`)}${outer[1]}`;
}
