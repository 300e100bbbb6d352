import { frieze } from "./frieze.ts";
import type { Grid } from "./grid.ts";
import { market, street } from "./market.ts";

const scenes: Readonly<Record<string, Grid>> = {
  food: market,
  mobility: market,
  reuse: street,
  housing: street,
  childcare: street,
  "social-services": street,
  "work-integration": street,
};

/** The woven scene above a story, by the sector of its enterprise; the frieze where no scene is nearer. */
export function sceneOf(sector: string): Grid {
  return scenes[sector] ?? frieze;
}
