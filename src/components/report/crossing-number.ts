import { likertChart } from "../../charts/likert.ts";
import { slopeChart, slopeOf, type SlopeInput } from "../../charts/slope.ts";
import { waffleChart } from "../../charts/waffle.ts";
import type { Fact } from "../../compute/fact.ts";
import { referenceFact } from "../../compute/reference-fact.ts";
import { partsOf, seriesOf, seriesOfEnterprise, type Series } from "../../compute/series.ts";
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

/** Sentences asked at the same time that no crossing reads stand beside the first one that is read. */
function sentences(enterprise: Enterprise, crossing: Crossing, own: Series, fact: Fact, lang: Language): Series[] {
  const likert = (enterprise.evaluation?.crossings ?? []).filter(({ chart }) => chart === "likert");
  if (likert[0]?.id !== crossing.id) return [own];
  const read = likert.map(({ number }) => number.indicator);
  return seriesOfEnterprise(observatory, enterprise.id, lang).filter(
    ({ id, kind, indicator, facts }) =>
      id === own.id ||
      (kind === "likert" && !read.includes(indicator) && facts.some(({ period }) => period.text === fact.period.text)),
  );
}

/** Posts named by their years where these tell them apart, and the whole named as everyone. */
function shortPosts(input: SlopeInput, lang: Language): SlopeInput {
  const main = input.lines.find((one) => one.main);
  const [from = "", to = ""] = [main?.before, main?.after].map((fact) => fact?.from[0]?.period.slice(0, 4));
  const { everyone } = messagesFor(lang).fact;
  return {
    ...input,
    posts: from === to ? input.posts : [{ label: from }, { label: to }],
    lines: input.lines.map((one) => (one.main && one.label !== "" ? { ...one, label: everyone } : one)),
  };
}

/** What stands in the first field of a pair. */
export function crossingNumber(enterprise: Enterprise, crossing: Crossing, lang: Language): CrossingNumber {
  const { indicator, breakdown, perimeter } = crossing.number;
  const query = { enterprise: enterprise.id, indicator, breakdown, perimeter };
  const series = seriesOf(observatory, query, lang);
  const fact = referenceFact(observatory, enterprise.id, crossing.number, lang);
  const words = factWords(lang);
  const plain = { fact, series, shown: [series] };
  switch (crossing.chart) {
    case "line":
    case "bars":
      return { ...plain, chart: drawnSeries(series, crossing.chart, lang, { span: "half" }) };
    case "slope": {
      const parts = breakdown === undefined ? partsOf(observatory, query, lang) : [];
      const input = slopeOf(series, parts, words);
      if (input === undefined) return plain;
      const told = shortPosts(input, lang);
      const chart = drawn((size) => slopeChart(told, size, words), "half");
      return { ...plain, shown: [series, ...parts], chart };
    }
    case "waffle":
      return {
        ...plain,
        waffle: waffleChart({ id: series.id, title: series.label, fact, bare: true }, { width: 300 }, words),
      };
    case "likert": {
      const shown = sentences(enterprise, crossing, series, fact, lang);
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
