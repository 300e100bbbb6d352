import { element, escapeText, rect, textNode } from "../../charts/svg.ts";
import { wrap } from "../../charts/text-width.ts";
import { lightTheme, type Theme } from "../../charts/theme.ts";
import type { Portable } from "../../compute/portable.ts";
import { takeWords } from "../../messages/take.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { absolute } from "../../paths.ts";
import { addressesOf } from "./addresses.ts";
import { drawPortable, heightOf, sayPortable } from "./draw.ts";
import { toldOf } from "./told.ts";

/** A picture that stands alone, with its size in px. */
export interface ChartImage {
  svg: string;
  width: number;
  height: number;
}

const width = 720;
const margin = 40;
const inner = width - 2 * margin;
// Whoever opens the file may lack our faces: what is near them stands in.
const theme: Theme = { ...lightTheme, sans: "Archivo, Arial, sans-serif", serif: "Besley, Georgia, serif" };

interface Line {
  text: string;
  size: number;
  face: "regular" | "semibold" | "serif";
  fill: string;
  /** From the line before to this one. */
  step: number;
}

/** A chart as a picture for any document: literal colours, and with it its title, perimeter, status, source and licence. */
export function chartImage(observatory: Observatory, portable: Portable, lang: Language): ChartImage {
  const told = toldOf(observatory, portable, lang);
  const words = takeWords[lang];
  const address = absolute(observatory, addressesOf(observatory, portable, lang).page);
  const about = [told.owner, told.period, ...(told.sample === undefined ? [] : [told.sample])].join(" · ");
  const head = [
    ...lines(told.title, { size: 26, face: "serif", fill: theme.ink, step: 31 }),
    ...lines(about, { size: 15, face: "regular", fill: theme.ink2, step: 26 }),
  ];
  const foot = [
    ...told.short.flatMap(({ term, text }) => lines(words.says(term, text), note)),
    ...lines(`${told.licence.text} · ${observatory.settings.name} · ${told.asOf}`, note),
    ...lines(address, note),
  ];
  const chart = drawPortable(portable, { width: inner, theme, hidden: true }, lang);
  const top = set(head, margin);
  const bottom = top.end + 24 + heightOf(chart) + 20;
  const below = set(foot, bottom);
  const height = below.end + margin - 12;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      lang,
      role: "img",
      "aria-labelledby": "t d",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": theme.sans,
      fill: theme.ink,
    },
    [
      `<title id="t">${escapeText(`${told.title}, ${told.owner}`)}</title>`,
      `<desc id="d">${escapeText(sayPortable(portable, lang))}</desc>`,
      rect(0, 0, width, height, { fill: theme.paper }),
      rect(0, 0, width, 8, { fill: theme.woadFill }),
      top.markup,
      chart.replace("<svg ", `<svg x="${margin}" y="${top.end + 24}" `),
      rect(margin, bottom, inner, 1, { fill: theme.rule2 }),
      below.markup,
    ],
  );
  return { svg, width, height };
}

const note: Omit<Line, "text"> = { size: 12, face: "regular", fill: theme.ink2, step: 18 };

function lines(text: string, style: Omit<Line, "text">): Line[] {
  return wrap(text, inner, style.size, style.face).map((line) => ({ text: line, ...style }));
}

/** Lines under each other from `start`; returns where they end. */
function set(texts: readonly Line[], start: number): { markup: string; end: number } {
  let y = start;
  const markup = texts.map(({ text, size, face, fill, step }) => {
    y += step;
    const serif = face === "serif" ? { "font-family": theme.serif, "font-weight": 800 } : {};
    return textNode(text, { x: margin, y, "font-size": size, fill, ...serif });
  });
  return { markup: markup.join(""), end: y };
}
