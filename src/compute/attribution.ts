import { attributionWords } from "../messages/attribution.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Language } from "../model/text.ts";
import { textIn, type Words } from "./words.ts";

/** One limit of attribution: what it is about, and what the enterprise says of it, "not estimated" unless it does. */
export interface Attribution {
  term: string;
  said: Words;
  /** Both in one line; `lang` is that of what is said. */
  line: Words;
  estimated: boolean;
}

/** What would have happened anyway, and who else contributed. */
export function attributionOf({ evaluation }: Enterprise, lang: Language): Attribution[] {
  const words = attributionWords[lang];
  return (["anyway", "others"] as const).map((key) => {
    const text = evaluation?.attribution?.[key];
    const said = text === undefined ? { text: words.none, lang } : textIn(text, lang);
    const line = { text: words.says(words[key], said.text), lang: said.lang };
    return { term: words[key], said, line, estimated: text !== undefined };
  });
}
