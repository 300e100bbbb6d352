import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { once } from "./once.ts";
import { everyNode } from "./story-nodes.ts";
import { storiesOf, type Told } from "./stories.ts";
import { attributesOf } from "./story-reference.ts";

const byIndicator = once((observatory, lang: Language): ReadonlyMap<string, readonly Told[]> => {
  const found = new Map<string, Told[]>();
  for (const told of storiesOf(observatory, lang)) {
    const named = new Set<string>();
    everyNode(told.story, (node) => {
      if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return;
      const { indicator } = attributesOf(node);
      if (indicator !== undefined) named.add(indicator);
    });
    for (const id of named) found.set(id, [...(found.get(id) ?? []), told]);
  }
  return found;
});

/** Stories that tell a number of an indicator, newest first. */
export function storiesWith(observatory: Observatory, indicator: string, lang: Language): readonly Told[] {
  return byIndicator(observatory, lang).get(indicator) ?? [];
}
