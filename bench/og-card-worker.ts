import { createRequire } from "node:module";
import path from "node:path";
import { satoriFonts } from "../src/outputs/card/fonts.ts";
import { serve, sourceOf } from "./card-worker.ts";

// @vercel/og 1.0.3 calls `require` and looks for harfbuzz beside `__dirname`, which modules do not have: both are given to it.
const require = createRequire(import.meta.url);
Object.assign(globalThis, { require, __dirname: path.dirname(require.resolve("harfbuzzjs")) });
const { ImageResponse } = await import("@vercel/og");

serve(async ({ width, height, ground, pictures, elements }) => {
  const images = pictures.map((picture) => ({
    type: "img",
    props: {
      src: sourceOf(picture),
      width: picture.width,
      height: picture.height,
      style: { position: "absolute", left: picture.x, top: picture.y, width: picture.width, height: picture.height },
    },
  }));
  const style = { display: "flex", width, height, backgroundColor: ground };
  const tree = { type: "div", props: { style, children: [...images, ...elements] } };
  const response = new ImageResponse(tree as never, { width, height, fonts: satoriFonts as never });
  return new Uint8Array(await response.arrayBuffer());
});
