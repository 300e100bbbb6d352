import * as z from "zod";
import { Period } from "./period.ts";
import { Id, Text } from "./text.ts";

/** The marks a value can carry; missing, not applicable, withheld and zero are never confused. */
export const Status = z.enum(["final", "provisional", "estimated", "missing", "not-applicable", "withheld"]);
export type Status = z.infer<typeof Status>;

/** How the value relates to the truth: exact, a lower bound, an upper bound, or an approximation. */
export const Qualifier = z.enum(["exact", "min", "max", "approx"]);
export type Qualifier = z.infer<typeof Qualifier>;

/** public: everywhere; aggregate: confided, counted in totals that give nobody away and nowhere else; private: read by `check` alone. */
export const Visibility = z.enum(["public", "aggregate", "private"]);
export type Visibility = z.infer<typeof Visibility>;

/** Which part of the whole a value tells of. */
export const Breakdown = z.strictObject({
  gender: z.enum(["women", "men", "other"]).optional(),
  age: z.string().optional().describe('An age band such as "18-25" or "65+".'),
  territory: Id.optional(),
  stakeholders: Id.optional().describe("A stakeholder group of the enterprise."),
  category: Id.optional().describe("A category of the indicator."),
});
export type Breakdown = z.infer<typeof Breakdown>;

const shared = {
  indicator: Id,
  period: Period,
  unit: z.string().optional().describe("Must be the indicator's unit; it guards against a value in another one."),
  breakdown: Breakdown.optional(),
  perimeter: Id.optional().describe("A perimeter of the enterprise; without it, the whole enterprise."),
  respondents: z.int().nonnegative().optional().describe("How many people or files answered."),
  population: z.int().positive().optional().describe("Out of how many."),
  method: Text.optional(),
  source: z
    .union([Id, z.array(Id).min(1)])
    .describe("Where the figure was published, or the enterprise's own register."),
  note: Text.optional(),
  visibility: Visibility.default("public"),
  periodInferred: z.literal(true).optional().describe("The source does not state the year; it was inferred."),
  derived: Text.optional().describe("How the value was computed from published parts."),
};

/** A value that exists. Exactly one of value, numerator + denominator, counts, direction. */
const Published = z.strictObject({
  ...shared,
  status: z.enum(["final", "provisional", "estimated"]).default("final"),
  qualifier: Qualifier.default("exact"),
  value: z.number().optional().describe("A number in the indicator's unit; a share is between 0 and 1."),
  numerator: z.number().nonnegative().optional(),
  denominator: z.number().positive().optional(),
  counts: z.array(z.int().nonnegative()).min(2).optional().describe("Answers for each step of a Likert scale."),
  direction: z.enum(["more", "same", "less", "varies"]).optional().describe("Direction of a qualitative change."),
});

/** A value that does not exist or is not given, with the reason. */
const Absent = z.strictObject({
  ...shared,
  status: z.enum(["missing", "not-applicable", "withheld"]),
  reason: Text.describe("Why there is no value; who will measure it, and when."),
});

/** One value as an author wrote it. */
export const ObservationSpec = z.discriminatedUnion("status", [Published, Absent]);
export type ObservationSpec = z.infer<typeof ObservationSpec>;

/** A file and the path of keys and indexes inside it: enough to find line and column again. */
export interface Origin {
  file: string;
  path: (string | number)[];
}

/** One public value of one enterprise, with where it was written. A share given by its parts has its value filled in. */
export type Observation = ObservationSpec & {
  /** "enterprise/indicator/period", then the breakdown and perimeter if any: permanent, printed by `explain`. */
  id: string;
  enterprise: string;
  origin: Origin;
};
