import { fontOf } from "../card/fonts.ts";
import { haloOutlines } from "./halos.ts";

const faces = ["Archivo 400", "Archivo 600", "Besley 400", "Besley 800", "Besley 400 italic"] as const;
const drawn = new Map<string, boolean>();

/** True where one of the typefaces of the document has the character: Typst looks for it in the other family too. */
function hasGlyph(char: string): boolean {
  const known = drawn.get(char);
  if (known !== undefined) return known;
  const code = char.codePointAt(0) ?? 0;
  // A narrow no-break space is drawn as a space of its width; breaks of lines have no glyph.
  const found = code === 0x202f || char === "\n" || faces.some((face) => fontOf(face).hasGlyphForCodePoint(code));
  drawn.set(char, found);
  return found;
}

/** What stands where no typeface has the character. */
export const noGlyph = "[?]";

// Marks without a shape of their own: they turn or join letters, and could make a text read as another one.
const unseen = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu;
const longest = 32;

/** Places where a word of many letters may break: after every few, and after the joints of an address. */
function broken(word: string): string {
  if (word.length <= longest) return word;
  return word
    .split(/(?<=[/?&=_.-])(?=.)/)
    .flatMap((piece) => piece.match(/.{1,24}/gsu) ?? [])
    .join("\u200b");
}

/**
 * A text as the typefaces can print it: composed, without control or direction marks, its endless words made breakable,
 * and what no typeface has replaced by "[?]"; `missing` is told each such character.
 */
export function printable(text: string, missing: (char: string) => void = () => {}): string {
  const clean = text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n")
    .replaceAll("\t", " ")
    .replace(unseen, (mark) => (mark === "\n" || mark === "\u00ad" ? mark : ""));
  let out = "";
  let gap = false;
  for (const char of clean) {
    const shown = hasGlyph(char);
    if (!shown) missing(char);
    // A run of such characters is one gap.
    if (shown || !gap) out += shown ? char : noGlyph;
    gap = !shown;
  }
  return out.replace(/[^\s\u00a0\u202f\u200b]{33,}/gu, broken);
}

/** Text of a drawing: as above, but never broken, and safe inside the XML it already stands in. */
function printableSvg(svg: string, missing: (char: string) => void): string {
  let out = "";
  for (const char of svg.toWellFormed().replace(unseen, (mark) => (mark === "\n" ? mark : ""))) {
    if (hasGlyph(char)) out += char;
    else {
      missing(char);
      out += noGlyph;
    }
  }
  // The drawing's renderer knows no narrow no-break space: its lines are already broken, so a thin space does.
  return haloOutlines(out.replaceAll("\u202f", "\u2009"));
}

/** The same data with every text made printable; addresses are left as they are. `missing` collects what no typeface has. */
export function printableData<Data>(data: Data, missing: Set<string>): Data {
  const note = (char: string): void => void missing.add(char);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string")
      return key === "link" || key === "to" || key === "lang" || key === "file"
        ? value
        : key === "svg"
          ? printableSvg(value, note)
          : printable(value, note);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, walk(inside, name)]));
  };
  return walk(data, "") as Data;
}
