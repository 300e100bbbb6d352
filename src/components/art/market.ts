import { compose, type Grid } from "./grid.ts";
import { belfry } from "./sprites.ts";
import { bicycle, bus, dyed, gable, low, person, poplar, stall, stepped, stop } from "./sprites-street.ts";

const ground = 33;

/** A market day, woven: stalls, people, the bus, the belfry. */
export const market: Grid = compose(150, 36, [
  { sprite: ["k".repeat(150)], left: 0, foot: ground },
  { sprite: ["kkkkkk...".repeat(17)], left: 0, foot: ground + 2 },
  { sprite: stepped, left: -2, foot: ground - 1 },
  { sprite: gable, left: 7, foot: ground - 1 },
  { sprite: low, left: 14, foot: ground - 1 },
  { sprite: stall, left: 27, foot: ground - 1 },
  { sprite: dyed(person, "m", "g"), left: 41, foot: ground - 1 },
  { sprite: dyed(dyed(stall, "p", "y"), "m", "w"), left: 47, foot: ground - 1 },
  { sprite: person, left: 61, foot: ground - 1 },
  { sprite: dyed(dyed(person, "w", "k"), "m", "w"), left: 67, foot: ground - 1 },
  { sprite: stop, left: 75, foot: ground - 1 },
  { sprite: bus, left: 81, foot: ground - 1 },
  { sprite: belfry, left: 105, foot: ground - 1 },
  { sprite: gable, left: 120, foot: ground - 1 },
  { sprite: stepped, left: 127, foot: ground - 1 },
  { sprite: poplar, left: 138, foot: ground - 1 },
  { sprite: gable, left: 143, foot: ground - 1 },
]);

/** A street with a bicycle, for pages that are short of words. */
export const street: Grid = compose(96, 24, [
  { sprite: ["k".repeat(96)], left: 0, foot: 22 },
  { sprite: stepped, left: 0, foot: 21 },
  { sprite: gable, left: 9, foot: 21 },
  { sprite: low, left: 16, foot: 21 },
  { sprite: poplar, left: 28, foot: 21 },
  { sprite: bicycle, left: 36, foot: 21 },
  { sprite: person, left: 54, foot: 21 },
  { sprite: dyed(person, "m", "g"), left: 60, foot: 21 },
  { sprite: poplar, left: 68, foot: 21 },
  { sprite: dyed(stepped, "w", "m"), left: 74, foot: 21 },
  { sprite: dyed(gable, "m", "w"), left: 83, foot: 21 },
]);
