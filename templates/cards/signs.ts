/**
 * The signs a card may hold: the Latin letters of Europe, and what stands beside words and figures.
 * Faces for the studio are cut down to these, and it measures no others.
 */
export const signs = [
  Array.from({ length: 0x17f - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join(""),
  "\u2009–—‘’‚“”„•…‰′″€−×≈≤≥±²³½₂←↑→↓",
].join("");
