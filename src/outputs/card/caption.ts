import type { Card, CardKind } from "../../../templates/cards/card.ts";
import { formatDay } from "../../compute/format.ts";
import { subjectPath, type Subject } from "../../compute/kit-pages.ts";
import { localeOf } from "../../compute/locale.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { cardWords } from "../../messages/cards.ts";
import { kitWords } from "../../messages/kit.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { absolute, pathTo } from "../../paths.ts";
import { begun, bracketed, ended } from "./alt.ts";
import { inOneLine } from "./figure.ts";
import { hashtagsOf } from "./hashtags.ts";

/**
 * What is posted beside a card, one idea a line: what it says, the value with its receipt, "fictional" where it is,
 * the address of the page, hashtags. Every word is one of the card's own.
 */
export function captionOf(observatory: Observatory, subject: Subject, card: Card, lang: Language): string {
  return posted(observatory, subject, [openingOf(card), ...linesOf(card, lang), card.tag], lang, card);
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
  if (["question", "call", "change", "chart"].includes(kind)) return kicker;
  return subjectOnly.includes(kind) ? title : undefined;
}

// Kinds whose title is the name of their subject alone: it opens a caption, and need not be said at each card of a series.
const subjectOnly: readonly CardKind[] = ["number", "voice", "crossing"];

function linesOf(card: Card, lang: Language): (string | undefined)[] {
  const { kind, kicker, title, sentence, figure, voice, told: drawn, rows = [], note, receipt } = card;
  const { told } = kindWords[lang];
  // A sentence or a drawing's description that begins with the title needs none above it.
  const said = subjectOnly.includes(kind) || [sentence, drawn].some((text) => text?.startsWith(title));
  return [
    said ? undefined : kind === "story" ? told(kicker, title) : title,
    sentence,
    voice?.words,
    voice && inOneLine([voice.by, voice.about]),
    figure && `${told(figure.label, figure.text)} ${bracketed(figure.receipt)}`,
    drawn,
    ...rows.map(({ name, text }) => told(name, text)),
    note === figure?.text ? undefined : note,
    smallPrintOf(kind, receipt, lang),
    // Where an enterprise stands, and that its page is compiled from public sources.
    kind === "enterprise" ? kicker : undefined,
  ];
}

function smallPrintOf(kind: CardKind, receipt: string | undefined, lang: Language): string | undefined {
  // That of a call is its address, which ends the caption.
  if (kind === "call" || receipt === undefined) return undefined;
  return kind === "enterprise" || kind === "question" ? kitWords[lang].toRead(receipt) : receipt;
}

function posted(
  observatory: Observatory,
  subject: Subject,
  lines: readonly (string | undefined)[],
  lang: Language,
  of?: Card,
): string {
  const { name, asOf } = observatory.settings;
  const day = cardWords[lang].asOf(formatDay(asOf, localeOf(observatory, lang)));
  // A call leads where its card says.
  const page = absolute(observatory, pathTo(observatory, lang, subjectPath(subject)));
  const address = of?.kind === "call" ? `${new URL(page).protocol}//${of.receipt}/` : page;
  const said = lines.filter((line) => line !== undefined && line !== "");
  return [
    ...said.map((line) => begun(ended(line!))),
    kindWords[lang].told(`${name}, ${day}`, address),
    hashtagsOf(observatory, subject, lang).join(" "),
  ].join("\n");
}

/** What a card is called in a list: what its number counts, who speaks, or its title. */
export function cardTitle({ kind, title, figure, voice }: Card): string {
  if (kind === "voice") return voice?.by ?? title;
  return figure?.label ?? title;
}
