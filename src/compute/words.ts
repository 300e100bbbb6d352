import type { Language, Text } from "../model/text.ts";

/** Words with the language they are in, for a `lang` attribute. */
export interface Words {
  text: string;
  lang: string;
}

const fallbacks: readonly Language[] = ["fr", "nl", "en"];

/** Text in `lang`, else in the first of fr, nl, en that exists, else in its own other language; says which one it is. */
export function textIn(text: Text, lang: Language): Words {
  if ("text" in text) return { text: text.text, lang: text.lang };
  const found = [lang, ...fallbacks].find((code) => text[code] !== undefined);
  return { text: found === undefined ? "" : (text[found] ?? ""), lang: found ?? lang };
}
