import type { Card } from "../../../templates/cards/card.ts";
import type { Subject } from "../../compute/kit-pages.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { cardWords } from "../../messages/cards.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { altOf } from "./alt.ts";
import { captionOf, cardTitle } from "./caption.ts";
import { cardsOfSubject } from "./cards-of-subject.ts";

/** A card the studio offers: all its words, and those to put beside it. */
export interface Offer {
  id: string;
  title: string;
  card: Card;
  alt: string;
  caption: string;
}

/** Every card that the studio can make of a subject, with the words beside it: the studio adds none. */
export function offersOf(observatory: Observatory, subject: Subject, lang: Language): Offer[] {
  const cards = cardsOfSubject(observatory, subject, lang);
  const listed = cards.map(({ card }) => `${card.kind} ${listedAs(card)}`);
  return cards.map(({ id, card }, index) => {
    const alone = listed.filter((other) => other === listed[index]).length === 1;
    const receipt = card.figure?.receipt ?? card.receipt;
    return {
      id,
      title: alone || receipt === undefined ? listedAs(card) : `${listedAs(card)} · ${receipt}`,
      card,
      alt: cardWords[lang].alt(altOf(card)),
      caption: captionOf(observatory, subject, card, lang),
    };
  });
}

/** A card in a list of choices: what it counts with its value, else its title. */
function listedAs(card: Card): string {
  const { figure, lang } = card;
  return figure === undefined ? cardTitle(card) : kindWords[lang as Language].told(figure.label, figure.text);
}
