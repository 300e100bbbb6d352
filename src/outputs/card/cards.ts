import { createHash } from "node:crypto";
import path from "node:path";
import type { Card, Format } from "../../../templates/cards/card.ts";
import type { Drawing } from "../../../templates/cards/element.ts";
import { templates } from "../../../templates/cards/templates.ts";
import { pagesOf, type PageRef } from "../../compute/pages.ts";
import { cardWords } from "../../messages/cards.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { altOf } from "./alt.ts";
import { cardOf } from "./card-of.ts";
import { fitText } from "./fit-text.ts";

// Raise it when the way from drawing to pixels changes: the hash then differs, and no cache serves the old picture.
const engine = 3;

/** A card ready to draw: the address it has from the site's root, its words for those who don't see it, its drawing. */
export interface CardFile {
  path: string;
  hash: string;
  lang: Language;
  alt: string;
  drawing: Drawing;
}

const drawn = new WeakMap<Observatory, Map<string, CardFile>>();

/** The card of a page in one language. Its name carries a hash of all that it shows, so no cache serves an old number. */
export function cardFor(observatory: Observatory, page: PageRef, lang: Language): CardFile {
  const files = drawn.get(observatory) ?? new Map<string, CardFile>();
  drawn.set(observatory, files);
  const key = `${lang}/${page.path}`;
  const found = files.get(key) ?? draw(observatory, page, lang);
  files.set(key, found);
  return found;
}

function draw(observatory: Observatory, page: PageRef, lang: Language): CardFile {
  return drawCard(cardOf(observatory, page, lang), "link", [lang, ...page.path.split("/").filter(Boolean)].join("-"));
}

/** Draws a card in a format; its file's name starts with the given one. */
export function drawCard(card: Card, format: Format, name: string): CardFile {
  const drawing = templates[card.kind](card, fitText, format);
  const hash = createHash("sha256")
    .update(`${engine}${JSON.stringify(drawing)}`)
    .digest("hex")
    .slice(0, 12);
  const lang = card.lang as Language;
  return { path: `cards/${name}.${hash}.png`, hash, lang, alt: cardWords[lang].alt(altOf(card)), drawing };
}

/** The cards of every page in every language of the observatory. */
export function cardsOf(observatory: Observatory): CardFile[] {
  return observatory.settings.languages.flatMap(({ code }) =>
    pagesOf(observatory).map((page) => cardFor(observatory, page, code)),
  );
}

/** The folder that keeps drawn cards between builds, by hash. */
export function cardCache(root: string): string {
  return path.join(root, ".cache", "cards");
}
