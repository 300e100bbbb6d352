/** A place in an author's file: line and column from 1, and how long the text at fault is. */
export interface Place {
  line: number;
  column: number;
  length?: number;
}

/** Start and end of a piece of text, in UTF-16 units from 0. */
export interface Span {
  start: number;
  end: number;
}

/** The place of a span of a text. The length stops at the end of the line. */
export function placeOf(text: string, { start, end }: Span): Place {
  const before = text.lastIndexOf("\n", start - 1);
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < start; at = text.indexOf("\n", at + 1)) line++;
  const lineEnd = /\r?\n|$/.exec(text.slice(start))?.index ?? 0;
  return { line, column: start === 0 ? 1 : start - before, length: Math.max(1, Math.min(end - start, lineEnd)) };
}

/** The place of a whole file. */
export const wholeFile: Place = { line: 1, column: 1 };
