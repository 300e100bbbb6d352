import { writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import type { CardJob } from "../src/outputs/card/render-cards.ts";
import { fontFiles, satoriFonts } from "../src/outputs/card/fonts.ts";

// The plain recipe for link cards: one clipped root, drawings as images, the rasteriser's own PNG. It loses the words of the drawings.
parentPort?.on("message", async ({ file, drawing }: CardJob) => {
  const images = drawing.pictures.map(({ svg, x, y, width, height }) => ({
    type: "img",
    props: {
      src: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`,
      width,
      height,
      style: { position: "absolute", left: x, top: y, width, height },
    },
  }));
  const size = { width: drawing.width, height: drawing.height };
  const style = { display: "flex", overflow: "hidden", backgroundColor: drawing.ground, ...size };
  const root = { type: "div", props: { style, children: [...images, ...drawing.elements] } };
  const svg = await satori(root as Parameters<typeof satori>[0], { ...size, fonts: satoriFonts });
  writeFileSync(file, new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render().asPng());
  parentPort?.postMessage(file);
});
