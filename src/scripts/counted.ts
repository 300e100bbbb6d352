/** Words for a count in the reader's browser: "#" of the right plural becomes the number, written as the locale does. */
export function counted(locale: string, count: number, words: { one: string; other: string }): string {
  const form = new Intl.PluralRules(locale).select(count) === "one" ? words.one : words.other;
  return form.replace("#", numbered(locale, count));
}

/** A whole number as the locale writes it. */
export function numbered(locale: string, count: number): string {
  return new Intl.NumberFormat(locale).format(count);
}
