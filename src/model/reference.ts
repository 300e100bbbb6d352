import * as z from "zod";
import { Id } from "./text.ts";

const name = z.union([
  z.strictObject({
    family: z.string().min(1),
    given: z.string().min(1).optional(),
    "non-dropping-particle": z
      .string()
      .min(1)
      .optional()
      .describe('Sorted and printed with the name: "De", "van den".'),
    suffix: z.string().min(1).optional(),
  }),
  z.strictObject({ literal: z.string().min(1).describe("An organisation, by its own name.") }),
]);

const date = z.strictObject({
  "date-parts": z
    .array(z.array(z.int()).min(1).max(3))
    .min(1)
    .max(2)
    .describe("[[2019, 4, 25]]: year, month, day, as far as known; two of them are a span."),
});

/** A publication that a story or an evaluation leans on, as CSL-JSON writes it: what reference managers export. */
export const Reference = z.strictObject({
  id: Id,
  type: z.enum([
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "book",
    "chapter",
    "dataset",
    "document",
    "interview",
    "legislation",
    "paper-conference",
    "post-weblog",
    "report",
    "speech",
    "standard",
    "thesis",
    "webpage",
  ]),
  title: z.string().min(1).describe("In its own language."),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional()
    .describe("Language of the title, as a code: fr, nl, en, de…"),
  author: z.array(name).min(1).optional(),
  editor: z.array(name).min(1).optional(),
  issued: date.optional(),
  accessed: date.optional(),
  "container-title": z.string().min(1).optional().describe("The journal, book or site it stands in."),
  "collection-title": z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  "publisher-place": z.string().min(1).optional(),
  edition: z.string().min(1).optional(),
  volume: z.string().min(1).optional(),
  issue: z.string().min(1).optional(),
  number: z.string().min(1).optional(),
  page: z.string().min(1).optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  ISBN: z.string().min(10).optional(),
});
export type Reference = z.infer<typeof Reference>;

/** Who wrote or edited a reference. */
export type ReferenceName = z.infer<typeof name>;
