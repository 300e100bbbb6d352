import * as z from "zod";
import { Brand } from "./brand.ts";
import { Evaluation } from "./evaluation.ts";
import { Breakdown, ObservationSpec } from "./observation.ts";
import { Period } from "./period.ts";
import { Logo, Photo } from "./photo.ts";
import { Reference } from "./reference.ts";
import { Source } from "./source.ts";
import { Testimony } from "./testimony.ts";
import { Id, Text } from "./text.ts";

/** What the enterprise aims at, and how its way there is judged. */
export const Target = z.strictObject({
  indicator: Id,
  period: Period,
  value: z.number().optional(),
  range: z.tuple([z.number(), z.number()]).optional().describe("An agreed range, low and high."),
  method: z.enum(["linear", "compound"]).default("linear"),
  base: Period.optional().describe("The period it starts from."),
  agreedWith: Text.optional(),
  note: Text.optional(),
});
export type Target = z.infer<typeof Target>;

/** A place in a series where what is counted changed: no line is drawn across. */
export const Break = z.strictObject({
  indicator: Id,
  at: Period.describe("First period counted in the new way."),
  breakdown: Breakdown.optional(),
  perimeter: Id.optional(),
  reason: Text,
});
export type Break = z.infer<typeof Break>;

/** An organisation of the social economy and everything it reports. */
export const Enterprise = z.strictObject({
  $schema: z.string().optional(),
  id: Id,
  name: z.string().min(1).max(80),
  basis: z
    .enum(["own-report", "public-sources", "example"])
    .describe("Written by the enterprise, compiled from public sources, or a fictional example."),
  group: Id.describe("A VISES group, by purpose: see data/groups.json."),
  groupBy: z.enum(["enterprise", "editors"]).describe("Who chose the group."),
  sector: Id,
  territories: z.array(Id).min(1),
  place: z.string().optional().describe("Town or towns of its seat, in their own language."),
  legalForm: Id.describe("See data/legal-forms.json."),
  legalGroup: Id.optional().describe(
    "Who holds it: the same word for all that one owner or federation controls. Totals count a group once when they decide what may be shown. By default the enterprise itself.",
  ),
  legalFormName: z.string().describe("The form by its own name: SCOP, VZW, ETA…"),
  schemes: z.array(Id.or(z.string())).default([]).describe("Approval schemes, country-prefixed: fr:ei, be-wal:ei."),
  activity: Text,
  since: z.int().min(1700).max(2100).optional(),
  team: Text.optional(),
  governance: Text.optional(),
  resources: z.array(z.strictObject({ name: Text, share: z.number().min(0).max(1) })).optional(),
  website: z.url({ protocol: /^https?$/ }).optional(),
  ground: z.enum(["weld", "linen", "coal"]).default("weld").describe("Ground colour of the cover."),
  note: Text.optional(),
  logo: Logo.optional(),
  brand: Brand.optional(),
  photos: z.array(Photo).default([]),
  perimeters: z.array(z.strictObject({ id: Id, name: Text })).default([]),
  stakeholders: z.array(z.strictObject({ id: Id, name: Text })).default([]),
  sources: z.array(Source).min(1),
  references: z.array(Reference).default([]).describe("Publications that stories cite, as CSL-JSON items."),
  observations: z.array(ObservationSpec),
  targets: z.array(Target).default([]),
  breaks: z.array(Break).default([]),
  testimonies: z.array(Testimony).default([]),
  evaluation: Evaluation.optional(),
});
export type Enterprise = z.infer<typeof Enterprise>;
