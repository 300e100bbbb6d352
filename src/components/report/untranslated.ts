import type { Language } from "../../model/text.ts";

const languages: readonly string[] = ["fr", "nl", "en"];

/** The first language that stands in for `lang` somewhere in an author's words; nothing when all of them are translated. */
export function untranslated(value: unknown, lang: Language): string | undefined {
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = untranslated(one, lang);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (value === null || typeof value !== "object") return undefined;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => languages.includes(key)))
    return keys.includes(lang) ? undefined : languages.find((code) => keys.includes(code));
  return untranslated(Object.values(value), lang);
}
