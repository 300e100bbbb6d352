import type { Card } from "../../../templates/cards/card.ts";
import type { Subject } from "../../compute/kit-pages.ts";
import { once } from "../../compute/once.ts";
import { cardWords } from "../../messages/cards.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { textIn } from "../../compute/words.ts";
import { signsWithoutGlyph } from "../../model/glyphs.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { enterpriseRows } from "./card-rows.ts";
import { cardsOfEnterprise } from "./cards-of-enterprise.ts";
import { cardsOfTerritory } from "./cards-of-territory.ts";
import { commonOf, shortAddress, type NamedCard } from "./common.ts";

const made = once((observatory, kind: Subject["kind"], id: string, lang: Language): readonly NamedCard[] => {
  const make = { enterprise: cardsOfEnterprise, territory: cardsOfTerritory, indicator: cardsOfIndicator }[kind];
  return make(observatory, id, lang).filter(({ card }) => signsWithoutGlyph(wordsOf(card)).length === 0);
});

/** Every word that a card prints. */
export function wordsOf({ art: _art, brand: _brand, told: _told, key = [], ...own }: Card): string {
  const words = { ...own, key: key.map(({ text, places }) => ({ text, places })) };
  const texts = (value: unknown): string[] =>
    typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(texts);
  return texts(words).join("\n");
}

/** Every card that can be made of a subject, before formats: the one function that gives cards their facts. */
export function cardsOfSubject(observatory: Observatory, subject: Subject, lang: Language): readonly NamedCard[] {
  return made(observatory, subject.kind, subject.id, lang);
}

function cardsOfIndicator(observatory: Observatory, id: string, lang: Language): NamedCard[] {
  const indicator = observatory.indicators.get(id);
  if (indicator === undefined) throw new Error(`No indicator "${id}".`);
  const words = cardWords[lang];
  const { read } = kindWords[lang];
  const base = commonOf(observatory, lang);
  const name = textIn(indicator.name, lang).text;
  return [
    {
      id: "cover",
      card: {
        ...base,
        kind: "indicator",
        kicker: `${words.indicator} · ${words.tells[indicator.tells]}`,
        title: name,
        sentence: textIn(indicator.counts, lang).text,
        ...enterpriseRows(observatory, id, lang),
      },
    },
    {
      id: "call-read",
      card: {
        ...base,
        kind: "call",
        kicker: read.kicker(name),
        title: read.page,
        sentence: read.receipts,
        receipt: shortAddress(observatory, `${lang}/indicators/${id}/`),
      },
    },
  ];
}
