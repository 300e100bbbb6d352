import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./generate.ts";

// A report prints a story whole up to 2,600 letters, without its charts; a longer one would be a link only.
const longest = 2500;

/** Writes an observatory in one language, whose stories are as long as a report prints them. */
export function writeReports(root: string, enterprises: number): void {
  generate(root, { enterprises });
  const settings = join(root, "data", "observatory.json");
  const { languages, ...rest } = JSON.parse(readFileSync(settings, "utf8")) as { languages: object[] };
  writeFileSync(settings, JSON.stringify({ ...rest, languages: languages.slice(0, 1) }));
  const stories = join(root, "content", "stories");
  for (const file of readdirSync(stories, { recursive: true, encoding: "utf8" }))
    if (file.endsWith(".mdx")) writeFileSync(join(stories, file), shortened(readFileSync(join(stories, file), "utf8")));
}

/** Front matter and as many blocks as fit; no chart. */
function shortened(story: string): string {
  const [meta = "", ...blocks] = story.trim().split("\n\n");
  let letters = 0;
  const kept = blocks.filter((block) => !block.startsWith("<Chart") && (letters += block.length) <= longest);
  return `${[meta, ...kept].join("\n\n")}\n`;
}
