import { cardOf } from "../../../src/outputs/card/card-of.ts";
import { subjectsOf, type Subject } from "../../../src/compute/kit-pages.ts";
import { cardsOfSubject } from "../../../src/outputs/card/cards-of-subject.ts";
import { wordsOf } from "../../../src/outputs/card/cards-of-subject.ts";
import { pagesOf } from "../../../src/compute/pages.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { Language } from "../../../src/model/text.ts";
import type { Card, CardKind } from "../../../templates/cards/card.ts";

export const { observatory } = await loadObservatory(process.cwd());

/** A card of this observatory with what it is of. */
export interface RealCard {
  subject: Subject;
  id: string;
  lang: Language;
  card: Card;
}

/** Every card that can be made of this observatory, in its three languages. */
export const realCards: readonly RealCard[] = Language.options.flatMap((lang) =>
  subjectsOf(observatory).flatMap((subject) =>
    cardsOfSubject(observatory, subject, lang).map(({ id, card }) => ({ subject, id, lang, card })),
  ),
);

/** Of each kind and language the cards with most words, fewest words and the longest single word; those of pages too. */
export function extremes(): { kind: CardKind; lang: string; card: Card }[] {
  const pages = Language.options.flatMap((lang) => pagesOf(observatory).map((page) => cardOf(observatory, page, lang)));
  const all = [...realCards.map(({ card }) => card), ...pages];
  const groups = Map.groupBy(all, ({ kind, lang }) => `${kind} ${lang}`);
  const longestWord = (card: Card): number =>
    Math.max(
      ...wordsOf(card)
        .split(/\s+/)
        .map((word) => word.length),
    );
  return [...groups.values()].flatMap((cards) => {
    const byTitle = cards.toSorted((a, b) => a.title.length - b.title.length);
    const byWords = cards.toSorted((a, b) => wordsOf(a).length - wordsOf(b).length);
    const byNumber = cards.toSorted((a, b) => (a.figure?.text.length ?? 0) - (b.figure?.text.length ?? 0));
    const byWord = cards.toSorted((a, b) => longestWord(a) - longestWord(b));
    const found = [byWords[0], byWords.at(-1), byTitle.at(-1), byNumber.at(-1), byWord.at(-1)];
    return [...new Set(found)].flatMap((card) =>
      card === undefined ? [] : [{ kind: card.kind, lang: card.lang, card }],
    );
  });
}
