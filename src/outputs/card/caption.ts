import type { Card, CardKind } from "../../../templates/cards/card.ts";
import { formatDay } from "../../compute/format.ts";
import { subjectPath, type Subject } from "../../compute/kit-pages.ts";
import { localeOf } from "../../compute/locale.ts";
import { textIn } from "../../compute/words.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { cardWords } from "../../messages/cards.ts";
import { kitWords } from "../../messages/kit.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { absolute, pathTo } from "../../paths.ts";
import { bracketed, ended } from "./alt.ts";
import { inOneLine } from "./figure.ts";

/**
 * What is posted beside a card, one idea a line: what it says, the value with its receipt, "fictional" where it is,
 * the address of the page, hashtags. Every word is one of the card's own.
 */
export function captionOf(observatory: Observatory, subject: Subject, card: Card, lang: Language): string {
  return posted(observatory, subject, [openingOf(card), ...linesOf(card, lang), card.tag], lang);
}

/** What is posted beside the cards of a series: what each adds, in their order, then "fictional" and the address once. */
export function seriesCaptionOf(
  observatory: Observatory,
  subject: Subject,
  cards: readonly Card[],
  lang: Language,
): string {
  const [first] = cards;
  if (first === undefined) throw new Error("A series has a card.");
  const each = cards.flatMap((card) => (card.kind === "call" ? card.title : linesOf(card, lang)));
  return posted(observatory, subject, [openingOf(first), ...each, first.tag], lang);
}

/** The first line, where the card's own lines don't name their subject. */
function openingOf({ kind, kicker, title }: Card): string | undefined {
  if (kind === "question" || kind === "call") return kicker;
  return subjectOnly.includes(kind) ? title : undefined;
}

// Kinds whose title is the name of their subject alone: it opens a caption, and need not be said at each card of a series.
const subjectOnly: readonly CardKind[] = ["number", "voice", "crossing"];

function linesOf(card: Card, lang: Language): (string | undefined)[] {
  const { kind, title, sentence, figure, voice, told: drawn, rows = [], note, receipt } = card;
  const { told } = kindWords[lang];
  return [
    subjectOnly.includes(kind) || drawn?.startsWith(title) ? undefined : title,
    sentence,
    voice?.words,
    voice && inOneLine([voice.by, voice.about]),
    figure && `${told(figure.label, figure.text)} ${bracketed(figure.receipt)}`,
    drawn,
    ...rows.map(({ name, text }) => told(name, text)),
    note === figure?.text ? undefined : note,
    // The small print of a call is the address, which ends every caption.
    kind === "call" ? undefined : receipt,
  ];
}

function posted(
  observatory: Observatory,
  subject: Subject,
  lines: readonly (string | undefined)[],
  lang: Language,
): string {
  const { name, asOf } = observatory.settings;
  const day = cardWords[lang].asOf(formatDay(asOf, localeOf(observatory, lang)));
  const address = absolute(observatory, pathTo(observatory, lang, subjectPath(subject)));
  const said = lines.filter((line) => line !== undefined && line !== "");
  return [
    ...said.map((line) => ended(line!.charAt(0).toUpperCase() + line!.slice(1))),
    kindWords[lang].told(`${name}, ${day}`, address),
    hashtagsOf(observatory, subject, lang).join(" "),
  ].join("\n");
}

/** What a card is called in a list: what its number counts, who speaks, or its title. */
export function cardTitle({ kind, title, figure, voice }: Card): string {
  if (kind === "voice") return voice?.by ?? title;
  return figure?.label ?? title;
}

/** Hashtags of a subject: each word with its capital, so that a screen reader says them one by one. */
export function hashtagsOf(observatory: Observatory, { kind, id }: Subject, lang: Language): string[] {
  const { common, ...own } = kitWords[lang].hashtags;
  const enterprise = kind === "enterprise" ? observatory.enterprises.get(id) : undefined;
  const sector = enterprise && observatory.sectors.get(enterprise.sector);
  const territories = enterprise ? enterprise.territories.slice(0, 2) : kind === "territory" ? [id] : [];
  const places = territories.flatMap((place) => observatory.territories.get(place) ?? []);
  const words = [sector, ...places].flatMap((term) => (term ? [hashtag(textIn(term.name, lang).text)] : []));
  return [...new Set([...words, ...own[kind], ...common].map((word) => `#${word}`))];
}

/** "Réemploi et recyclage" → "RéemploiEtRecyclage"; what stands between brackets, and elided articles, are left out. */
export function hashtag(text: string): string {
  const bare = text.replaceAll(/\([^)]*\)/g, " ").replaceAll(/(?<![\p{L}\p{N}])\p{L}{1,2}[’'](?=\p{L})/gu, " ");
  const words = bare.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
