import type { Face, Fit, Fitted, Fitting } from "../../../templates/cards/element.ts";
import { fontOf } from "./fonts.ts";

const widths = new Map<Face, Map<string, number>>();

/** Width of a text in px at size 1: the sum of its glyphs' advances, without kerning, so never too small by much. */
export function textWidth(text: string, face: Face): number {
  const known = widths.get(face) ?? new Map<string, number>();
  widths.set(face, known);
  const font = fontOf(face);
  let width = 0;
  for (const char of text) {
    let advance = known.get(char);
    if (advance === undefined) {
      advance = font.glyphForCodePoint(char.codePointAt(0)!).advanceWidth / font.unitsPerEm;
      known.set(char, advance);
    }
    width += advance;
  }
  return width;
}

/** French numbers carry U+202F, which neither face has: drawings, whose lines are already broken, take the thin space U+2009. */
export function drawable(text: string): string {
  return text.replaceAll("\u202f", "\u2009");
}

/** Characters of a text that a face cannot draw. */
export function missingGlyphs(text: string, face: Face): string[] {
  return [...new Set(drawable(text))].filter((char) => !fontOf(face).hasGlyphForCodePoint(char.codePointAt(0)!));
}

/** Breaks a text into lines that fit, at the first size that needs no cut; at the last size cuts at a word with "…". */
export const fitText: Fit = (text, fitting) => {
  const words = drawable(text)
    .split(/[ \n\t]+/)
    .filter(Boolean);
  for (const size of fitting.sizes) {
    const lines = wrap(words, fitting, size);
    if (lines.length <= fitting.lines && lines.every((line) => fits(line, fitting, size)))
      return fitted(lines, fitting, size, false);
  }
  const size = fitting.sizes.at(-1)!;
  const lines = shortenedLast(wrap(words, fitting, size), fitting, size);
  return fitted(lines, fitting, size, true);
};

function fitted(lines: string[], { face, leading = 1.15 }: Fitting, size: number, cut: boolean): Fitted {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, face))) * size;
  return { lines, width, size, leading, height: lines.length * size * leading, cut };
}

function fits(line: string, { face, width }: Fitting, size: number): boolean {
  return textWidth(line, face) * size <= width;
}

function wrap(words: string[], fitting: Fitting, size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && fits(longer, fitting, size)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function shortenedLast(lines: string[], fitting: Fitting, size: number): string[] {
  const kept = lines.slice(0, fitting.lines).map((line) => shortened(line, fitting, size));
  if (lines.length > kept.length)
    kept[kept.length - 1] = shortened(`${kept.at(-1)!.replace(/…$/, "")} …`, fitting, size);
  return kept;
}

// A line that is too long loses words, then letters of a word that alone is too long.
function shortened(line: string, fitting: Fitting, size: number): string {
  if (fits(line, fitting, size)) return line;
  let rest = line.replace(/ ?…$/, "");
  while (!fits(`${rest}…`, fitting, size) && rest.length > 1)
    rest = rest.includes(" ") ? rest.slice(0, rest.lastIndexOf(" ")) : [...rest].slice(0, -1).join("");
  return `${rest}…`;
}
