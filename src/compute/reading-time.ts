import type { Story } from "../model/story.ts";
import { everyNode } from "./story-nodes.ts";

const wordsPerMinute = 200;

/** Whole minutes it takes to read a story, at least one. */
export function readingMinutes(story: Story): number {
  let words = 0;
  everyNode(story, (node) => {
    if (node.type === "text") words += node.value.split(/\s+/u).filter(Boolean).length;
  });
  return Math.max(1, Math.round(words / wordsPerMinute));
}
