import type { Told } from "../compute/stories.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { absolute, pathTo } from "../paths.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** RSS 2.0 of the stories in one language: title, lede and address; the text is on the page. */
export function rss(
  observatory: Observatory,
  stories: readonly Told[],
  words: { title: string; lede: string },
  lang: Language,
): string {
  const address = (path: string): string => absolute(observatory, pathTo(observatory, lang, path));
  const items = stories.map(({ story, enterprise }) =>
    [
      "<item>",
      `<title>${escaped(story.meta.title)}</title>`,
      `<link>${address(`stories/${story.id}/`)}</link>`,
      `<guid isPermaLink="true">${address(`stories/${story.id}/`)}</guid>`,
      `<description>${escaped(story.meta.lede)}</description>`,
      `<category>${escaped(enterprise.name)}</category>`,
      `<pubDate>${new Date(`${story.meta.date}T00:00:00Z`).toUTCString()}</pubDate>`,
      "</item>",
    ].join(""),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${escaped(`${observatory.settings.name}, ${words.title}`)}</title>`,
    `<link>${address("stories/")}</link>`,
    `<atom:link href="${address("stories/feed.xml")}" rel="self" type="application/rss+xml"/>`,
    `<description>${escaped(words.lede)}</description>`,
    `<language>${lang}</language>`,
    ...items,
    "</channel></rss>\n",
  ].join("\n");
}
