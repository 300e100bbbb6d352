import { kitPagesOf } from "../compute/kit-pages.ts";
import { pagesOf, type PageRef } from "../compute/pages.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { absolute, pathTo } from "../paths.ts";

/** Languages the text of a page is written in: a translation that does not exist has no address of its own. */
function languagesOf({ settings, stories, pages }: Observatory, { kind, id }: PageRef): Language[] {
  const all = settings.languages.map(({ code }) => code);
  const versions =
    kind === "story"
      ? stories.filter((story) => story.id === id)
      : kind === "editorial"
        ? pages.filter((page) => page.slug === id)
        : undefined;
  return versions ? all.filter((code) => versions.some(({ lang }) => lang === code)) : all;
}

/** Every page of the site in every language it is written in, each with its other languages. */
export function sitemap(observatory: Observatory): string {
  const urls = [...pagesOf(observatory), ...kitPagesOf(observatory)].flatMap((page) => {
    const languages = languagesOf(observatory, page);
    const address = (lang: Language): string => absolute(observatory, pathTo(observatory, lang, page.path));
    const others = languages.map((lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(lang)}"/>`);
    return languages.map((lang) => `<url><loc>${address(lang)}</loc>${others.join("")}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>\n",
  ].join("\n");
}
