/** Words as the search index cuts them: no elided article ("l’économie"), a hyphen stands between two words. */
export function plain(words: string): string {
  return words
    .replaceAll(/(?<!\p{L})(?:[cdjlmnst]|qu)['’]/giu, " ")
    .replaceAll(/['’‑–-]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** What a title and words asked for have in common where they are the same words: no accents, capitals, signs or order. */
export function titleKey(words: string): string {
  const bare = plain(words).normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(" ");
}
