import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import path from "node:path";
import { portablesOf } from "../../compute/portable.ts";
import type { Observatory } from "../../model/observatory.ts";
import { onWorkers } from "../worker-pool.ts";
import { chartImage } from "./chart-image.ts";

// Raise it when the way from drawing to pixels changes: the hash then differs, and no cache serves the old picture.
const engine = 1;

/** A picture to draw, and the file of the cache it belongs in. */
export interface ChartJob {
  file: string;
  svg: string;
}

/** The file of the cache that holds the PNG of this picture; its name is a hash of all that the picture shows. */
export function chartFile(root: string, svg: string): string {
  const hash = createHash("sha256").update(`${engine}${svg}`).digest("hex").slice(0, 16);
  return path.join(chartCache(root), `${hash}.png`);
}

/** The folder that keeps drawn charts between builds. */
export function chartCache(root: string): string {
  return path.join(root, ".cache", "charts");
}

/** Draws the charts that the cache lacks; returns the names of all that are in use, and how many were drawn. */
export async function renderCharts(
  observatory: Observatory,
  root: string,
  onDone: (done: number, of: number) => void = () => {},
): Promise<{ used: Set<string>; drawn: number }> {
  const jobs = observatory.settings.languages.flatMap(({ code }) =>
    [...portablesOf(observatory, code).values()].map((portable): ChartJob => {
      const { svg } = chartImage(observatory, portable, code);
      return { svg, file: chartFile(root, svg) };
    }),
  );
  const missing = [...new Map(jobs.map((job) => [job.file, job])).values()].filter(({ file }) => !existsSync(file));
  let done = 0;
  await onWorkers(new URL("./worker.ts", import.meta.url), missing, () => onDone(++done, missing.length));
  return { used: new Set(jobs.map(({ file }) => path.basename(file))), drawn: missing.length };
}
