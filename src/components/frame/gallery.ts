import { collator } from "../../compute/format.ts";
import { kitPath, type Subject } from "../../compute/kit-pages.ts";
import { localeOf } from "../../compute/locale.ts";
import { pagesOf, titleOf, type galleries, type PageKind } from "../../compute/pages.ts";
import type { Words } from "../../compute/words.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { cardFor } from "../../outputs/card/cards.ts";

export type GalleryName = (typeof galleries)[number];

/** The groups of a gallery, in order. */
const groupsOf = {
  enterprises: ["reports"],
  indicators: ["indicators"],
  territories: ["territories"],
  pages: ["stories", "statistics", "groups", "others"],
} as const;
export type GalleryKind = (typeof groupsOf)[GalleryName][number];

/** The link preview of a page, with the page it leads to: its press kit, where it has one. */
export interface GalleryCard {
  title: Words;
  path: string;
  file: string;
  alt: string;
  kit: boolean;
}

const kindOf: Partial<Record<PageKind, GalleryKind>> = {
  enterprise: "reports",
  story: "stories",
  indicator: "indicators",
  measure: "statistics",
  territory: "territories",
  group: "groups",
  sector: "groups",
};

const kits: readonly PageKind[] = ["enterprise", "indicator", "territory"];

/** The link previews of a gallery in one language, by kind of page and then by title. */
export function galleryOf(gallery: GalleryName, lang: Language): { kind: GalleryKind; cards: GalleryCard[] }[] {
  const names = collator(localeOf(observatory, lang));
  // An indicator in one territory has its preview on its own page: hundreds of them would hide the others here.
  const shown = pagesOf(observatory).filter(({ kind }) => kind !== "indicator-place");
  const groups = Map.groupBy(shown, ({ kind }) => kindOf[kind] ?? "others");
  return groupsOf[gallery].flatMap((kind) => {
    const cards = (groups.get(kind) ?? []).map((page): GalleryCard => {
      const { path: file, alt } = cardFor(observatory, page, lang);
      const kit = kits.includes(page.kind);
      const path = kit ? kitPath(page as Subject) : page.path;
      return { title: titleOf(observatory, page, lang), path, file, alt, kit };
    });
    const sorted = cards.toSorted((a, b) => names.compare(a.title.text, b.title.text));
    return sorted.length === 0 ? [] : [{ kind, cards: sorted }];
  });
}
