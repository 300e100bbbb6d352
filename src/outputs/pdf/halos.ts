import type { Face } from "../../../templates/cards/element.ts";
import { fontOf } from "../card/fonts.ts";

type Look = Readonly<Record<string, string>>;

const strokes = ["stroke", "stroke-width", "stroke-linejoin"];
const inherited = ["font-family", "font-size", "font-weight", "text-anchor", "paint-order", ...strokes];
const entities: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

function faceOf({ "font-family": family = "", "font-weight": weight = "400" }: Look): Face {
  if (family.includes("Besley")) return Number(weight) > 600 ? "Besley 800" : "Besley 400";
  return Number(weight) > 400 ? "Archivo 600" : "Archivo 400";
}

/** The letters as one outline, where the text would be set. */
function outline(words: string, look: Look): string {
  const font = fontOf(faceOf(look));
  const size = Number(look["font-size"] ?? 16) / font.unitsPerEm;
  const { glyphs, positions, advanceWidth } = font.layout(words);
  const before = { start: 0, middle: 0.5, end: 1 }[look["text-anchor"] ?? "start"] ?? 0;
  let x = Number(look.x ?? 0) - advanceWidth * size * before;
  const letters = glyphs.map((glyph, index) => {
    const drawn = glyph.path
      .scale(size, -size)
      .translate(x, Number(look.y ?? 0))
      .toSVG();
    x += (positions[index]?.xAdvance ?? 0) * size;
    return drawn;
  });
  return letters.join("");
}

/**
 * The halos of a drawing's texts as outlines beneath texts without any: the renderer draws letter by letter, and each
 * halo would eat the letter before; written as a second text, it would be read and copied twice.
 */
export function haloOutlines(svg: string): string {
  if (!svg.includes('paint-order="stroke"')) return svg;
  const looks: Look[] = [{}];
  return svg.replace(
    /<(\/?)([a-z]+)((?: [^\s=<>]+="[^"]*")*)(\/?)>([^<]*)/gi,
    (whole, closing: string, name: string, attributes: string, alone: string, words: string) => {
      if (closing !== "") {
        looks.pop();
        return whole;
      }
      const own = Object.fromEntries(
        [...attributes.matchAll(/ ([^\s=]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      );
      const around = looks.at(-1) ?? {};
      const kept = Object.entries(around).filter(([key]) => inherited.includes(key));
      const look: Look = { ...Object.fromEntries(kept), ...own };
      if (alone === "") looks.push(look);
      if (look["paint-order"] !== "stroke") return whole;
      const stroke = strokes.flatMap((key) => (look[key] === undefined ? [] : [` ${key}="${look[key]}"`]));
      const plain =
        own["paint-order"] === undefined
          ? attributes
          : attributes.replace(/ (?:stroke|stroke-width|stroke-linejoin|paint-order)="[^"]*"/g, "");
      const opened = `<${name}${plain}${alone}>${words}`;
      if (name !== "text") return opened;
      const read = words.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
      return `<path d="${outline(read, look)}" fill="none"${stroke.join("")}/>${opened}`;
    },
  );
}
