/** A word without accents, capitals and its ending, so that "collectés" and "collecte" are one. */
export function stem(word: string): string {
  const plain = word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return (plain.length > 3 ? plain.replace(/s$/u, "") : plain).slice(0, 6);
}

/** The words of a text, each with its stem and its place. */
export function wordsOf(text: string): { word: string; stem: string; start: number }[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}₀-₉]*/gu)].map(({ 0: word, index }) => ({
    word,
    stem: stem(word),
    start: index,
  }));
}
