import type { Format } from "../../../templates/cards/card.ts";
import { formats } from "../../../templates/cards/sheet.ts";
import { count } from "../../compute/count.ts";
import { formatInteger } from "../../compute/format.ts";
import { subjectPath, type Subject } from "../../compute/kit-pages.ts";
import { localeOf } from "../../compute/locale.ts";
import type { PageRef } from "../../compute/pages.ts";
import { kitWords } from "../../messages/kit.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { captionOf, cardTitle, seriesCaptionOf } from "../../outputs/card/caption.ts";
import { cardOf } from "../../outputs/card/card-of.ts";
import { cardFor } from "../../outputs/card/cards.ts";
import { cardsOfSubject } from "../../outputs/card/cards-of-subject.ts";
import { kitOf, type KitCard } from "../../outputs/card/kit.ts";

/** One picture of a card, in one format. */
export interface ShownPicture {
  format: Format;
  width: number;
  height: number;
  /** "1200 × 630". */
  size: string;
  png: string;
  svg?: string;
}

/** A card as its page shows it, in all its formats, with the words to put beside it. */
export interface ShownCard {
  anchor: string;
  title: string;
  about: string;
  /** Its place in a series: "Picture 2 of 5". */
  place: string;
  alt: string;
  caption: string;
  /** The card in the address of the studio. */
  studio: string;
  pictures: ShownPicture[];
}

/** Cards to swipe through, in order. */
export interface ShownSeries {
  anchor: string;
  title: string;
  /** One text for the post that holds them all. */
  caption: string;
  cards: ShownCard[];
}

/** What networks show of the subject's page when its address is posted. */
export interface ShownPreview {
  png: string;
  alt: string;
}

/** The press kit of a subject in one language: its cards, then its series. */
export interface KitView {
  cards: ShownCard[];
  series: ShownSeries[];
  preview: ShownPreview;
  /** In the order in which a card shows them. */
  formats: Format[];
  /** The colour of the enterprise, where it has one. */
  brand: string | undefined;
  /** How many cards the studio can make of it. */
  offered: number;
}

/** What the page of a press kit shows. */
export function kitView(subject: Subject, lang: Language): KitView {
  const words = kitWords[lang];
  const locale = localeOf(observatory, lang);
  const kit = kitOf(observatory, subject, lang);
  const groups = [...Map.groupBy(kit, ({ id }) => id).values()];
  const shown = groups.map((versions) => ({
    of: versions[0]?.of,
    drawn: versions[0]!.card,
    card: shownCard(versions, subject, lang),
  }));
  const series = Map.groupBy(
    shown.filter(({ of }) => of !== undefined),
    ({ of }) => of?.series ?? "",
  );
  return {
    cards: kit.length === 0 ? [linkCard(subject, lang)] : shown.flatMap(({ of, card }) => (of ? [] : [card])),
    series: [...series].map(([name, steps]) => ({
      anchor: `series-${name}`,
      title: words.seriesOf(count(locale, steps.length, words.pictures)),
      caption: seriesCaptionOf(
        observatory,
        subject,
        steps.map(({ drawn }) => drawn),
        lang,
      ),
      cards: steps.map(({ card }) => card),
    })),
    preview: previewOf(subject, lang),
    formats: kit.length === 0 ? ["link"] : formats.filter((format) => kit.some((one) => one.format === format)),
    brand: kit.find(({ card }) => card.brand)?.card.brand?.color,
    offered: cardsOfSubject(observatory, subject, lang).length,
  };
}

function shownCard(versions: readonly KitCard[], subject: Subject, lang: Language): ShownCard {
  const [first] = versions;
  if (first === undefined) throw new Error("A card has a format.");
  const { id, card, alt, of } = first;
  const words = kitWords[lang];
  const locale = localeOf(observatory, lang);
  const inStudio = { of: subjectPath(subject).slice(0, -1), card: id };
  return {
    anchor: `card-${id}`,
    title: cardTitle(card),
    about: words.kinds[card.kind],
    place: of ? words.series(formatInteger(of.index, locale), formatInteger(of.count, locale)) : "",
    alt,
    caption: captionOf(observatory, subject, card, lang),
    studio: new URLSearchParams(inStudio).toString(),
    pictures: versions.map(({ format, width, height, png, svg }) => ({
      ...{ format, width, height, png, svg },
      size: `${width} × ${height}`,
    })),
  };
}

const pageOf = (subject: Subject): PageRef => ({ ...subject, path: subjectPath(subject) });

function previewOf(subject: Subject, lang: Language): ShownPreview {
  const { path: png, alt } = cardFor(observatory, pageOf(subject), lang);
  return { png, alt };
}

/** Where nothing else is drawn ahead: the link preview of the page. */
function linkCard(subject: Subject, lang: Language): ShownCard {
  const page = pageOf(subject);
  const card = cardOf(observatory, page, lang);
  const { png, alt } = previewOf(subject, lang);
  return {
    anchor: "card-link",
    title: cardTitle(card),
    about: kitWords[lang].kinds[card.kind],
    place: "",
    alt,
    caption: captionOf(observatory, subject, card, lang),
    studio: new URLSearchParams({ of: page.path.slice(0, -1) }).toString(),
    pictures: [{ format: "link", width: 1200, height: 630, size: "1200 × 630", png }],
  };
}
