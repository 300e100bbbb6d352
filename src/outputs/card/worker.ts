import { parentPort } from "node:worker_threads";
import { writeFileAtomic } from "../write-file.ts";
import { cardPng } from "./card-png.ts";
import type { CardJob } from "./render-cards.ts";

// Draws one card after another; answers each with its name so that the pool can hand out the next.
parentPort?.on("message", async ({ file, drawing }: CardJob) => {
  writeFileAtomic(file, await cardPng(drawing));
  parentPort?.postMessage(file);
});
