import type { Card } from "../../../templates/cards/card.ts";
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

/** A line as a sentence: with its own end, or a full stop. */
const ended = (text: string): string => (/[.?!…»”]$/.test(text) ? text : `${text}.`);

/**
 * What is posted beside a card, one idea a line: what it says, the value with its receipt, "fictional" where it is,
 * the address of the page, hashtags. Every word is one of the card's own.
 */
export function captionOf(observatory: Observatory, subject: Subject, card: Card, lang: Language): string {
  const { title, sentence, figure, voice, told: drawn, rows = [], note, receipt, tag } = card;
  const { told } = kindWords[lang];
  const value = figure && `${told(figure.label, figure.text)} (${figure.receipt})`;
  const lines = [
    drawn?.startsWith(title) ? undefined : title,
    sentence,
    voice?.words,
    voice && [voice.by, voice.about].filter(Boolean).join(" · "),
    value,
    drawn,
    ...rows.map(({ name, text }) => told(name, text)),
    note,
    receipt,
    tag && tag.charAt(0).toUpperCase() + tag.slice(1),
  ];
  const { name, asOf } = observatory.settings;
  const day = cardWords[lang].asOf(formatDay(asOf, localeOf(observatory, lang)));
  const address = absolute(observatory, pathTo(observatory, lang, subjectPath(subject)));
  return [
    ...lines.filter((line) => line !== undefined && line !== "").map((line) => ended(line!)),
    told(`${name}, ${day}`, address),
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
