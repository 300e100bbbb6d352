import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import sharp from "sharp";
import type { Drawing, Element, Picture } from "../../../templates/cards/element.ts";
import { fontFiles, satoriFonts } from "./fonts.ts";

/**
 * Draws a card as SVG: ground, drawings, then the text that satori sets.
 * The root is flat and unclipped, and drawings are spliced in as nested svg: both halve the rasteriser's work.
 */
export async function cardSvg({ width, height, ground, pictures, elements }: Drawing): Promise<string> {
  const root: Element = { type: "div", props: { style: { display: "flex", width, height }, children: elements } };
  const text = await satori(root as Parameters<typeof satori>[0], { width, height, fonts: satoriFonts });
  const drawn = pictures.map(spliced);
  const start = text.indexOf(">") + 1;
  return `${text.slice(0, start)}<rect width="${width}" height="${height}" fill="${ground}"/>${drawn.join("")}${text.slice(start)}`;
}

/** A drawing as a nested svg with the place and size it has on the card. */
export function spliced({ svg, x, y, width, height, fills }: Picture): string {
  const place = { x, y, width, height, ...(fills ? { preserveAspectRatio: "none" } : {}) };
  return svg.replace(/<svg[^>]*>/, (tag) => {
    const bare = tag.replaceAll(/ (?:x|y|width|height|preserveAspectRatio)="[^"]*"/g, "");
    const attributes = Object.entries(place).map(
      ([name, value]) => ` ${name}="${typeof value === "number" ? Math.round(value * 100) / 100 : value}"`,
    );
    return bare.replace("<svg", `<svg${attributes.join("")}`);
  });
}

/** Draws a card as PNG bytes: the same drawing gives the same bytes. */
export async function cardPng(drawing: Drawing): Promise<Buffer> {
  const image = new Resvg(await cardSvg(drawing), {
    font: {
      loadSystemFonts: false,
      fontFiles,
      defaultFontFamily: "Archivo",
      serifFamily: "Besley",
      sansSerifFamily: "Archivo",
    },
  }).render();
  return sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 3 })
    .toBuffer();
}
