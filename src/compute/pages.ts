import { factWords } from "../messages/facts.ts";
import { kitWords } from "../messages/kit.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language, Text } from "../model/text.ts";
import { indicatorPlaceIds } from "./indicator-places.ts";
import { textIn, type Words } from "./words.ts";

/** A page of the site, in every language at the same path: `path` goes after "/<lang>/" and ends with a slash, home has none. */
export interface PageRef {
  kind: PageKind;
  id: string;
  path: string;
}

/** The kinds of pages of the site. */
export type PageKind =
  | "home"
  | "directory"
  | "enterprise"
  | "indicators"
  | "indicator"
  | "indicator-place"
  | "territories"
  | "territory"
  | "groups"
  | "group"
  | "sector"
  | "statistics"
  | "figures"
  | "measure"
  | "together"
  | "stories"
  | "story"
  | "editorial"
  | "data"
  | "releases"
  | "cards"
  | "search"
  | "gallery"
  | "studio"
  | "menu";

/** The galleries of cards, each a page. */
export const galleries = ["enterprises", "indicators", "territories", "pages"] as const;

const single = (kind: PageKind, path: string): PageRef => ({ kind, id: kind, path });

function each(kind: PageKind, folder: string, ids: Iterable<string>): PageRef[] {
  return [...ids].map((id) => ({ kind, id, path: `${folder}${id}/` }));
}

/** Every page of the site, in a stable order; a story or an editorial page once, whatever its languages. */
export function pagesOf(observatory: Observatory): PageRef[] {
  const { enterprises, indicators, groups, sectors, measures, statistics, stories, pages, settings } = observatory;
  const told = new Set(statistics.map(({ measure }) => measure));
  return [
    single("home", ""),
    single("directory", "enterprises/"),
    ...each("enterprise", "enterprises/", enterprises.keys()),
    single("indicators", "indicators/"),
    ...each("indicator", "indicators/", indicators.keys()),
    ...each("indicator-place", "indicators/", indicatorPlaceIds(observatory)),
    single("territories", "territories/"),
    ...each("territory", "territories/", settings.territories),
    single("groups", "groups/"),
    ...each("group", "groups/", groups.keys()),
    ...each("sector", "sectors/", sectors.keys()),
    single("statistics", "statistics/"),
    single("figures", "statistics/figures/"),
    ...each(
      "measure",
      "statistics/",
      [...measures.keys()].filter((id) => told.has(id)),
    ),
    single("together", "together/"),
    single("stories", "stories/"),
    ...each("story", "stories/", new Set(stories.map(({ enterprise, slug }) => `${enterprise}/${slug}`))),
    ...each("editorial", "", new Set(pages.map(({ slug }) => slug))),
    single("data", "data/"),
    single("releases", "releases/"),
    single("cards", "cards/"),
    single("search", "search/"),
    ...each("gallery", "cards/", galleries),
    single("studio", "studio/"),
    single("menu", "menu/"),
  ];
}

interface Told {
  lang: Language;
  meta: { title: string };
}

/** Of the same document in several languages, the one in `lang`, else fr, nl, en. */
export function inLanguage<Document extends { lang: Language }>(
  documents: readonly Document[],
  lang: Language,
): Document | undefined {
  return [lang, "fr", "nl", "en"].map((code) => documents.find((one) => one.lang === code)).find((one) => one);
}

function titled(documents: readonly Told[], id: string, lang: Language): Words {
  const found = inLanguage(documents, lang);
  return found === undefined ? { text: id, lang } : { text: found.meta.title, lang: found.lang };
}

function named(name: Text | undefined, id: string, lang: Language): Words {
  return name === undefined ? { text: id, lang } : textIn(name, lang);
}

function placeName({ territories }: Observatory, id: string, lang: Language): string {
  return named(territories.get(id)?.name, id, lang).text;
}

/** Title of a page, and the language it is in. */
export function titleOf(observatory: Observatory, { kind, id }: PageRef, lang: Language): Words {
  switch (kind) {
    case "enterprise":
      return { text: observatory.enterprises.get(id)?.name ?? id, lang };
    case "indicator":
      return named(observatory.indicators.get(id)?.name, id, lang);
    case "indicator-place": {
      const [indicator = "", territory = ""] = id.split("/");
      const what = named(observatory.indicators.get(indicator)?.name, indicator, lang);
      return { ...what, text: `${what.text}, ${placeName(observatory, territory, lang)}` };
    }
    case "territory":
      return named(observatory.territories.get(id)?.name, id, lang);
    case "group":
      return named(observatory.groups.get(id)?.name, id, lang);
    case "sector":
      return named(observatory.sectors.get(id)?.name, id, lang);
    case "measure":
      return named(observatory.measures.get(id)?.name, id, lang);
    case "story":
      return titled(
        observatory.stories.filter((one) => `${one.enterprise}/${one.slug}` === id),
        id,
        lang,
      );
    case "editorial":
      return titled(
        observatory.pages.filter(({ slug }) => slug === id),
        id,
        lang,
      );
    case "gallery":
      return { text: kitWords[lang].title(kitWords[lang].folders[id as (typeof galleries)[number]]), lang };
    default:
      return { text: factWords(lang).page[kind], lang };
  }
}
