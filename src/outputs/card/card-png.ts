import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";
import sharp from "sharp";
import type { Drawing } from "../../../templates/cards/element.ts";
import { cardSvg } from "./card-svg.ts";
import { fontFiles } from "./fonts.ts";
import { palettePng } from "./palette-png.ts";

const options: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles,
    defaultFontFamily: "Archivo",
    serifFamily: "Besley",
    sansSerifFamily: "Archivo",
  },
};

/** Draws a card as PNG bytes: the same drawing gives the same bytes. A palette where its colours fit in one, else RGB. */
export async function cardPng(drawing: Drawing): Promise<Buffer> {
  const { pixels, width, height } = new Resvg(cardSvg(drawing), options).render();
  return (
    palettePng(pixels, width, height) ??
    sharp(pixels, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png({ compressionLevel: 6 })
      .toBuffer()
  );
}
