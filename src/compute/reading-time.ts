import { visit } from "unist-util-visit";
import type { Story } from "../model/story.ts";

const wordsPerMinute = 200;

/** Whole minutes it takes to read a story, at least one. */
export function readingMinutes(story: Story): number {
  let words = 0;
  visit(story.tree, "text", ({ value }) => {
    words += value.split(/\s+/u).filter(Boolean).length;
  });
  return Math.max(1, Math.round(words / wordsPerMinute));
}
