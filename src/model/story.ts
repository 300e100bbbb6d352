import type { Root } from "mdast";
import * as z from "zod";
import { Consent } from "./testimony.ts";
import { Day, Id } from "./text.ts";

/** Front matter of content/stories/<enterprise>/<slug>.<lang>.mdx. */
export const StoryMeta = z.strictObject({
  title: z.string().min(1).max(90),
  lede: z.string().min(1).max(320),
  by: z.string().optional().describe("Who gathered it and who reread it."),
  date: Day,
  place: z.string().optional(),
  themes: z.array(Id).default([]).describe("What it is about: see data/themes.json."),
  sources: z.array(Id).default([]),
  consent: Consent.optional(),
  draft: z.boolean().default(false),
});
export type StoryMeta = z.infer<typeof StoryMeta>;

/** A narrative that ties facts and testimonies: its text is a tree of data, never code. */
export interface Story {
  id: string;
  enterprise: string;
  slug: string;
  lang: "fr" | "nl" | "en";
  meta: StoryMeta;
  tree: Root;
  file: string;
}

/** Front matter of content/pages/<slug>.<lang>.mdx. */
export const PageMeta = z.strictObject({
  title: z.string().min(1),
  lede: z.string().min(1),
  order: z.int().optional(),
});
export type PageMeta = z.infer<typeof PageMeta>;

/** An editorial page of the observatory. Its body is rendered from the file. */
export interface Page {
  slug: string;
  lang: "fr" | "nl" | "en";
  meta: PageMeta;
  tree: Root;
  file: string;
}
