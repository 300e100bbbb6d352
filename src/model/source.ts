import * as z from "zod";
import { Day, Id, Moment, Text } from "./text.ts";

/** Where a figure was published. */
export const Source = z.strictObject({
  id: Id,
  publisher: z.string().min(1).describe("Who published it, by its own name."),
  title: z.string().min(1).optional().describe("Title of the publication, in its own language."),
  lang: z.string().optional().describe("Language of the title, as a code: fr, nl, en, de…"),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: Moment.optional().describe("When it was published."),
  seen: Day.optional().describe("When we read it."),
  licence: z.string().optional(),
  note: Text.optional().describe("What it covers, and with which limits."),
});
export type Source = z.infer<typeof Source>;
