import type { Observatory } from "../model/observatory.ts";
import type { Story } from "../model/story.ts";
import type { Language } from "../model/text.ts";
import { seriesOfEnterprise, type Series } from "./series.ts";
import { everyNode } from "./story-nodes.ts";

/** The enterprise's own series a story quotes a number of, each once, in the order of the text; parts of a series stand for the whole. */
export function storyReceipts(observatory: Observatory, story: Story, lang: Language): Series[] {
  const told = new Set<string>();
  everyNode(story, (node) => {
    if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return;
    const attributes = new Map(
      node.attributes.flatMap((one) => (one.type === "mdxJsxAttribute" ? [[one.name, one.value] as const] : [])),
    );
    const indicator = attributes.get("indicator");
    const enterprise = attributes.get("enterprise") ?? story.enterprise;
    if (typeof indicator === "string" && enterprise === story.enterprise) told.add(indicator);
  });
  const all = seriesOfEnterprise(observatory, story.enterprise, lang);
  return [...told].flatMap((indicator) => all.find((series) => series.indicator === indicator) ?? []);
}
