import { existsSync } from "node:fs";
import type { Drawing } from "../../../templates/cards/element.ts";
import { onWorkers } from "../worker-pool.ts";

/** A card to draw, and the file of the cache it belongs in. */
export interface CardJob {
  file: string;
  drawing: Drawing;
}

/** Draws the cards that the cache lacks, on one worker a core; returns how many were drawn. */
export async function renderCards(
  jobs: CardJob[],
  onDrawn: (drawn: number, of: number) => void = () => {},
): Promise<number> {
  const missing = [...new Map(jobs.map((job) => [job.file, job])).values()].filter(({ file }) => !existsSync(file));
  let drawn = 0;
  await onWorkers(new URL("./worker.ts", import.meta.url), missing, () => onDrawn(++drawn, missing.length));
  return missing.length;
}
