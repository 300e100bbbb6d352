import * as z from "zod";
import { Day } from "./text.ts";

/** Name of a release, also a folder and part of an address: the month or the day it was made, "2026-11". */
export const ReleaseId = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/);

/** data/releases/<id>/manifest.json: what was frozen, with the SHA-256 of what readers download. */
export const Manifest = z.strictObject({
  observatory: z.string().min(1),
  asOf: Day.describe("The day the frozen data stand for."),
  files: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z0-9-]+\.(csv|json)$/),
        bytes: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1),
});
export type Manifest = z.infer<typeof Manifest>;

/** Sums that a release showed or masked, and how they add up: what a later one must not uncover. No masked value is in it. */
export interface ReleasedSums {
  readonly published: readonly { readonly cell: string; readonly value: number }[];
  readonly suppressed: readonly string[];
  readonly relations: readonly { readonly total: string; readonly parts: readonly string[] }[];
}
