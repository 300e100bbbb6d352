// Makes the icons that are no SVG from public/favicon.svg: favicon.ico (32 px) and apple-touch-icon.png (180 px, on paper).
import { readFile, writeFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";

const svg = await readFile("public/favicon.svg", "utf8");
const png = (source: string, width: number): Buffer =>
  new Resvg(source, { fitTo: { mode: "width", value: width } }).render().asPng();

/** An .ico of one picture: a directory of 22 bytes, then the PNG. */
function ico(picture: Buffer, side: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, picture]);
}

// The touch icon has a margin and a ground, for it is cut round.
const touch = svg
  .replace('viewBox="0 0 36 36">', 'viewBox="-9 -9 54 54"><path fill="#fcfbf7" d="M-9-9h54v54H-9z"/>')
  .replace(/<style>.*?<\/style>/, "");
await writeFile("public/favicon.ico", ico(png(svg.replace(/<style>.*?<\/style>/, ""), 32), 32));
await writeFile("public/apple-touch-icon.png", png(touch, 180));
