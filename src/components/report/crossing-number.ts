import { likertChart } from "../../charts/likert.ts";
import { slopeChart, slopeOf } from "../../charts/slope.ts";
import { waffleChart } from "../../charts/waffle.ts";
import { crossingSeries } from "../../compute/crossing-series.ts";
import type { Fact } from "../../compute/fact.ts";
import type { Series } from "../../compute/series.ts";
import { factWords } from "../../messages/facts.ts";
import { messagesFor } from "../../messages/messages.ts";
import type { Enterprise } from "../../model/enterprise.ts";
import type { Crossing } from "../../model/evaluation.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { drawn, drawnSeries, type Drawn } from "../fact/drawn.ts";

/** The number of a crossing: its value, its series, and the chart it asks for when there is enough to draw. */
export interface CrossingNumber {
  fact: Fact;
  series: Series;
  chart?: Drawn;
  /** Bare squares, beside which the value is printed large. */
  waffle?: string;
  /** Every series the chart shows: the table twin has them all. */
  shown: readonly Series[];
}

/** What stands in the first field of a pair. */
export function crossingNumber(enterprise: Enterprise, crossing: Crossing, lang: Language): CrossingNumber {
  const { fact, series, shown } = crossingSeries(observatory, enterprise, crossing, lang);
  const words = factWords(lang);
  const plain = { fact, series, shown: [series] };
  switch (crossing.chart) {
    case "line":
    case "bars":
      return { ...plain, chart: drawnSeries(series, crossing.chart, lang, { span: "half", notes: true }) };
    case "slope": {
      const input = slopeOf(series, shown.slice(1), words, messagesFor(lang).fact.everyone);
      if (input === undefined) return plain;
      const chart = drawn((size) => slopeChart(input, size, words), "half");
      return { ...plain, shown, chart };
    }
    case "waffle":
      return {
        ...plain,
        waffle: waffleChart({ id: series.id, title: series.label, fact, bare: true }, { width: 300 }, words),
      };
    case "likert": {
      const rows = shown.flatMap((one) => {
        const answer = one.facts.find(({ period }) => period.text === fact.period.text);
        return answer === undefined ? [] : [{ label: one.label, fact: answer }];
      });
      const input = { id: crossing.id, title: words.chart.answer, rows };
      return { ...plain, shown, chart: drawn((size) => likertChart(input, size, words), "half") };
    }
    default:
      return plain;
  }
}
