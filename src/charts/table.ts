import type { Fact } from "../compute/fact.ts";
import type { Series } from "../compute/series.ts";
import type { FactWords } from "../messages/facts.ts";

/** A cell with the language it is in when it is not the page's; `fact` where it prints a value. */
export interface ChartCell {
  text: string;
  lang?: string;
  fact?: Fact;
}

/** The table twin of a chart: a head, rows of the same texts, and before which rows a series breaks. */
export interface ChartTable {
  caption: string;
  head: readonly string[];
  rows: readonly (readonly ChartCell[])[];
  /** Index of rows that come first after a break, with the reason. */
  breaks: readonly { row: number; text: string; lang: string }[];
}

function remark(fact: Fact, words: FactWords): ChartCell {
  const status = fact.mark === "provisional" || fact.mark === "estimated" ? [words.status[fact.mark]] : [];
  const about = fact.reason ?? fact.note;
  const text = [...status, ...(about === undefined ? [] : [about.text])].join(words.semicolon);
  return about === undefined || about.lang === fact.lang ? { text } : { text, lang: about.lang };
}

function valueCell(fact: Fact): ChartCell {
  return { text: fact.text, fact };
}

/** One series as a table: a row for each period, with its value in words and what is to know. */
export function seriesTable(series: Series, words: FactWords): ChartTable {
  const rows = series.facts.map((fact) => [{ text: fact.period.text }, valueCell(fact), remark(fact, words)]);
  return {
    caption: series.breakdown === undefined ? series.label : `${series.label}, ${series.breakdown}`,
    head: [words.term.period, words.chart.value, words.chart.status],
    rows,
    breaks: series.breaks.flatMap(({ at, reason }) => {
      const row = series.facts.findIndex(({ period }) => period.start >= at);
      return row <= 0 ? [] : [{ row, text: reason.text, lang: reason.lang }];
    }),
  };
}

/** Several series side by side: a row for each, a column for each period; a period without a fact is an empty cell. */
export function seriesMatrix(
  caption: string,
  head: string,
  rows: readonly { label: string; lang?: string; series: Series }[],
): ChartTable {
  const facts = rows.flatMap(({ series }) => series.facts).toSorted((a, b) => a.period.end - b.period.end);
  const periods = [...new Set(facts.map(({ period }) => period.text))];
  return {
    caption,
    head: [head, ...periods],
    rows: rows.map(({ label, lang, series }) => [
      lang === undefined ? { text: label } : { text: label, lang },
      ...periods.map((period): ChartCell => {
        const own = series.facts.filter((fact) => fact.period.text === period);
        const [first] = own;
        return first === undefined ? { text: "" } : { text: own.map(({ text }) => text).join("; "), fact: first };
      }),
    ]),
    breaks: [],
  };
}

/** Named values as a table: a row for each. */
export function rowsTable(
  caption: string,
  head: string,
  rows: readonly { label: string; lang?: string; fact: Fact }[],
  words: FactWords,
): ChartTable {
  return {
    caption,
    head: [head, words.chart.value, words.term.period, words.chart.status],
    rows: rows.map(({ label, lang, fact }) => [
      lang === undefined ? { text: label } : { text: label, lang },
      valueCell(fact),
      { text: fact.period.text },
      remark(fact, words),
    ]),
    breaks: [],
  };
}

/** A Likert chart as a table: a row for each sentence, a column for each step of the scale. */
export function likertTable(
  caption: string,
  rows: readonly { label: string; lang?: string; fact: Fact }[],
  words: FactWords,
): ChartTable {
  const steps = rows.find(({ fact }) => fact.likert !== undefined)?.fact.likert ?? [];
  return {
    caption,
    head: [words.chart.answer, ...steps.map(({ label }) => label), words.chart.value],
    rows: rows.map(({ label, lang, fact }) => [
      lang === undefined ? { text: label } : { text: label, lang },
      ...steps.map((_, index): ChartCell => ({ text: fact.likert?.[index]?.text ?? fact.text })),
      valueCell(fact),
    ]),
    breaks: [],
  };
}
