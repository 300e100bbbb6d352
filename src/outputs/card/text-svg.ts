import type { Drawing, Element, Face } from "../../../templates/cards/element.ts";
import type { Measure } from "../../../templates/cards/fit-text.ts";
import { spliced } from "../../../templates/cards/svg.ts";
import { element, escapeText, rect, textNode } from "../../charts/svg.ts";

// What a machine without our faces shows instead: a slab or roman, and a grotesque.
const families: Readonly<Record<string, string>> = {
  Besley: "Besley, Clarendon, Rockwell, Georgia, serif",
  Archivo: "Archivo, Arial, Helvetica, sans-serif",
};

/** What an SVG must know of the faces: how wide a sign is, how far a face reaches above and below its line, at size 1. */
export interface FaceMeasures {
  measure: Measure;
  verticalOf: (face: Face) => { ascent: number; descent: number };
}

/** What is said of a card to those who don't see it, and in which language. */
export interface Said {
  alt: string;
  lang: string;
}

/**
 * A card as SVG whose text is text: ground, drawings spliced in, then its lines; the same in the build and in the studio.
 * With words for those who don't see it, it is a file of its own: each line then says how long it is, so that
 * another face does not leave its box.
 */
export function textSvg(drawing: Drawing, faces: FaceMeasures, said?: Said): string {
  const { width, height, ground, pictures, elements } = drawing;
  const size = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` };
  const body = [
    rect(0, 0, width, height, { fill: ground }),
    ...pictures.map(spliced),
    ...elements.map((one) => drawn(one, faces, said !== undefined)),
  ];
  if (said === undefined) return element("svg", size, body);
  const title = said.alt.split(/(?<=[.?!…»”]) /u, 1)[0] ?? said.alt;
  return element("svg", { ...size, role: "img", lang: said.lang, "aria-labelledby": "card-title card-desc" }, [
    `<title id="card-title">${escapeText(title)}</title>`,
    `<desc id="card-desc">${escapeText(said.alt)}</desc>`,
    ...body,
  ]);
}

function drawn({ props: { style, children } }: Element, faces: FaceMeasures, alone: boolean): string {
  const [left, top] = [Number(style["left"]), Number(style["top"])];
  if (typeof children !== "string")
    return rect(left, top, Number(style["width"]), Number(style["height"]), { fill: String(style["backgroundColor"]) });
  const size = Number(style["fontSize"]);
  const { fontFamily, fontWeight, fontStyle, lineHeight, color } = style;
  const face = `${fontFamily} ${fontWeight}${fontStyle === "italic" ? " italic" : ""}` as Face;
  const length = (): number => [...children].reduce((sum, char) => sum + (faces.measure(char, face) ?? 0), 0) * size;
  return textNode(children, {
    x: left,
    y: top + baseline(faces.verticalOf(face), size, Number(lineHeight)),
    "font-family": alone ? families[String(fontFamily)] : fontFamily,
    "font-size": size,
    "font-weight": fontWeight,
    "font-style": fontStyle === "italic" ? "italic" : undefined,
    textLength: alone && length(),
    lengthAdjust: alone && "spacingAndGlyphs",
    fill: String(color),
  });
}

/** Where the line of a text stands under its top, as a browser and satori place it: half of the leading above and below. */
function baseline({ ascent, descent }: { ascent: number; descent: number }, size: number, leading: number): number {
  return (leading * size - (ascent - descent) * size) / 2 + ascent * size;
}
