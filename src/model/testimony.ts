import * as z from "zod";
import { Day, Id, Language, Moment, Text } from "./text.ts";

/** Where a person agreed that their words appear, when, and until when. */
export const Consent = z.strictObject({
  date: Day,
  scope: z.array(z.enum(["web", "print", "social"])).min(1),
  expires: Day.optional(),
});

/** The words of one person, with their consent. */
export const Testimony = z.strictObject({
  id: Id,
  words: Text,
  original: z.string().describe("Language the words were said in, as a code."),
  translatedBy: z
    .union([z.string().min(1), z.partialRecord(Language, z.string().min(1))])
    .optional()
    .describe('Who translated; where each language had its own translator, {"nl": "…", "en": "…"}.'),
  name: z.string().min(1).describe("The person's name, or the one chosen instead."),
  pseudonym: z.boolean().default(false),
  role: Text,
  place: z.string().optional(),
  date: Moment,
  consent: Consent,
});
export type Testimony = z.infer<typeof Testimony>;
