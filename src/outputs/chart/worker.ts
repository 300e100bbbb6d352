import { parentPort } from "node:worker_threads";
import { writeFileAtomic } from "../write-file.ts";
import { chartPng } from "./chart-png.ts";
import type { ChartJob } from "./render-charts.ts";

// Draws one picture after another; answers each with its name.
parentPort?.on("message", async ({ file, svg }: ChartJob) => {
  writeFileAtomic(file, await chartPng(svg));
  parentPort?.postMessage(file);
});
