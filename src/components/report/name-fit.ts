/** The two lengths that decide how large a name is set: its longest word, and how many letters it has in all. */
export function nameFit(name: string): string {
  const longest = Math.max(...name.split(/[\s/-]+/).map((word) => word.length));
  const dense = name.length > 34 ? 9 : name.length > 22 ? 7.4 : name.length > 14 ? 6 : 4.6;
  return `--longest:${longest};--dense:${dense}`;
}
