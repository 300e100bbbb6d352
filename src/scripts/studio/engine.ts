import layout from "satori/layout.wasm?url";
import satori, { init } from "satori/standalone";
import type { Card, Format } from "../../../templates/cards/card.ts";
import type { Face } from "../../../templates/cards/element.ts";
import { fitWith, type Hyphenate } from "../../../templates/cards/fit-text.ts";
import { textRoot, wholeSvg } from "../../../templates/cards/svg.ts";
import { templates } from "../../../templates/cards/templates.ts";

type Metrics = Record<Face, Record<string, number>>;
type Fonts = Parameters<typeof satori>[1]["fonts"];

/** A card drawn in the browser. */
export interface Drawn {
  svg: string;
  width: number;
  height: number;
  ground: string;
  /** A text lost words. */
  cut: boolean;
}

/** Draws cards as the build does, with the same templates, measures and faces. */
export type Draw = (card: Card, format: Format) => Promise<Drawn>;

/** Fetches what drawing needs, from `base` on: once, when the first card is asked for. */
export async function startEngine(base: string): Promise<Draw> {
  const [metrics, fonts] = await Promise.all([
    fetched(`${base}studio/metrics.json`).then((answer) => answer.json() as Promise<Metrics>),
    fontsFrom(base),
    fetched(layout)
      .then((answer) => answer.arrayBuffer())
      .then(init),
  ]);
  return async (card, format) => {
    const fit = fitWith((char, face) => metrics[face][char], await hyphenation(card.lang));
    const drawing = templates[card.kind](card, fit, format);
    const { width, height, ground, cut } = drawing;
    const text = await satori(textRoot(drawing) as Parameters<typeof satori>[0], { width, height, fonts });
    return { svg: wholeSvg(drawing, text), width, height, ground, cut: cut.length > 0 };
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
