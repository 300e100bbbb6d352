import * as z from "zod";
import type { Origin } from "./observation.ts";
import { Qualifier } from "./observation.ts";
import { Id, Text } from "./text.ts";

/** What one of a number stands for: half of the reasons not to compare begin here. */
export const Counted = z.enum([
  "posts",
  "people",
  "fte",
  "establishments",
  "employer-establishments",
  "employers",
  "organisations",
  "initiatives",
  "value",
  "unstated",
]);
export type Counted = z.infer<typeof Counted>;

/** A quantity that public statistics publish about the social economy. */
export const Measure = z.strictObject({
  id: Id,
  name: Text,
  unit: z.string().describe("A unit of data/units.json."),
  topic: z
    .enum(["jobs", "employers"])
    .optional()
    .describe(
      "What it is about, in whatever way it is counted. Leave it out for the inside of the social economy (its parts, its women and men) and for what it is measured against.",
    ),
  counts: Counted.optional().describe("What one of it stands for. Leave it out for a share: its denominator says it."),
  describes: Text,
  digits: z.int().min(0).max(3).optional(),
});
export type Measure = z.infer<typeof Measure>;

/** Who is counted: statistics of two perimeter classes never share an axis. */
export const PerimeterClass = z.strictObject({
  id: Id,
  name: Text,
  by: z
    .enum(["legal-form", "purpose", "criteria", "outside", "unstated"])
    .describe(
      "How organisations are chosen: by legal form, by what they are for (work integration), by wider criteria; outside the social economy; or the source does not say.",
    ),
  schools: z
    .enum(["inside", "own-funds", "outside"])
    .optional()
    .describe(
      "Private and free schools: counted, counted for staff paid from own funds only, left out. Without it, not stated.",
    ),
  describes: Text,
});
export type PerimeterClass = z.infer<typeof PerimeterClass>;

/** What a share is divided by. */
export const Denominator = z.strictObject({
  id: Id,
  name: Text,
  counts: Counted.optional().describe("What one of it stands for."),
  whole: z
    .strictObject({ territory: Id, measure: Id })
    .optional()
    .describe(
      "The statistic that counts it, where one is published: a rounded share of it is a number between two bounds.",
    ),
});
export type Denominator = z.infer<typeof Denominator>;

/** A family or a sector of statistics. */
export const StatisticTerm = z.strictObject({ id: Id, name: Text });
export type StatisticTerm = z.infer<typeof StatisticTerm>;

/** A sentence on how a statistic was found, counted or printed; written once for all the rows that need it. */
export const StatisticNote = z.strictObject({ id: Id, says: Text });
export type StatisticNote = z.infer<typeof StatisticNote>;

/** One row of data/statistics/*.csv, after its text cells are read. */
export const StatisticSpec = z.strictObject({
  territory: Id,
  period: z.string().regex(/^\d{4}$/),
  measure: Id,
  family: Id.describe('A legal family, or "total".'),
  sector: Id.describe('A sector of activity, or "total".'),
  value: z.number(),
  unit: z.string(),
  qualifier: Qualifier.default("exact"),
  status: z.enum(["final", "provisional", "estimated"]).default("final"),
  countBasis: z
    .enum(["workplace", "registered-office", "each-region", "residence", "unknown"])
    .describe(
      "Where it is counted: where the work is done, at the registered office, once in each region where an organisation works, where the worker lives, or the source does not say.",
    ),
  perimeter: Id,
  denominator: Id.optional(),
  step: z.number().positive().optional().describe("What the source rounds to: 0.01 for whole percents."),
  referenceDate: z
    .string()
    .optional()
    .describe("ISO date or words of the source: what day or span the value holds for."),
  edition: z.string().optional().describe("Edition of the publication, where it is revised."),
  source: Id,
  notes: z
    .array(Id)
    .default([])
    .describe("What else is to know: notes of data/statistic-notes.json, with a space between them in a table."),
});
export type StatisticSpec = z.infer<typeof StatisticSpec>;

/** A published figure about the social economy of a territory, with where it was written. */
export type Statistic = StatisticSpec & { id: string; origin: Origin };

/** A place in the statistics where what is counted changed. */
export const StatisticBreak = z.strictObject({
  territories: z.array(Id).min(1),
  measures: z.array(Id).min(1),
  at: z
    .string()
    .regex(/^\d{4}$/)
    .describe("First year counted in the new way."),
  reason: Text,
});
export type StatisticBreak = z.infer<typeof StatisticBreak>;
