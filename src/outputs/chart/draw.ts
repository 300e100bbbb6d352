import { barsChart } from "../../charts/bars.ts";
import { describeRows, namedRows, describeSeries, toldValue } from "../../charts/describe.ts";
import { figureDrawing, rowOf } from "../../charts/figure.ts";
import type { ChartSize } from "../../charts/frame.ts";
import { likertChart } from "../../charts/likert.ts";
import { lineChart } from "../../charts/line.ts";
import { rowsChart } from "../../charts/rows.ts";
import { slopeChart, slopeOf } from "../../charts/slope.ts";
import { likertTable, rowsTable, seriesMatrix, seriesTable, type ChartTable } from "../../charts/table.ts";
import { waffleChart } from "../../charts/waffle.ts";
import type { Fact } from "../../compute/fact.ts";
import { mapSentence } from "../../compute/map-sentence.ts";
import type { Portable } from "../../compute/portable.ts";
import type { Series } from "../../compute/series.ts";
import { factWords } from "../../messages/facts.ts";
import { messagesFor } from "../../messages/messages.ts";
import { takeWords } from "../../messages/take.ts";
import type { Language } from "../../model/text.ts";
import { drawMap, mapOf, tableMap } from "./draw-map.ts";

interface Answer {
  label: string;
  lang?: string;
  fact: Fact;
}

/** The drawing of a chart as its page has it, at any size and with any colours. */
export function drawPortable(portable: Portable, size: ChartSize, lang: Language): string {
  const words = factWords(lang);
  const { id, series, shown, kind, rows = [] } = portable;
  const { label: title } = series;
  switch (kind) {
    case "bars":
      return barsChart({ series, notes: true }, size, words);
    case "line":
      return lineChart({ series: [series], notes: true }, size, words);
    case "slope": {
      const [main, ...parts] = shown;
      const input = main && slopeOf(main, parts, words, messagesFor(lang).fact.everyone);
      if (input === undefined) throw new Error(`${id} has no two values.`);
      return slopeChart(input, size, words);
    }
    case "waffle":
      return waffleChart({ id, title, fact: onlyFact(portable) }, size, words);
    case "likert":
      return likertChart({ id, title, rows: answersOf(shown, lang) }, size, words);
    case "answers":
      return likertChart({ id, title, rows }, size, words);
    case "parts":
      return waffleChart({ id, title, parts: rows }, size, words);
    case "rows":
      return rowsChart({ id, title, unit: series.unit, rows }, size, words);
    case "map":
      return drawMap(portable, size, lang);
    default:
      return figureDrawing({ kind, series: shown }, lang).draw(size);
  }
}

/** The sentence that stands for a chart. */
export function sayPortable(portable: Portable, lang: Language): string {
  const words = factWords(lang);
  const { series, shown, kind, rows = [] } = portable;
  switch (kind) {
    case "bars":
    case "line":
    case "slope":
      return describeSeries(shown[0] ?? series, words);
    case "waffle": {
      const fact = onlyFact(portable);
      return words.describe.one(series.label, toldValue(fact), fact.period.text);
    }
    case "likert":
      return describeRows(series.label, answersOf(shown, lang), words);
    case "answers":
    case "parts":
    case "rows":
      return describeRows(series.label, namedRows(rows), words);
    case "map":
      return mapSentence(mapOf(portable).areas, lang);
    default:
      return figureDrawing({ kind, series: shown }, lang).sentence;
  }
}

/** All the values of a chart as a table. */
export function tablePortable(portable: Portable, lang: Language): ChartTable {
  const { series, shown, kind, rows = [] } = portable;
  const words = factWords(lang);
  const { part } = takeWords[lang];
  switch (kind) {
    case "likert":
      return likertTable(series.label, answersOf(shown, lang), words);
    case "answers":
      return likertTable(series.label, namedRows(rows), words);
    case "parts":
    case "rows":
      return rowsTable(series.label, part, rows, words);
    case "map":
      return tableMap(portable, lang);
    case "shares":
    case "directions":
      return rowsTable(series.label, part, shown.map(named), words);
    case "dots":
    case "slope":
      return seriesMatrix(
        series.label,
        part,
        shown.map((one) => ({ ...named(one), series: one })),
      );
    default:
      return seriesTable(series, words);
  }
}

function named(series: Series): Answer {
  const { label, lang, fact } = rowOf(series);
  return { label, fact, ...(lang === undefined || lang === fact.lang ? {} : { lang }) };
}

function answersOf(shown: readonly Series[], lang: Language): Answer[] {
  return shown.flatMap(({ label, labelLang, facts: [fact] }) =>
    fact === undefined ? [] : [{ label, fact, ...(labelLang === lang ? {} : { lang: labelLang }) }],
  );
}

function onlyFact({ id, series }: Portable): Fact {
  const [fact] = series.facts;
  if (fact === undefined) throw new Error(`${id} has no value.`);
  return fact;
}

/** Height in px that a drawing says it has. */
export function heightOf(svg: string): number {
  return Math.ceil(Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? 0));
}
