import type { Face } from "../../../templates/cards/element.ts";
import { fitWith, type Measure } from "../../../templates/cards/fit-text.ts";
import { signs } from "../../../templates/cards/signs.ts";
import { faces, fontOf, verticalOf } from "./fonts.ts";
import { hyphenate } from "./hyphenate.ts";

const widths = new Map<Face, Map<string, number | undefined>>();

/** Advance width of a character at size 1, without kerning, so never too small by much; nothing where the face lacks it. */
export const measure: Measure = (char, face) => {
  const known = widths.get(face) ?? new Map<string, number | undefined>();
  widths.set(face, known);
  if (known.has(char)) return known.get(char);
  const font = fontOf(face);
  const point = char.codePointAt(0)!;
  const width = font.hasGlyphForCodePoint(point)
    ? font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm
    : undefined;
  known.set(char, width);
  return width;
};

/** Measures and breaks text with the project's own faces and the patterns of its languages. */
export const fitText = fitWith(measure, hyphenate);

/** What a browser needs of the faces to fit and place text as the build does. */
export interface CardMetrics {
  /** Width of each sign that a card may hold, in each face. */
  widths: Record<Face, Record<string, number>>;
  vertical: Record<Face, { ascent: number; descent: number }>;
}

/** The measures of the five faces, at size 1. */
export function cardMetrics(): CardMetrics {
  const own = (face: Face): Record<string, number> =>
    Object.fromEntries(
      [...signs].flatMap((sign) => {
        const width = measure(sign, face);
        return width === undefined ? [] : [[sign, width]];
      }),
    );
  const each = <Measured>(of: (face: Face) => Measured) =>
    Object.fromEntries(faces.map((face) => [face, of(face)])) as Record<Face, Measured>;
  return { widths: each(own), vertical: each(verticalOf) };
}
