import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Drawing } from "../../../templates/cards/element.ts";

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
  const queue = missing.values();
  let drawn = 0;
  const count = Math.min(availableParallelism(), Math.ceil(missing.length / 8));
  await Promise.all(Array.from({ length: count }, () => work(queue, () => onDrawn(++drawn, missing.length))));
  return missing.length;
}

function work(queue: Iterator<CardJob>, onDrawn: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url));
    const next = (): void => {
      const { done, value } = queue.next();
      if (done) void worker.terminate().then(() => resolve());
      else worker.postMessage(value);
    };
    worker.on("error", reject);
    worker.on("message", () => {
      onDrawn();
      next();
    });
    next();
  });
}
