// Weaves the sample picture of an example enterprise: npm has no part in it, run it by hand when the sprites change.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { lightTheme } from "../src/charts/theme.ts";
import { compose } from "../src/components/art/grid.ts";
import { belfry } from "../src/components/art/sprites.ts";
import { bus, dyed, gable, low, person, poplar, stepped, stop } from "../src/components/art/sprites-street.ts";
import { tapestrySvg } from "../src/components/art/tapestry-svg.ts";

const [target = "content/photos/la-navette/arret-tisse.png"] = process.argv.slice(2);
const [width, height, foot] = [90, 60, 46];
const threads: Record<string, string> = {
  k: lightTheme.ink,
  w: lightTheme.woad,
  l: lightTheme.diverging[3],
  m: lightTheme.madder,
  y: lightTheme.weld,
  g: lightTheme.green,
  p: lightTheme.paper,
};

// Below the street the threads go on as plain cloth, so that the picture shows what it is made of.
const cloth = ["w", "m", "y", "w", "m", "y", "g", "w"].map((dye, row) => ({
  sprite: [`${dye}${dye}${dye}.`.repeat(23)],
  left: row % 2 === 0 ? 0 : -2,
  foot: foot + 5 + row,
}));
const grid = compose(width, height, [
  { sprite: ["k".repeat(width)], left: 0, foot },
  { sprite: ["kkkkkk...".repeat(10)], left: 0, foot: foot + 2 },
  ...cloth,
  { sprite: stepped, left: 1, foot: foot - 1 },
  { sprite: gable, left: 10, foot: foot - 1 },
  { sprite: stop, left: 20, foot: foot - 1 },
  { sprite: person, left: 25, foot: foot - 1 },
  { sprite: dyed(person, "m", "g"), left: 30, foot: foot - 1 },
  { sprite: bus, left: 36, foot: foot - 1 },
  { sprite: belfry, left: 61, foot: foot - 1 },
  { sprite: low, left: 76, foot: foot - 1 },
  { sprite: poplar, left: 84, foot: foot - 1 },
]);

const svg = Object.entries(threads)
  .reduce(
    (drawn, [letter, colour]) =>
      drawn.replaceAll(`class="thread-${letter}"`, `fill="none" stroke="${colour}" stroke-linecap="butt"`),
    tapestrySvg(grid, "picture", "xMidYMid meet"),
  )
  .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
  .replace('width="100%"', `width="${width * 16}" height="${height * 16}"`);
const drawn = new Resvg(svg, { background: lightTheme.weldTint }).render().asPng();
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, await sharp(drawn).png({ palette: true, colours: 16, effort: 10 }).toBuffer());
