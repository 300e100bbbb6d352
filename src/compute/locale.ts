import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";

/** Locale that prints numbers and dates in `lang`; a subject of `country` gets its own where there is one: "fr-BE". */
export function localeOf({ settings }: Observatory, lang: Language, country?: string): string {
  const locales = settings.languages.find(({ code }) => code === lang)?.locales ?? [];
  const own = country === undefined ? undefined : locales.find((locale) => locale.endsWith(`-${country}`));
  return own ?? locales[0] ?? lang;
}

/** Language of a locale: "fr-BE" → "fr"; English where it is none of ours. */
export function languageOf(locale: string): Language {
  const code = locale.slice(0, 2);
  return code === "fr" || code === "nl" ? code : "en";
}
