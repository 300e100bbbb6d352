/** The letter a name is filed under: without accent, "#" for a figure or a sign. */
export function letterOf(name: string): string {
  const letter = (name.normalize("NFD").match(/\p{L}|\p{N}/u)?.[0] ?? "#").toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "#";
}

/** Names in alphabetical order, put under their letters. */
export function byLetter<Named extends { name: string }>(
  sorted: readonly Named[],
): { letter: string; items: Named[] }[] {
  return [...Map.groupBy(sorted, ({ name }) => letterOf(name))].map(([letter, items]) => ({ letter, items }));
}
