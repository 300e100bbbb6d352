import { isPublished, type Fact } from "../compute/fact.ts";
import type { Series } from "../compute/series.ts";
import type { FactWords } from "../messages/facts.ts";
import type { ChartSize } from "./frame.ts";
import { isWide, themeOf } from "./frame.ts";
import { textNode } from "./svg.ts";
import { wrap } from "./text-width.ts";

const LINE = 17;

/** Lines under a chart of these years: why a value is missing, why a series breaks, and what the author noted where asked for. */
export function footnotesOf(
  series: readonly Series[],
  [first, last]: readonly [number, number],
  words: FactWords,
  notes = false,
): string[] {
  const seen = (fact: Fact): string[] => {
    if (!isPublished(fact)) {
      const reason = fact.reason === undefined ? fact.text : `${fact.text}. ${fact.reason.text}`;
      return [words.chart.foot(fact.period.text, reason)];
    }
    return notes && fact.note !== undefined ? [words.chart.foot(fact.period.text, fact.note.text)] : [];
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
  lines: readonly string[],
  y: number,
  width: number,
  size: ChartSize,
): { markup: string; height: number } {
  const wrapped = lines.flatMap((one) => wrap(one, width, 12, "regular", isWide(size) ? 3 : 5));
  const theme = themeOf(size);
  const markup = wrapped
    .map((words, index) => textNode(words, { x: 0, y: y + 12 + index * LINE, "font-size": 12, fill: theme.ink2 }))
    .join("");
  return { markup, height: wrapped.length === 0 ? 0 : wrapped.length * LINE + 8 };
}
