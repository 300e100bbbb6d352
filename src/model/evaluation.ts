import * as z from "zod";
import { Breakdown } from "./observation.ts";
import { Period } from "./period.ts";
import { Day, Id, Moment, Text } from "./text.ts";

/** Points to a value or a series of the same enterprise. */
export const FactRef = z.strictObject({
  indicator: Id,
  period: Period.optional().describe("Without it: the whole series."),
  breakdown: Breakdown.optional(),
  perimeter: Id.optional(),
});
export type FactRef = z.infer<typeof FactRef>;

/** A number and a voice, and what was understood by reading both together. */
export const Crossing = z.strictObject({
  id: Id,
  title: Text,
  number: FactRef,
  chart: z.enum(["number", "line", "bars", "slope", "waffle", "likert"]).default("number"),
  voice: Id.describe("A testimony of this enterprise."),
  reading: Text,
  readBy: Text.optional().describe("Who read them together."),
});
export type Crossing = z.infer<typeof Crossing>;

/** The VISES steps of one enterprise: question, collection, analysis and valorisation. */
export const Evaluation = z.strictObject({
  year: Moment,
  question: Text,
  themes: z.array(Id).default([]).describe("What the question is about: see data/themes.json."),
  chosen: z
    .strictObject({
      story: Text.describe("How the question was chosen: who, when, where."),
      discarded: z.array(z.strictObject({ question: Text, why: Text })).optional(),
    })
    .optional(),
  collection: z.strictObject({
    lede: Text,
    stages: z
      .array(
        z.strictObject({
          step: z.union([z.literal(1), z.literal(2), z.literal(3)]),
          from: Moment,
          to: Moment,
          moments: z.int().nonnegative().describe("Shared moments: workshops, visits, reading meetings."),
          what: Text,
        }),
      )
      .length(3),
    methods: z.array(
      z.strictObject({
        name: Text,
        with: Text.optional(),
        respondents: z.int().nonnegative().optional(),
        population: z.int().positive().optional(),
        from: Moment.optional(),
        to: Moment.optional(),
      }),
    ),
    limits: z.array(Text).min(1),
  }),
  analysis: z.strictObject({
    lede: Text,
    practices: z.array(Text).optional(),
    processes: z.array(Text).optional(),
    results: z.array(Text).optional(),
  }),
  crossings: z.array(Crossing),
  theory: z
    .array(
      z.strictObject({
        step: z
          .enum(["do", "how", "first", "later"])
          .describe("What we do, how, what changes first, what changes later."),
        text: Text,
        numbers: z.array(FactRef).default([]),
        voices: z.array(Id).default([]),
        hypothesis: z.boolean().default(false),
      }),
    )
    .optional()
    .describe("Theory of change: from practices to change, with the evidence for each step."),
  attribution: z
    .strictObject({
      anyway: Text.optional().describe("What would have happened anyway."),
      others: Text.optional().describe("Who else contributed."),
    })
    .optional()
    .describe('Limits of attribution; what is left out is printed as "not estimated".'),
  unknown: z.array(Text).min(1).describe("What we do not know."),
  changes: z.array(Text).min(1).describe("What we change."),
  published: Day,
  version: z.string().default("1.0"),
});
export type Evaluation = z.infer<typeof Evaluation>;
