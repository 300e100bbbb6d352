import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Choice } from "./directory.ts";
import { collator } from "./format.ts";
import { fragment } from "./fragment.ts";
import { localeOf } from "./locale.ts";
import type { Told } from "./stories.ts";
import { everyNode } from "./story-nodes.ts";
import { attributesOf } from "./story-reference.ts";
import { themesOf } from "./themes.ts";
import { textIn, type Words } from "./words.ts";

/** What a list of stories can be filtered by: every choice keeps at least one. */
export interface StoryFilters {
  role: Choice[];
  theme: Choice[];
  enterprise: Choice[];
}

/** A person who speaks in a story, by what they are there: "81 ans, passagère". */
export interface Speaker {
  id: string;
  role: Words;
}

/** Who speaks in a story, in the order of the text. */
export function speakersOf({ story, enterprise }: Told, lang: Language): Speaker[] {
  const ids = new Set<string>();
  everyNode(story, (node) => {
    if (node.type !== "mdxJsxFlowElement" || node.name !== "Testimony") return;
    const { id } = attributesOf(node);
    if (id !== undefined) ids.add(id);
  });
  return enterprise.testimonies
    .filter(({ id }) => ids.has(id))
    .map(({ id, role }) => ({ id: fragment(`${enterprise.id}/${id}`), role: textIn(role, lang) }));
}

/** The filters of these stories, each by name. */
export function storyFilters(observatory: Observatory, stories: readonly Told[], lang: Language): StoryFilters {
  const names = collator(localeOf(observatory, lang));
  const counted = (found: readonly { id: string; name: Words }[]): Choice[] =>
    [...Map.groupBy(found, ({ id }) => id).values()]
      .flatMap((same) => same.slice(0, 1).map((one) => ({ ...one, count: same.length })))
      .toSorted((a, b) => names.compare(a.name.text, b.name.text));
  return {
    role: counted(stories.flatMap((told) => speakersOf(told, lang).map(({ id, role }) => ({ id, name: role })))),
    theme: counted(stories.flatMap(({ story }) => themesOf(observatory, story.meta.themes, lang))),
    enterprise: counted(stories.map(({ enterprise: { id, name } }) => ({ id, name: { text: name, lang } }))),
  };
}
