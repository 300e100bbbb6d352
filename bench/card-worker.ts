import { writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { CardJob } from "../src/outputs/card/render-cards.ts";
import type { Drawing } from "../templates/cards/element.ts";

/** Makes a worker of one engine: draws one card after another, writes its bytes, answers with its name. */
export function serve(draw: (drawing: Drawing) => Promise<Uint8Array>): void {
  parentPort?.on("message", async ({ file, drawing }: CardJob) => {
    writeFileSync(file, await draw(drawing));
    parentPort?.postMessage(file);
  });
}

/** A drawing as an image of a page: its SVG with the size it has there. */
export function sourceOf({ svg, width, height }: Drawing["pictures"][number]): string {
  const sized = svg.replace(/<svg/, `<svg data-size="${Math.round(width)}x${Math.round(height)}"`);
  return `data:image/svg+xml;base64,${Buffer.from(sized).toString("base64")}`;
}
