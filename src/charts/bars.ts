import { annotationsOf, markText, numberedFootnotes, type Annotation } from "./annotations.ts";
import { isPublished, type Fact } from "../compute/fact.ts";
import { breaksWithin, type Series } from "../compute/series.ts";
import type { FactWords } from "../messages/facts.ts";
import { barLabels, type Bar } from "./bar-labels.ts";
import { describeSeries } from "./describe.ts";
import { footnotes, footnotesOf } from "./footnotes.ts";
import { chartId, foreign, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { absentMark, barMark, breakMark, hatch, STUB } from "./marks.ts";
import { rowsChart } from "./rows.ts";
import { element, line, textNode } from "./svg.ts";
import { factsIn, isYearly, range, yearsOf, yearText } from "../compute/timeline.ts";

/** One series as bars over the years. */
export interface BarsInput {
  series: Series;
  /** First and last year of the axis, so that small multiples share it. */
  years?: readonly [number, number];
  /** Largest value of the axis, where several charts must share it. */
  highest?: number;
  /** True tells what authors noted of a value: a number under its year, and a footnote. */
  notes?: boolean;
}

const PLOT = 150;

interface Scale {
  slot: number;
  bar: number;
  first: number;
  zero: number;
  perUnit: number;
}

function barsOf(facts: readonly Fact[], years: readonly number[], scale: Scale): Bar[] {
  return years.flatMap((year) => {
    const published = factsIn(facts, year).filter((fact) => isPublished(fact) && fact.value !== null);
    const width = scale.bar / Math.max(1, published.length);
    return published.map((fact, index) => {
      const height = Math.abs(fact.value ?? 0) * scale.perUnit;
      return {
        fact,
        x: (year - scale.first + 0.5) * scale.slot - scale.bar / 2 + index * width,
        width: published.length > 1 ? width - 1.5 : width,
        y: (fact.value ?? 0) < 0 ? scale.zero : scale.zero - height,
        height,
      };
    });
  });
}

function gaps(
  facts: readonly Fact[],
  years: readonly number[],
  scale: Scale,
  hatchId: string,
  size: ChartSize,
): string {
  const theme = themeOf(size);
  return years
    .filter((year) => !factsIn(facts, year).some((fact) => isPublished(fact) && fact.value !== null))
    .map((year) => {
      const x = (year - scale.first + 0.5) * scale.slot - scale.bar / 2;
      const mark = factsIn(facts, year)[0]?.mark;
      return absentMark(mark, { x, y: scale.zero - STUB, width: scale.bar, height: STUB }, hatchId, theme);
    })
    .join("");
}

function yearAxis(years: readonly number[], scale: Scale, y: number, size: ChartSize): string {
  const every = scale.slot < 24 ? Math.ceil(24 / scale.slot) : 1;
  return element(
    "g",
    { "text-anchor": "middle", "font-size": 12, fill: themeOf(size).ink2 },
    years
      .filter((_, index) => (years.length - 1 - index) % every === 0)
      .map((year) => textNode(yearText(year, scale.slot * every), { x: (year - scale.first + 0.5) * scale.slot, y })),
  );
}

/** The numbers of the footnotes under the years they are about. */
function noteMarks(notes: readonly Annotation[], bars: readonly Bar[], y: number, size: ChartSize): string {
  const marks = bars.flatMap(({ fact, x, width }) => {
    const found = notes.flatMap(({ facts }, index) => (facts.includes(fact) ? [markText(index)] : []));
    return found.length === 0 ? [] : [textNode(found.join(""), { x: x + width / 2, y })];
  });
  const { ink2 } = themeOf(size);
  return element("g", { "text-anchor": "middle", "font-size": 12, fill: ink2, class: "notes" }, marks);
}

/** Bars from zero, one slot a year; turned to rows where labels would not fit or a value spans several years. */
export function barsChart(input: BarsInput, size: ChartSize, words: FactWords): string {
  const { series } = input;
  const { facts } = series;
  const theme = themeOf(size);
  const width = innerWidth(size);
  const span = input.years ?? yearsOf(facts);
  const numbered = facts.some((fact) => isPublished(fact) && fact.value !== null);
  if (span === undefined || !numbered || !isYearly(facts)) return turned(input, size, words);

  const years = range(span);
  const values = facts.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values, input.highest ?? 0)];
  const plot = size.height ?? PLOT;
  const slot = width / years.length;
  const perUnit = plot / (high - low || 1);
  const scale: Scale = { slot, bar: Math.min(slot * 0.68, 64), first: span[0], zero: high * perUnit, perUnit };
  const labels = barLabels(barsOf(facts, years, scale), width);
  if (labels === undefined) return turned(input, size, words);

  const id = chartId("bars", series.id, size);
  const unitLine = 26;
  const top = unitLine + labels.above;
  const bottom = plot + (low < 0 ? 20 : 0);
  const bars = barsOf(facts, years, scale);
  const notes = input.notes ? annotationsOf(bars.map(({ fact }) => fact)) : [];
  const axis = notes.length > 0 ? 46 : 30;
  const lines = [...numberedFootnotes(notes, words), ...footnotesOf([series], span, words)];
  const foot = footnotes(lines, top + bottom + axis, width, size);
  const body = [
    element("defs", {}, hatch(`${id}-h`, theme)),
    textNode(words.chart.in(series.unit), { x: 0, y: 12, "font-size": 12, fill: theme.ink2 }),
    element("g", { transform: `translate(0 ${top})` }, [
      gaps(facts, years, scale, `${id}-h`, size),
      ...bars.map((bar) => barMark(bar.fact, bar, (bar.fact.value ?? 0) < 0 ? "down" : "up", theme)),
      line(0, scale.zero, width, scale.zero, { stroke: theme.ink, "stroke-width": 1.5 }),
      ...series.breaks
        .filter(({ at }) => at > span[0] && at <= span[1])
        .map(({ at }) => breakMark((at - span[0]) * slot, -labels.above, plot + 6, theme)),
      element(
        "g",
        { "text-anchor": "middle", "font-weight": 600, class: "labels" },
        labels.placed.map((label) => textNode(label.text, { x: label.x, y: label.y })),
      ),
      yearAxis(years, scale, bottom + 20, size),
      notes.length === 0 ? "" : noteMarks(notes, bars, bottom + 36, size),
    ]),
    foot.markup,
  ];
  const told = { title: series.label, lang: foreign(series), description: describeSeries(series, words) };
  return frame("bars", id, told, size, top + bottom + axis + foot.height, body);
}

/** The same facts as rows, one for each period. */
function turned(input: BarsInput, size: ChartSize, words: FactWords): string {
  const { series } = input;
  return rowsChart(
    {
      id: `${series.id}-years`,
      title: series.label,
      lang: foreign(series),
      unit: series.unit,
      rows: series.facts.map((fact) => ({ label: fact.period.text, fact })),
      breaks: breaksWithin(series),
      ...(input.notes === undefined ? {} : { notes: input.notes }),
      description: describeSeries(series, words),
      ...(input.highest === undefined ? {} : { highest: input.highest }),
    },
    size,
    words,
  );
}
