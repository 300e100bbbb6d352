const made = new Map<string, RegExp>();

/** A pattern that takes no notice of capitals; made once, for the same few are asked of every number. */
export function pattern(source: string): RegExp {
  let found = made.get(source);
  if (found === undefined) {
    found = new RegExp(source, "iu");
    made.set(source, found);
  }
  return found;
}
