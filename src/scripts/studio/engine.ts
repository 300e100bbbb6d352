import layout from "satori/layout.wasm?url";
import satori, { init } from "satori/standalone";
import type { Card, Format } from "../../../templates/cards/card.ts";
import { fitWith, type Hyphenate } from "../../../templates/cards/fit-text.ts";
import { textRoot, wholeSvg } from "../../../templates/cards/svg.ts";
import { templates } from "../../../templates/cards/templates.ts";
import type { CardMetrics } from "../../outputs/card/fit-text.ts";
import { textSvg, type FaceMeasures } from "../../outputs/card/text-svg.ts";

type Fonts = Parameters<typeof satori>[1]["fonts"];

/** A card drawn in the browser. */
export interface Drawn {
  /** The picture, its letters as outlines: no page can lend its faces to one. */
  picture: string;
  /** The file to keep, whose text is text: for a card of a kit, the kit's own file to the byte. */
  svg: string;
  width: number;
  height: number;
  ground: string;
  /** A text lost words. */
  cut: boolean;
}

/** Draws cards as the build does, with the same templates, measures and faces; `alt` is written into the file. */
export type Draw = (card: Card, format: Format, alt: string) => Promise<Drawn>;

/** Fetches what drawing needs, from `base` on: once, when the first card is asked for. */
export async function startEngine(base: string): Promise<Draw> {
  const [metrics, fonts] = await Promise.all([
    fetched(`${base}studio/metrics.json`).then((answer) => answer.json() as Promise<CardMetrics>),
    fontsFrom(base),
    fetched(layout)
      .then((answer) => answer.arrayBuffer())
      .then(init),
  ]);
  const measures: FaceMeasures = {
    measure: (char, face) => metrics.widths[face][char],
    verticalOf: (face) => metrics.vertical[face],
  };
  return async (card, format, alt) => {
    const fit = fitWith(measures.measure, await hyphenation(card.lang));
    const drawing = templates[card.kind](card, fit, format);
    const { width, height, ground, cut } = drawing;
    const text = await satori(textRoot(drawing) as Parameters<typeof satori>[0], { width, height, fonts });
    const svg = textSvg(drawing, measures, { alt, lang: card.lang });
    return { picture: wholeSvg(drawing, text), svg, width, height, ground, cut: cut.length > 0 };
  };
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer;
}

const faces = [
  ["Besley", 800, "normal"],
  ["Besley", 400, "normal"],
  ["Besley", 400, "italic"],
  ["Archivo", 400, "normal"],
  ["Archivo", 600, "normal"],
] as const;

async function fontsFrom(base: string): Promise<Fonts> {
  return Promise.all(
    faces.map(async ([name, weight, style]) => {
      const file = `${name.toLowerCase()}-${weight}${style === "italic" ? "-italic" : ""}.woff`;
      const data = await (await fetched(`${base}fonts/${file}`)).arrayBuffer();
      return { name, weight, style, data };
    }),
  );
}

const mark = "\u00ad";

/** The syllables of a language's words; its patterns are fetched with its first card. */
async function hyphenation(lang: string): Promise<Hyphenate> {
  const { hyphenateSync } = await (lang === "nl"
    ? import("hyphen/nl")
    : lang === "fr"
      ? import("hyphen/fr")
      : import("hyphen/en-gb"));
  return (word) => hyphenateSync(word, { hyphenChar: mark, minWordLength: 6 }).split(mark);
}
