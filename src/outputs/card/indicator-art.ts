import type { Art, Format } from "../../../templates/cards/card.ts";
import { lineChart } from "../../charts/line.ts";
import { element, textNode } from "../../charts/svg.ts";
import { textWidth } from "../../charts/text-width.ts";
import { lightTheme } from "../../charts/theme.ts";
import { isPublished, type Fact } from "../../compute/fact.ts";
import { momentsIn } from "../../compute/moments.ts";
import type { Series } from "../../compute/series.ts";
import { yearOf, yearsOf } from "../../compute/timeline.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { factWords } from "../../messages/facts.ts";
import type { Language } from "../../model/text.ts";
import { heightOf } from "./chart-art.ts";

/** A series with the name of who reports it. */
export interface Named {
  name: string;
  series: Series;
}

type Arts = Partial<Record<Format, Art>>;

// How wide the sheet of each format is, how high a plot on it and how many charts it has room for. A link preview keeps to its list.
const sheets = {
  square: { width: 952, count: 2, plot: 104 },
  portrait: { width: 952, count: 4, plot: 46 },
  story: { width: 936, count: 4, plot: 46 },
} as const;
const [gap, zoom, head] = [56, 2.05, 62];

const isNumber = (fact: Fact): boolean => isPublished(fact) && fact.value !== null;

/** A series cut to its yearly values; nothing where fewer than two years have one. */
function moving({ name, series }: Named): Named[] {
  const facts = series.facts.filter((fact) => yearOf(fact) !== undefined);
  return momentsIn(facts) < 2 ? [] : [{ name, series: { ...series, facts } }];
}

/**
 * Small charts of one indicator in the order given, each enterprise with its own scale and all over the same years;
 * nothing where fewer than two move.
 */
export function multiplesArt(reported: readonly Named[], lang: Language): Arts | undefined {
  const all = reported.flatMap(moving);
  if (all.length < 2) return undefined;
  const draw = ({ width, count, plot }: (typeof sheets)[keyof typeof sheets]): Art => {
    const shown = all.slice(0, count);
    const years = yearsOf(shown.flatMap(({ series }) => series.facts.filter(isNumber)))!;
    // Two stand under each other where the sheet is high enough.
    const columns = shown.length === 2 && count > 2 ? 1 : 2;
    const cell = columns === 1 ? width : (width - gap) / 2;
    const size = { width: cell, zoom, height: plot, theme: lightTheme, hidden: true };
    const charts = shown.map(({ series }) =>
      lineChart({ series: [series], years, small: true }, size, factWords(lang)),
    );
    const high = Math.max(...charts.map(heightOf)) + head;
    const cells = shown.map(({ name }, index) =>
      element(
        "g",
        { transform: `translate(${(index % columns) * (cell + gap)} ${Math.floor(index / columns) * (high + 20)})` },
        [
          element("rect", { width: cell, height: 3, fill: lightTheme.ink }),
          textNode(name, { y: 44, "font-size": sizeOf(name, cell), "font-weight": 600 }),
          element("g", { transform: `translate(0 ${head})` }, charts[index]),
        ],
      ),
    );
    const charted = Math.ceil(shown.length / columns) * (high + 20);
    const height = charted + 26;
    const note = textNode(kindWords[lang].ownScale, { y: charted + 20, "font-size": 26, fill: lightTheme.ink2 });
    const box = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` };
    const svg = element("svg", { ...box, "font-family": lightTheme.sans, fill: lightTheme.ink }, [...cells, note]);
    return { svg, width, height };
  };
  // Of more than two, a square shows the list rather than a part.
  const square = all.length === 2 ? { square: draw(sheets.square) } : {};
  return { ...square, portrait: draw(sheets.portrait), story: draw(sheets.story) };
}

/** The largest size at which a name stands over its chart. */
function sizeOf(name: string, width: number): number {
  return [30, 28, 26, 24].find((px) => textWidth(name, px, "semibold") <= width) ?? 22;
}
