import type { Card } from "../../../templates/cards/card.ts";
import type { Subject } from "../../compute/kit-pages.ts";
import { cardWords } from "../../messages/cards.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { altOf } from "./alt.ts";
import { captionOf, cardTitle } from "./caption.ts";
import { cardsOfSubject } from "./kit.ts";

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
  return cardsOfSubject(observatory, subject, lang).map(({ id, card }) => ({
    id,
    title: cardTitle(card),
    card,
    alt: cardWords[lang].alt(altOf(card)),
    caption: captionOf(observatory, subject, card, lang),
  }));
}
