import { escapeText } from "../charts/svg.ts";
import type { Told } from "../compute/stories.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { absolute, pathTo } from "../paths.ts";

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
      `<title>${escapeText(story.meta.title)}</title>`,
      `<link>${address(`stories/${story.id}/`)}</link>`,
      `<guid isPermaLink="true">${address(`stories/${story.id}/`)}</guid>`,
      `<description>${escapeText(story.meta.lede)}</description>`,
      `<category>${escapeText(enterprise.name)}</category>`,
      `<pubDate>${new Date(`${story.meta.date}T00:00:00Z`).toUTCString()}</pubDate>`,
      "</item>",
    ].join(""),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${escapeText(`${observatory.settings.name}, ${words.title}`)}</title>`,
    `<link>${address("stories/")}</link>`,
    `<atom:link href="${address("stories/feed.xml")}" rel="self" type="application/rss+xml"/>`,
    `<description>${escapeText(words.lede)}</description>`,
    `<language>${lang}</language>`,
    ...items,
    "</channel></rss>\n",
  ].join("\n");
}
