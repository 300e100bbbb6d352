import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { glossaryOf } from "./glossary.ts";
import { pagesOf, titleOf, type PageKind, type PageRef } from "./pages.ts";
import { regionsOf } from "./regions.ts";
import { textIn } from "./words.ts";

/** The kinds a reader can search for, in the order the filters show them. */
export const findKinds = ["report", "story", "indicator", "statistic", "territory", "term", "page"] as const;

/** What a result is. */
export type FindKind = (typeof findKinds)[number];

/** Something to be found: a page of the site, or a word of the lexicon, which brings its own text. */
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
}

// Lists of other pages are not results themselves: what they list is.
const kindOf: Partial<Record<PageKind, FindKind>> = {
  enterprise: "report",
  story: "story",
  indicator: "indicator",
  measure: "statistic",
  territory: "territory",
  editorial: "page",
  group: "page",
  sector: "page",
};

/** All that can be found in one language: pages in the order of the site, then the lexicon. */
export function findablesOf(observatory: Observatory, lang: Language): Findable[] {
  const pages = pagesOf(observatory).flatMap((page): Findable[] => {
    const kind = kindOf[page.kind];
    return kind === undefined ? [] : [pageFound(observatory, page, kind, lang)];
  });
  const terms = glossaryOf(observatory, lang).map(({ path, names, meaning }): Findable => {
    const [title = "", ...others] = names;
    return { kind: "term", path, title, example: false, text: [meaning, ...others].join(" · ") };
  });
  return [...pages, ...terms];
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
  };
}
