import * as z from "zod";

/** disclosure.json, beside data/ and never published: how strictly totals of confided figures are guarded. Never looser than the defaults. */
export const DisclosureParameters = z.strictObject({
  $schema: z.string().optional(),
  minimum: z.int().min(3).max(100).optional().describe("Fewest legal groups behind a total. 3 by default."),
  dominance: z
    .number()
    .min(0.3)
    .max(0.85)
    .optional()
    .describe("Greatest part of one group in a total, from 0 to 1. 0.85 by default."),
  p: z
    .number()
    .min(15)
    .max(100)
    .optional()
    .describe(
      "How far off, in percent, the best guess at one group's figure must stay. 15 by default; keep yours secret.",
    ),
  people: z.int().min(5).max(1000).optional().describe("Fewest people in a total that counts people. 5 by default."),
});
export type DisclosureParameters = z.infer<typeof DisclosureParameters>;
