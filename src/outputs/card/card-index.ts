import { subjectPath, subjectsOf } from "../../compute/kit-pages.ts";
import { pagesOf } from "../../compute/pages.ts";
import type { Observatory } from "../../model/observatory.ts";
import { fileTo } from "../../paths.ts";
import { cardFor } from "./cards.ts";
import { kitOf } from "./kit.ts";
import { kitZipPath } from "./kit-zip.ts";

/** Where the newest picture of each card lies, by names that last. */
export interface CardIndex {
  asOf: string;
  /** The link preview of each page: "fr/enterprises/x/" → "/cards/….png". */
  pages: Record<string, string>;
  /** The cards of each press kit: "fr/enterprises/x/number-trips/square" → "/cards/….png"; ".svg" lies beside it. */
  cards: Record<string, string>;
  /** The zip of each press kit of more than one picture: "fr/enterprises/x/" → "/cards/kits/….zip". */
  kits: Record<string, string>;
}

/** The index of every card: file names change with what they show, these names do not. */
export function cardIndex(observatory: Observatory): CardIndex {
  const { asOf, languages } = observatory.settings;
  const codes = languages.map(({ code }) => code);
  const pages = codes.flatMap((lang) =>
    pagesOf(observatory).map((page) => [
      `${lang}/${page.path}`,
      fileTo(observatory, cardFor(observatory, page, lang).path),
    ]),
  );
  const cards = codes.flatMap((lang) =>
    subjectsOf(observatory).flatMap((subject) =>
      kitOf(observatory, subject, lang).map(({ id, format, png }) => [
        `${lang}/${subjectPath(subject)}${id}/${format}`,
        fileTo(observatory, png),
      ]),
    ),
  );
  const kits = codes.flatMap((lang) =>
    subjectsOf(observatory)
      .filter((subject) => kitOf(observatory, subject, lang).length > 1)
      .map((subject) => [
        `${lang}/${subjectPath(subject)}`,
        fileTo(observatory, kitZipPath(observatory, subject, lang)),
      ]),
  );
  return {
    ...{ asOf, pages: Object.fromEntries(pages), cards: Object.fromEntries(cards) },
    kits: Object.fromEntries(kits),
  };
}
