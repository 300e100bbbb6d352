import type { Drawing, Element, Face } from "../../../templates/cards/element.ts";
import { spliced } from "../../../templates/cards/svg.ts";
import { element, escapeText, rect, textNode } from "../../charts/svg.ts";
import { measure } from "./fit-text.ts";
import { verticalOf } from "./fonts.ts";

// What a machine without our faces shows instead: a slab or roman, and a grotesque.
const families: Readonly<Record<string, string>> = {
  Besley: "Besley, Clarendon, Rockwell, Georgia, serif",
  Archivo: "Archivo, Arial, Helvetica, sans-serif",
};

/** What is said of a card to those who don't see it, and in which language. */
export interface Said {
  alt: string;
  lang: string;
}

/**
 * A card as SVG whose text is text: ground, drawings spliced in, then its lines.
 * With words for those who don't see it, it is a file of its own: each line then says how long it is, so that
 * another face does not leave its box.
 */
export function cardSvg({ width, height, ground, pictures, elements }: Drawing, said?: Said): string {
  const size = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` };
  const body = [
    rect(0, 0, width, height, { fill: ground }),
    ...pictures.map(spliced),
    ...elements.map((one) => drawn(one, said !== undefined)),
  ];
  if (said === undefined) return element("svg", size, body);
  const title = said.alt.split(/(?<=[.?!…»”]) /u, 1)[0] ?? said.alt;
  return element("svg", { ...size, role: "img", lang: said.lang, "aria-labelledby": "card-title card-desc" }, [
    `<title id="card-title">${escapeText(title)}</title>`,
    `<desc id="card-desc">${escapeText(said.alt)}</desc>`,
    ...body,
  ]);
}

function drawn({ props: { style, children } }: Element, alone: boolean): string {
  const [left, top] = [Number(style["left"]), Number(style["top"])];
  if (typeof children !== "string")
    return rect(left, top, Number(style["width"]), Number(style["height"]), { fill: String(style["backgroundColor"]) });
  const size = Number(style["fontSize"]);
  const { fontFamily, fontWeight, fontStyle, lineHeight, color } = style;
  const face = `${fontFamily} ${fontWeight}${fontStyle === "italic" ? " italic" : ""}` as Face;
  const length = (): number => [...children].reduce((sum, char) => sum + (measure(char, face) ?? 0), 0) * size;
  return textNode(children, {
    x: left,
    y: top + baseline(face, size, Number(lineHeight)),
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
function baseline(face: Face, size: number, leading: number): number {
  const { ascent, descent } = verticalOf(face);
  return (leading * size - (ascent - descent) * size) / 2 + ascent * size;
}
