import { distance } from "fastest-levenshtein";

/** The candidate that was probably meant, or nothing: what is far off would only mislead. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  if (wanted === "") return undefined;
  let best: string | undefined;
  // Two slips in a word, which is also two letters exchanged; one in a very short word, three in a long one.
  let bestDistance = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 4))) + 1;
  for (const candidate of candidates) {
    const known = plain(candidate);
    if (Math.abs(known.length - wanted.length) >= bestDistance) continue;
    const found = distance(wanted, known);
    if (found >= bestDistance) continue;
    best = candidate;
    bestDistance = found;
  }
  return best;
}

/** Small letters, digits and single hyphens, without accents: what an id may look like. Empty where nothing is left. */
export function slug(text: string): string {
  return plain(text)
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}

// Accents, capitals and the kind of dash are not what makes two names differ.
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[_\s]+/gu, "-");
}
