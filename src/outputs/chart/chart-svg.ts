import type { Portable } from "../../compute/portable.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import type { Face } from "../../../templates/cards/element.ts";
import { fontOf } from "../card/fonts.ts";
import { chartImage } from "./chart-image.ts";

/** How text is set at some place of a drawing. */
interface Setting {
  size: number;
  face: Face;
}

const tags = /<(\/?)(svg|g|text)\b([^>]*?)(\/?)>([^<]*)/g;
const known = new Map<string, number>();

/**
 * The picture as a file to open elsewhere. Typefaces are named and not enclosed; each line of text says how wide it is in
 * them, so that another face, wider or narrower, keeps to its place and covers nothing.
 */
export function chartSvg(observatory: Observatory, portable: Portable, lang: Language): string {
  return withWidths(chartImage(observatory, portable, lang).svg);
}

/** Every text of a drawing with the width that it has in our faces. */
export function withWidths(svg: string): string {
  const around: Setting[] = [{ size: 16, face: "Archivo 400" }];
  return svg.replace(tags, (whole, end: string, name: string, attributes: string, empty: string, words: string) => {
    if (end === "/") {
      around.pop();
      return whole;
    }
    const own = settingOf(attributes, around.at(-1));
    if (empty === "") around.push(own);
    if (name !== "text" || words.trim() === "") return whole;
    const length = Math.round(widthOf(words, own) * 10) / 10;
    return `<text${attributes} textLength="${length}" lengthAdjust="spacingAndGlyphs">${words}`;
  });
}

function settingOf(attributes: string, above: Setting = { size: 16, face: "Archivo 400" }): Setting {
  const size = / font-size="([\d.]+)"/.exec(attributes)?.[1];
  const weight = / font-weight="(\d+)"/.exec(attributes)?.[1];
  const serif = / font-family="Besley/.test(attributes);
  const sans = weight === undefined ? above.face : Number(weight) >= 600 ? "Archivo 600" : "Archivo 400";
  return { size: size === undefined ? above.size : Number(size), face: serif ? "Besley 800" : sans };
}

/** Width of text in px, with the kerning that a reader's program applies; `words` are as markup writes them. */
function widthOf(words: string, { size, face }: Setting): number {
  const key = `${face} ${words}`;
  const unit = known.get(key) ?? advanceOf(words, face);
  known.set(key, unit);
  return unit * size;
}

function advanceOf(words: string, face: Face): number {
  const plain = words
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  const font = fontOf(face);
  return font.layout(plain).advanceWidth / font.unitsPerEm;
}
