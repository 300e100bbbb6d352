import type { Card, CardKind, Format } from "../../../templates/cards/card.ts";
import { sheets } from "../../../templates/cards/sheet.ts";
import { subjectsOf, type Subject } from "../../compute/kit-pages.ts";
import { once } from "../../compute/once.ts";
import { cardWords } from "../../messages/cards.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { altOf } from "./alt.ts";
import { drawCard, type CardFile } from "./cards.ts";
import { selectionOf } from "./selection.ts";

/** A card of a press kit in one language and format, drawn ahead as PNG and as SVG. */
export interface KitCard {
  /** Name of the card within its subject, the same in every language and format: "number-trips". */
  id: string;
  subject: Subject;
  kind: CardKind;
  lang: Language;
  format: Format;
  width: number;
  height: number;
  /** Path from the site's root; a hash of all it shows is in its name. */
  png: string;
  svg: string;
  alt: string;
  card: Card;
  of?: { index: number; count: number; series: string };
}

// As in the addresses of their pages.
const folders = { enterprise: "enterprises", indicator: "indicators", territory: "territories" } as const;

interface Drawn {
  card: KitCard;
  file: CardFile;
}

const drawnOf = once((observatory, kind: Subject["kind"], id: string, lang: Language): readonly Drawn[] =>
  selectionOf(observatory, { kind, id }, lang).flatMap(({ formats, card, id: name, of }) =>
    formats.map((format): Drawn => {
      const { width, height } = sheets[format];
      const file = drawCard(card, format, [lang, folders[kind], id, name, format].join("-"));
      return {
        card: {
          id: name,
          subject: { kind, id },
          kind: card.kind,
          lang,
          format,
          width,
          height,
          png: file.path,
          svg: file.path.replace(/png$/, "svg"),
          alt: cardWords[lang].alt(altOf(card)),
          card,
          ...(of === undefined ? {} : { of }),
        },
        file,
      };
    }),
  ),
);

/** The press kit of a subject in one language: the cards drawn ahead, by card and then by format. */
export function kitOf(observatory: Observatory, { kind, id }: Subject, lang: Language): KitCard[] {
  return drawnOf(observatory, kind, id, lang).map(({ card }) => card);
}

/** The files of every press kit in every language. */
export function kitFiles(observatory: Observatory): CardFile[] {
  return observatory.settings.languages.flatMap(({ code }) =>
    subjectsOf(observatory).flatMap(({ kind, id }) => drawnOf(observatory, kind, id, code).map(({ file }) => file)),
  );
}
