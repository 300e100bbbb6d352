import { pagesOf } from "../compute/pages.ts";
import type { Language } from "../model/text.ts";
import { observatory } from "../observatory.ts";
import { cardFor } from "../outputs/card/cards.ts";
import { fileTo } from "../paths.ts";

const pages = new Map(pagesOf(observatory).map((page) => [page.path, page]));

/** The link card of a page: address, size and the words that stand for it; none for a page that is in no list. */
export function pageCard(
  path: string,
  lang: Language,
): { href: string; width: number; height: number; alt: string } | undefined {
  // A press kit is shared with the card of what it is of.
  const page = pages.get(path) ?? pages.get(path.replace(/^cards\//, ""));
  if (page === undefined) return undefined;
  const card = cardFor(observatory, page, lang);
  return { href: fileTo(observatory, card.path), width: 1200, height: 630, alt: card.alt };
}
