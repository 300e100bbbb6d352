import { isPublished, type Fact } from "../compute/fact.ts";
import type { Series } from "../compute/series.ts";
import type { FactWords } from "../messages/facts.ts";
import type { ChartSize } from "./frame.ts";
import { isWide, themeOf } from "./frame.ts";
import { textNode } from "./svg.ts";
import { wrap } from "./text-width.ts";

const LINE = 17;

/** A line under a chart, with its language where that is not the page's. */
export interface Footnote {
  text: string;
  lang?: string;
}

/** Lines under a chart of these years: why a value is missing, and why a series breaks. */
export function footnotesOf(
  series: readonly Series[],
  [first, last]: readonly [number, number],
  words: FactWords,
): string[] {
  const seen = (fact: Fact): string[] => {
    if (isPublished(fact)) return [];
    const reason = fact.reason === undefined ? fact.text : `${fact.text}. ${fact.reason.text}`;
    return [words.chart.foot(fact.period.text, reason)];
  };
  const lines = series.flatMap(({ facts, breaks }) => [
    ...breaks
      .filter(({ at }) => at > first && at <= last)
      .map(({ period, reason }) => words.chart.foot(period, `${words.chart.break}. ${reason.text}`)),
    ...facts.flatMap(seen),
  ]);
  return [...new Set(lines)];
}

/** Footnotes wrapped to the width, each at most three lines, five where it is narrow; returns the markup and the height it takes. */
export function footnotes(
  lines: readonly (string | Footnote)[],
  y: number,
  width: number,
  size: ChartSize,
): { markup: string; height: number } {
  const wrapped = lines.flatMap((one) => {
    const { text, lang }: Footnote = typeof one === "string" ? { text: one } : one;
    // The widths are those of letters side by side: a line keeps clear of the edge by what kerning may add.
    return wrap(text, width - 4, 12, "regular", isWide(size) ? 3 : 5).map((words) => ({ words, lang }));
  });
  const theme = themeOf(size);
  const markup = wrapped
    .map(({ words, lang }, index) =>
      textNode(words, { x: 0, y: y + 12 + index * LINE, "font-size": 12, fill: theme.ink2, lang }),
    )
    .join("");
  return { markup, height: wrapped.length === 0 ? 0 : wrapped.length * LINE + 8 };
}
