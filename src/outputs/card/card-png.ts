import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import sharp from "sharp";
import type { Drawing } from "../../../templates/cards/element.ts";
import { textRoot, wholeSvg } from "../../../templates/cards/svg.ts";
import { fontFiles, satoriFonts } from "./fonts.ts";

/**
 * Draws a card as SVG: ground, drawings, then the text that satori sets.
 * The root is flat and unclipped, and drawings are spliced in as nested svg: both halve the rasteriser's work.
 */
export async function cardSvg(drawing: Drawing): Promise<string> {
  const { width, height } = drawing;
  const root = textRoot(drawing) as Parameters<typeof satori>[0];
  return wholeSvg(drawing, await satori(root, { width, height, fonts: satoriFonts }));
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
