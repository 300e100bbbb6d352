import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { glossaryOf } from "./glossary.ts";
import { pagesOf, titleOf, type PageKind, type PageRef } from "./pages.ts";
import { regionsOf } from "./regions.ts";
import { titleKey } from "./search-words.ts";
import { indicatorsByTheme } from "./themes.ts";
import { textIn } from "./words.ts";

/** The kinds a reader can search for, in the order the filters show them. */
export const findKinds = [
  "report",
  "story",
  "indicator",
  "local",
  "theme",
  "statistic",
  "territory",
  "term",
  "page",
] as const;

/** What a result is. */
export type FindKind = (typeof findKinds)[number];

/** Something to be found: a page of the site, or a part of one that brings its own text. */
export interface Findable {
  kind: FindKind;
  /** After "/<lang>/". */
  path: string;
  title: string;
  /** Language of the title, where it is not the page's. */
  said?: Language;
  /** What tells it apart: whose story, where the enterprise works. */
  note?: string;
  /** Of an enterprise that is fictional. */
  example: boolean;
  /** Its text; without it, the text is what the page shows. */
  text?: string;
  /** True for a list of other pages: it is found by what it says of itself, and what it lists by their own pages. */
  list?: boolean;
  /** True where other pages tell the same at more length: they come first. */
  minor?: boolean;
}

const kindOf: Record<PageKind, FindKind | undefined> = {
  enterprise: "report",
  story: "story",
  indicator: "indicator",
  "indicator-place": "local",
  measure: "statistic",
  figures: "statistic",
  territory: "territory",
  editorial: "page",
  group: "page",
  sector: "page",
  together: "page",
  data: "page",
  releases: "page",
  cards: "page",
  studio: "page",
  directory: "page",
  indicators: "page",
  territories: "page",
  groups: "page",
  statistics: "page",
  stories: "page",
  // The ways to all pages: whoever reads them is already there.
  home: undefined,
  search: undefined,
  gallery: undefined,
  menu: undefined,
};

const lists = new Set<PageKind>([
  "directory",
  "indicators",
  "territories",
  "groups",
  "statistics",
  "stories",
  "cards",
  "data",
  "releases",
]);
const minors = new Set<PageKind>(["indicator-place", "figures", "together"]);

/** All that can be found in one language: pages in the order of the site, then themes and the lexicon. */
export function findablesOf(observatory: Observatory, lang: Language): Findable[] {
  const pages = pagesOf(observatory).flatMap((page): Findable[] => {
    const kind = kindOf[page.kind];
    return kind === undefined ? [] : [pageFound(observatory, page, kind, lang)];
  });
  const themes = indicatorsByTheme(observatory, lang).map(({ id, name, indicators, also }): Findable => {
    const names = [...indicators, ...also].map((indicator) => textIn(indicator.name, lang).text);
    return {
      kind: "theme",
      path: `indicators/#theme-${id}`,
      title: name.text,
      example: false,
      text: names.join(" · "),
    };
  });
  const terms = glossaryOf(observatory, lang).map(({ path, names, meaning }): Findable => {
    const [title = "", ...others] = names;
    return { kind: "term", path, title, example: false, text: [meaning, ...others].join(" · ") };
  });
  return [...pages, ...themes, ...terms];
}

/** Names of the territories that have a page, as the search compares them. */
export function placeKeys(observatory: Observatory, lang: Language): string[] {
  return pagesOf(observatory).flatMap((page) =>
    page.kind === "territory" ? [titleKey(titleOf(observatory, page, lang).text)] : [],
  );
}

function pageFound(observatory: Observatory, page: PageRef, kind: FindKind, lang: Language): Findable {
  const { text: title, lang: said } = titleOf(observatory, page, lang);
  const owner = kind === "story" ? page.id.split("/")[0] : page.id;
  const enterprise = kind === "story" || kind === "report" ? observatory.enterprises.get(owner ?? "") : undefined;
  const regions = enterprise ? regionsOf(observatory, enterprise).map(({ name }) => textIn(name, lang).text) : [];
  const note = kind === "story" ? enterprise?.name : [enterprise?.place, ...regions].filter(Boolean).join(", ");
  return {
    kind,
    path: page.path,
    title,
    ...(said === lang ? {} : { said: said as Language }),
    ...(note ? { note } : {}),
    example: enterprise?.basis === "example",
    ...(lists.has(page.kind) ? { list: true } : {}),
    ...(minors.has(page.kind) ? { minor: true } : {}),
  };
}
