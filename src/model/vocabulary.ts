import * as z from "zod";
import { Id, Text } from "./text.ts";

/** A unit of measure. A symbol follows the number; else its name does, in the number's plural. */
export const Unit = z.strictObject({
  id: z.string().min(1),
  symbol: z.string().optional(),
  currency: z.literal("EUR").optional(),
  percent: z.literal(true).optional().describe("Values are between 0 and 1 and printed as a percentage."),
  people: z.literal(true).optional().describe("It counts people: a total of very few is never shown."),
  name: z.strictObject({
    fr: z.strictObject({ one: z.string(), other: z.string() }),
    nl: z.strictObject({ one: z.string(), other: z.string() }),
    en: z.strictObject({ one: z.string(), other: z.string() }),
  }),
});
export type Unit = z.infer<typeof Unit>;

/** A VISES group: by purpose, not by sector or legal form. */
export const Group = z.strictObject({ id: Id, name: Text, describes: Text });
export type Group = z.infer<typeof Group>;

/** What an enterprise does. `pictogram` names a woven picture. */
export const Sector = z.strictObject({ id: Id, name: Text, describes: Text.optional(), pictogram: Id.optional() });
export type Sector = z.infer<typeof Sector>;

/** What an indicator, a question or a story is about. */
export const Theme = z.strictObject({ id: Id, name: Text });
export type Theme = z.infer<typeof Theme>;

/** A legal form across the border: one family, its names in each country. */
export const LegalForm = z.strictObject({
  id: Id,
  name: Text,
  describes: Text.optional(),
  names: z.record(z.string(), z.array(z.string())).describe("Country code → names and codes there."),
});
export type LegalForm = z.infer<typeof LegalForm>;

/** An approval or recognition by an authority; its id starts with the country or region: "fr:ei", "be-wal:ei". */
export const Scheme = z.strictObject({
  id: z.string().regex(/^(fr|be|be-wal|be-bru|be-vlg):[a-z0-9-]+$/),
  name: Text,
  ownName: z.string(),
  authority: z.string().optional(),
  describes: Text.optional(),
});
export type Scheme = z.infer<typeof Scheme>;

/** A place. `tier` is how it is shown, apart from its NUTS level: a French department and a Belgian province stand side by side. */
export const Territory = z.strictObject({
  id: Id,
  name: Text,
  ownNames: z
    .array(z.strictObject({ lang: z.string(), name: z.string() }))
    .min(1)
    .describe("Its name in its own languages."),
  tier: z.enum(["world", "country", "region", "province", "local"]),
  country: z.enum(["FR", "BE"]).or(z.string().length(2)).optional(),
  parent: Id.optional(),
  nuts: z.string().optional(),
  iso: z.string().optional(),
  tile: z.tuple([z.int(), z.int()]).optional().describe("Column and row on the map of equal tiles."),
  describes: Text.optional(),
});
export type Territory = z.infer<typeof Territory>;
