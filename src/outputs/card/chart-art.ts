import type { Art, Format } from "../../../templates/cards/card.ts";
import { barsChart } from "../../charts/bars.ts";
import type { ChartSize } from "../../charts/frame.ts";
import { likertChart } from "../../charts/likert.ts";
import { lineChart } from "../../charts/line.ts";
import { slopeChart, slopeOf } from "../../charts/slope.ts";
import { lightTheme } from "../../charts/theme.ts";
import type { Series } from "../../compute/series.ts";
import { factWords } from "../../messages/facts.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Language } from "../../model/text.ts";

// How wide a chart stands on each format, how much its text is enlarged, and how high its plot may be.
const sizes: Readonly<Record<Format, { width: number; zoom: number; plot: number }>> = {
  link: { width: 1072, zoom: 1.9, plot: 92 },
  square: { width: 952, zoom: 2.05, plot: 160 },
  portrait: { width: 952, zoom: 2.25, plot: 230 },
  story: { width: 936, zoom: 2.5, plot: 230 },
};

type Arts = Partial<Record<Format, Art>>;

/** One drawing for each format, as high as it came out. */
function forFormats(draw: (size: ChartSize, format: Format) => string, plot = true): Arts {
  const drawn = (Object.keys(sizes) as Format[]).map((format): [Format, Art] => {
    const { width, zoom, plot: height } = sizes[format];
    const size = { width, zoom, theme: lightTheme, hidden: true };
    const svg = draw(plot ? { ...size, height } : size, format);
    return [format, { svg, width, height: heightOf(svg) }];
  });
  return Object.fromEntries(drawn);
}

/** How high a chart came out, in px of the card. */
export function heightOf(svg: string): number {
  const [, height] = /^<svg[^>]* height="([\d.]+)"/.exec(svg) ?? [];
  if (height === undefined) throw new Error("A chart says how high it is.");
  return Number(height);
}

/** A series as bars where it adds up over years, else as a line. */
export function seriesArt(series: Series, indicator: Indicator | undefined, lang: Language): Arts {
  const words = factWords(lang);
  const bars = indicator?.adds.years === "sum" && series.target === undefined;
  return forFormats((size) =>
    bars ? barsChart({ series }, size, words) : lineChart({ series: [series] }, size, words),
  );
}

/** Two moments of a series, joined; nothing where it has no two. */
export function changeArt(series: Series, lang: Language): Arts | undefined {
  const words = factWords(lang);
  const slope = slopeOf(series, [], words);
  // On a square the plot is lower, so that its text keeps its size.
  const low = (format: Format): { height?: number } => (format === "square" ? { height: 130 } : {});
  return slope && forFormats((size, format) => slopeChart(slope, { ...size, ...low(format) }, words), false);
}

/** Sentences and how far people agree; as many as each format has room for, in the author's order. */
export function likertArt(series: readonly Series[], lang: Language): Arts {
  const most: Record<Format, number> = { link: 2, square: 3, portrait: 4, story: 5 };
  const rows = series.flatMap(({ label, labelLang, facts }) => {
    const fact = facts.findLast(({ likert }) => likert !== undefined);
    return fact === undefined ? [] : [{ label, lang: labelLang, fact }];
  });
  return forFormats(
    (size, format) =>
      likertChart({ id: `${series[0]?.id}`, title: "", rows: rows.slice(0, most[format]) }, size, factWords(lang)),
    false,
  );
}

/** How people answered one sentence at each who asked it; a link preview keeps to its list. */
export function answersArt(series: readonly Series[], lang: Language): Arts {
  const { link: _link, ...tall } = likertArt(series, lang);
  return tall;
}
