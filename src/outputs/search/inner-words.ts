/** Shorter ones are more often an ending than a word. */
const shortest = 5;

// What follows these is seldom a word that a reader would look for alone: "voorbeeld" is no kind of "beeld".
const prefixes = new Set(
  "achter binnen boven buiten door mede onder over samen tegen terug tussen voor vooruit weder weer zonder".split(" "),
);

/** The words of a text, in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/**
 * Finds the words that long words end with, where both halves are words of the same site: "coöperatie" in
 * "energiecoöperatie". Dutch writes as one what readers look for by its last part, and the index knows words by their beginning.
 */
export function innerWords(vocabulary: ReadonlySet<string>): (word: string) => readonly string[] {
  const isFirst = (part: string): boolean =>
    !prefixes.has(part) &&
    ["", "s", "e", "n", "en"].some(
      (link) => part.endsWith(link) && vocabulary.has(part.slice(0, part.length - link.length)),
    );
  return (word) => {
    const found: string[] = [];
    for (let cut = 4; cut <= word.length - shortest; cut++) {
      const last = word.slice(cut);
      if (vocabulary.has(last) && isFirst(word.slice(0, cut))) found.push(last);
    }
    return found;
  };
}

/** The inner words of a page that no word of it begins with, so that each adds something. */
export function addedWords(words: readonly string[], inner: (word: string) => readonly string[]): string {
  const own = new Set(words);
  const added = new Set([...own].filter((word) => word.length >= 4 + shortest).flatMap((word) => inner(word)));
  const begun = (one: string): boolean => [...own].some((word) => word.startsWith(one));
  return [...added]
    .filter((one) => !begun(one))
    .sort()
    .join(" ");
}
