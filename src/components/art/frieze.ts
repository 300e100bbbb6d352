import { compose, type Grid } from "./grid.ts";
import { arch, barge, belfry, church, dunes, heaps, turbineDown, turbineUp } from "./sprites.ts";
import { dyed, fir, gable, person, poplar, stepped } from "./sprites-street.ts";

const width = 216;
const height = 48;
const ground = 37;

// Waves: two weaves of dashes, shifted from row to row so that no two rows rhyme.
const dashes = ["www..ww...www.ww..", "ll..lll..ll...lll."] as const;

function water(row: number, from: number, to: number): Grid {
  const pattern = dashes[row % 2 === 0 ? 0 : 1];
  const shift = (row * 7) % pattern.length;
  const turned = pattern.slice(shift) + pattern.slice(0, shift);
  return [turned.repeat(Math.ceil((to - from) / turned.length)).slice(0, to - from)];
}

const sea = Array.from({ length: 8 }, (_, row) => ({
  sprite: water(row, 0, width),
  left: 0,
  foot: ground + 1 + row,
}));
const shore = { sprite: water(2, 0, 20), left: 0, foot: ground + 9 };
// The barge floats in still water: the waves stop beside its hull.
const calm = Array.from({ length: 6 }, (_, row) => ({
  sprite: [" ".repeat(34)],
  left: 111,
  foot: ground + 1 + row,
}));

/** The country from the coast to the Ardennes, woven: coast, belfry, slag heaps, gables, barge, arch, church, firs. */
export const frieze: Grid = compose(width, height, [
  ...sea,
  shore,
  ...calm,
  { sprite: ["k".repeat(width - 27)], left: 27, foot: ground },
  { sprite: dunes, left: 11, foot: ground - 1 },
  { sprite: turbineUp, left: -8, foot: ground },
  { sprite: turbineDown, left: 17, foot: ground - 4 },
  { sprite: gable, left: 34, foot: ground - 1 },
  { sprite: stepped, left: 41, foot: ground - 1 },
  { sprite: belfry, left: 52, foot: ground - 1 },
  { sprite: gable, left: 67, foot: ground - 1 },
  { sprite: heaps, left: 72, foot: ground - 1 },
  { sprite: stepped, left: 117, foot: ground - 1 },
  { sprite: gable, left: 126, foot: ground - 1 },
  { sprite: dyed(stepped, "w", "g"), left: 133, foot: ground - 1 },
  { sprite: poplar, left: 144, foot: ground - 1 },
  { sprite: poplar, left: 149, foot: ground - 1 },
  { sprite: arch, left: 155, foot: ground - 1 },
  { sprite: person, left: 181, foot: ground - 1 },
  { sprite: dyed(dyed(person, "w", "k"), "m", "g"), left: 186, foot: ground - 1 },
  { sprite: church, left: 190, foot: ground - 1 },
  { sprite: fir, left: 203, foot: ground - 1 },
  { sprite: fir, left: 209, foot: ground - 1 },
  { sprite: barge, left: 113, foot: ground + 6 },
]).map((row) => row.replaceAll(" ", "."));

/** Where the country of each territory is in the frieze, in percent of its width. */
export const friezePlaces: Readonly<Record<string, number>> = {
  "hauts-de-france": 17,
  vlaanderen: 57.5,
  bruxelles: 77,
  wallonie: 93,
};
