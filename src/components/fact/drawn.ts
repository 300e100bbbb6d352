import { barsChart } from "../../charts/bars.ts";
import { describeSeries } from "../../charts/describe.ts";
import type { ChartSize } from "../../charts/frame.ts";
import { lineChart, type LineInput } from "../../charts/line.ts";
import type { Series } from "../../compute/series.ts";
import { factWords } from "../../messages/facts.ts";
import type { FactWords } from "../../messages/facts.ts";
import type { Language } from "../../model/text.ts";

/** A chart drawn twice, so that its text is never scaled down: CSS shows the one that fits. */
export interface Drawn {
  wide: string;
  narrow: string;
  /** Where the wide one fits: a whole column, half of one, a third, or among small multiples. */
  span: "whole" | "half" | "third" | "small";
}

const widths = { whole: 640, half: 500, third: 330, small: 220 };
// 288 px is what a phone of 320 px has between its gutters: narrow drawings only ever grow, their text never shrinks.
const narrow = { whole: 288, half: 288, third: 288, small: 156 };

/** Draws a chart at the two widths. */
export function drawn(draw: (size: ChartSize) => string, span: Drawn["span"] = "whole"): Drawn {
  return { wide: draw({ width: widths[span] }), narrow: draw({ width: narrow[span] }), span };
}

/** A series as a line or as bars. */
export function drawnSeries(
  series: Series,
  kind: "bars" | "line",
  lang: Language,
  options: { span?: Drawn["span"] } & Pick<LineInput, "years" | "domain" | "small" | "notes"> = {},
): Drawn {
  const { span, ...axis } = options;
  const years = axis.years === undefined ? {} : { years: axis.years };
  const notes = axis.notes === undefined ? {} : { notes: axis.notes };
  const words: FactWords = factWords(lang);
  return drawn(
    (size) =>
      kind === "bars"
        ? barsChart({ series, ...years, ...notes }, size, words)
        : lineChart({ series: [series], ...axis }, size, words),
    span,
  );
}

/** The sentence that stands for a series. */
export function sentenceOf(series: Series, lang: Language): string {
  return describeSeries(series, factWords(lang));
}
