import * as z from "zod";
import { Day, Id, Text } from "./text.ts";

/** What sort of number it is; it decides what may be done with it. */
export const IndicatorKind = z.enum([
  "count",
  "amount",
  "share",
  "ratio",
  "mean",
  "median",
  "rating",
  "likert",
  "direction",
]);
export type IndicatorKind = z.infer<typeof IndicatorKind>;

/** An equivalent in another framework, and how near it is. */
export const Mapping = z.strictObject({
  to: z.enum(["sdg", "iris", "vsme", "gri"]),
  code: z.string().min(1),
  strength: z.enum(["exact", "close", "related"]),
});

/** A thing measured: what is counted, in which unit, how it adds up, and who agreed on it. */
export const Indicator = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  name: Text,
  kind: IndicatorKind,
  unit: z.string().describe("A unit of data/units.json."),
  tells: z.enum(["practice", "process", "result"]).describe("Of what it tells: equals, all three."),
  counts: Text.describe("What is counted."),
  dividedBy: Text.optional().describe("For a share or a ratio: by what it is divided."),
  ratioOf: z
    .strictObject({ numerator: Id.optional(), denominator: Id.optional() })
    .optional()
    .describe("For a share or a ratio: the indicators that are its two numbers, where there are some."),
  atMost: z
    .array(Id)
    .min(1)
    .optional()
    .describe(
      "Indicators that this one never exceeds in one enterprise and period: it counts a part of theirs, or the same in smaller measure. Confided figures are guarded with it.",
    ),
  excludes: Text.optional(),
  digits: z.int().min(0).max(3).optional().describe("Decimals shown at the most."),
  adds: z
    .strictObject({
      enterprises: z
        .boolean()
        .describe(
          "May the values of different enterprises be put together? Counts and amounts are added; answers, marks and shares are merged by the answers behind them.",
        ),
      years: z
        .enum(["sum", "last", "no"])
        .describe("Over years: a sum (a flow), the last value (a stock), or neither."),
      why: Text.optional().describe("Why it does not add up."),
    })
    .describe("How it adds up."),
  scale: z
    .strictObject({
      min: z.number().optional(),
      max: z.number().optional(),
      steps: z.array(Text).min(2).optional().describe("Labels of a Likert scale, from disagreement to agreement."),
    })
    .optional(),
  categories: z
    .array(z.strictObject({ id: Id, name: Text }))
    .optional()
    .describe("Parts of the whole."),
  versions: z
    .array(
      z.strictObject({
        version: z.string(),
        date: Day,
        definition: Text,
        change: Text.optional(),
        why: Text.optional(),
      }),
    )
    .min(1)
    .describe("Definition with its version and date, oldest first."),
  state: z.enum(["proposed", "tested", "adopted"]),
  agreedWith: Text.optional().describe("Who co-constructed it."),
  themes: z.array(Id).optional().describe("What it is about, the main theme first: see data/themes.json."),
  mappings: z.array(Mapping).optional(),
});
export type Indicator = z.infer<typeof Indicator>;
