/** The id a heading's words make, so that it starts with a letter even where they start with a figure. */
export function headingAnchor(slug: string): string {
  return /^\p{L}/u.test(slug) ? slug : `s-${slug}`;
}
