import { collator } from "../../compute/format.ts";
import { localeOf } from "../../compute/locale.ts";
import { pagesOf, titleOf, type PageKind } from "../../compute/pages.ts";
import type { Words } from "../../compute/words.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { cardFor } from "../../outputs/card/cards.ts";

/** The groups of the gallery, in order. */
export const galleryKinds = [
  "reports",
  "stories",
  "indicators",
  "statistics",
  "territories",
  "groups",
  "others",
] as const;
export type GalleryKind = (typeof galleryKinds)[number];

/** A card with the page it is of. */
export interface GalleryCard {
  title: Words;
  path: string;
  file: string;
  alt: string;
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

/** Every card of a language, by kind of page and then by title. */
export function galleryOf(lang: Language): { kind: GalleryKind; cards: GalleryCard[] }[] {
  const names = collator(localeOf(observatory, lang));
  const groups = Map.groupBy(pagesOf(observatory), ({ kind }) => kindOf[kind] ?? "others");
  return galleryKinds.flatMap((kind) => {
    const cards = (groups.get(kind) ?? []).map((page): GalleryCard => {
      const { path: file, alt } = cardFor(observatory, page, lang);
      return { title: titleOf(observatory, page, lang), path: page.path, file, alt };
    });
    const sorted = cards.toSorted((a, b) => names.compare(a.title.text, b.title.text));
    return sorted.length === 0 ? [] : [{ kind, cards: sorted }];
  });
}
