import type { Observatory } from "./model/observatory.ts";

// Astro bundles the pages into modules of their own but runs them in the process that builds: what is loaded there reaches them through here.
const key = Symbol.for("vises.observatory");

/** Gives the build that follows in this process the observatory that was loaded and checked, so that it is read once. */
export function handOver(observatory: Observatory): void {
  Object.assign(globalThis, { [key]: observatory });
}

/** The observatory that was handed over; none in dev, where each start reads it anew. */
export function handedOver(): Observatory | undefined {
  return (globalThis as { [key]?: Observatory })[key];
}
