import { describeDots, dotsChart, type DotsInput } from "./dots.ts";
import { describeRows } from "./describe.ts";
import type { ChartSize } from "./frame.ts";
import { directionsChart } from "./directions.ts";
import { sharesChart } from "./shares.ts";
import { partOf } from "../compute/part-of.ts";
import { breakBetween, twoMoments, type ReportFigure } from "../compute/report-figures.ts";
import { standsFor } from "../compute/report-numbers.ts";
import type { Series } from "../compute/series.ts";
import { wholeOf } from "../compute/whole.ts";
import { withCapital } from "../compute/with-capital.ts";
import { factWords } from "../messages/facts.ts";
import type { Language } from "../model/text.ts";

/** A figure ready to be drawn at any size, and the sentence that stands for it. */
export interface FigureDrawing {
  draw: (size: ChartSize) => string;
  sentence: string;
  /** When, where all of it is of one period. */
  period?: string;
}

/** The name of a part and its newest value. */
export function rowOf(series: Series) {
  const [part] = partOf(series);
  const text = part?.text ?? series.label;
  return { label: withCapital(text), lang: part?.lang, fact: standsFor(series) };
}

/** Several single values of one indicator as one drawing. */
export function figureDrawing({ kind, series }: ReportFigure, lang: Language): FigureDrawing {
  const words = factWords(lang);
  const [first] = series;
  if (first === undefined) throw new Error("A figure needs a series.");
  const about = {
    id: `${first.enterprise}-${first.indicator}`,
    title: first.label,
    lang: first.labelLang === lang ? undefined : first.labelLang,
  };
  const rows = series.map(rowOf);
  const periods = [...new Set(rows.map(({ fact }) => fact.period.text))];
  const period = periods.length === 1 && periods[0] !== undefined ? { period: periods[0] } : {};
  if (kind === "dots") {
    const moments = series.flatMap((one) => twoMoments(one)?.map((fact) => fact.period.text) ?? []);
    const input: DotsInput = {
      ...about,
      unit: first.unit,
      moments: [moments[0] ?? "", moments[1] ?? ""],
      rows: series.flatMap((one) => {
        const two = twoMoments(one);
        const { label, lang: labelLang } = rowOf(one);
        return two === undefined
          ? []
          : [{ label, lang: labelLang, before: two[0], now: two[1], broken: breakBetween(one) }];
      }),
    };
    return { draw: (size) => dotsChart(input, size, words), sentence: describeDots(input, words) };
  }
  if (kind === "shares") {
    const { note } = wholeOf(rows.map(({ fact }) => fact));
    const sentence = [describeRows(first.label, rows, words), ...(note === undefined ? [] : [note])].join(" ");
    const bars = [{ label: "", parts: rows }];
    return { draw: (size) => sharesChart({ ...about, bars }, size, words), sentence, ...period };
  }
  const draw = (size: ChartSize): string => directionsChart({ ...about, rows }, size, words);
  return { draw, sentence: describeRows(first.label, rows, words), ...period };
}
