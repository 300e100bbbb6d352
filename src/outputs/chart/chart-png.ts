import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { fontFiles } from "../card/fonts.ts";

/** A picture of a chart at twice its size, as PNG bytes: the same picture gives the same bytes. */
export async function chartPng(svg: string): Promise<Buffer> {
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "Archivo" },
  }).render();
  return sharp(image.pixels, { raw: { width: image.width, height: image.height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 9 })
    .toBuffer();
}
