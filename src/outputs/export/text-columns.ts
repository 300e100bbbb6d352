import type { Language, Text } from "../../model/text.ts";

/** One language's words of a text; a text in another language has none here. */
export function words(text: Text | undefined, lang: Language): string | undefined {
  return text && !("lang" in text) ? text[lang] : undefined;
}

/** Three columns, `name_fr`, `name_nl` and `name_en`, and `name_other` for words in another language ("[ar] …"). */
export function textColumns<Row>(name: string, read: (row: Row) => Text | undefined) {
  const columns: Record<string, (row: Row) => string | undefined> = {};
  for (const lang of ["fr", "nl", "en"] as const) columns[`${name}_${lang}`] = (row) => words(read(row), lang);
  columns[`${name}_other`] = (row) => {
    const text = read(row);
    return text && "lang" in text ? `[${text.lang}] ${text.text}` : undefined;
  };
  return columns;
}
