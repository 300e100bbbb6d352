import * as z from "zod";
import { Day, Id, Language, Text } from "./text.ts";

/** data/observatory.json: what this observatory is; nothing of it is repeated in code. */
export const Settings = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().min(1).max(40),
  tagline: Text,
  describes: Text,
  address: z.url({ protocol: /^https?$/ }).describe("Origin the site is published at, without path."),
  base: z
    .string()
    .regex(/^\/([^\s]*\/)?$/)
    .describe('Path it is published under: "/" or "/observatory/".'),
  languages: z
    .array(z.strictObject({ code: Language, locales: z.array(z.string()).min(1) }))
    .min(1)
    .describe("In order; the first locale is the rule, another serves subjects of its own country (fr-BE)."),
  territories: z.array(Id).min(1).describe("Territories with a page of their own, in order."),
  publisher: z
    .strictObject({
      name: z.string(),
      url: z.url().optional(),
      address: z.string().min(1).optional().describe("Postal address, on one line."),
      responsible: z.string().min(1).optional().describe("Who answers for what is published, where the law asks it."),
      registration: z.string().min(1).optional().describe("Its number in a register of enterprises: SIREN, BCE/KBO."),
    })
    .describe("Who publishes this observatory; shown in the legal notice and at the end of the PDF editions."),
  host: z
    .strictObject({
      name: z.string().min(1),
      address: z.string().min(1).optional().describe("Postal address, on one line."),
      url: z.url().optional(),
    })
    .optional()
    .describe("Whose servers hold the published site; shown in the legal notice, which says so when it is not given."),
  licence: z.strictObject({
    code: z.strictObject({ id: z.string(), url: z.url() }),
    content: z.strictObject({ id: z.string(), url: z.url() }),
  }),
  contact: z.email().describe("Where errors are reported and consent is withdrawn."),
  repository: z.url().optional(),
  asOf: Day.describe("The day the data stand for; printed on cards and exports."),
});
export type Settings = z.infer<typeof Settings>;
