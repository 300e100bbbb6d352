import { Renderer } from "@takumi-rs/core";
import { satoriFonts } from "../src/outputs/card/fonts.ts";
import { serve, sourceOf } from "./card-worker.ts";

const renderer = new Renderer();
for (const { name, weight, style, data } of satoriFonts) await renderer.registerFont({ name, weight, style, data });

serve(async ({ width, height, ground, pictures, elements }) => {
  const images = pictures.map((picture) => ({ ...picture, src: sourceOf(picture) }));
  const node = {
    type: "container",
    style: { display: "flex", position: "relative", width, height, backgroundColor: ground },
    children: [
      ...images.map(({ src, x, y, ...size }) => ({
        type: "image",
        src,
        style: { position: "absolute", left: x, top: y, width: size.width, height: size.height },
      })),
      ...elements.map(({ props: { style, children } }) =>
        typeof children === "string"
          ? { type: "text", text: children, style }
          : { type: "container", style, children: [] },
      ),
    ],
  };
  return renderer.render(node as never, { width, height, format: "png" });
});
