import type { SeriesBreak } from "../compute/breaks.ts";
import { isPublished, type Fact } from "../compute/fact.ts";
import type { FactWords } from "../messages/facts.ts";
import { describeRows } from "./describe.ts";
import { footnotes, type Footnote } from "./footnotes.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { absentMark, barMark, hatch, STUB } from "./marks.ts";
import { element, line, textNode } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";

/** Named values as horizontal bars. */
export interface RowsInput {
  id: string;
  title: string;
  lang?: string | undefined;
  unit: string;
  rows: readonly { label: string; lang?: string; fact: Fact }[];
  /** True tells below what authors noted of a value. */
  notes?: boolean;
  /** Breaks in time, where the rows are periods. */
  breaks?: readonly SeriesBreak[];
  /** The sentence that stands for it; without it the values are listed. */
  description?: string;
  /** Largest value of the axis, where several charts must share it. */
  highest?: number;
}

const GAP = 12;
const BAR = 18;

interface Layout {
  label: number;
  left: number;
  room: number;
  zero: number;
  perUnit: number;
  stacked: boolean;
}

/** Labels stand left of the bars where they fit, else above them. */
function layoutOf(input: RowsInput, width: number): Layout {
  const labels = Math.max(0, ...input.rows.map(({ label }) => textWidth(label, 13, "semibold"))) + GAP;
  const stacked = labels > width * 0.38;
  const left = stacked ? 0 : labels;
  const shown = input.rows.map(({ fact }) => ({
    value: fact.value ?? 0,
    text: textWidth(fact.short, 13, "semibold") + (fact.qualifier === "min" ? STUB : 0),
  }));
  const [low, high] = [
    Math.min(0, ...shown.map((one) => one.value)),
    Math.max(0, ...shown.map((one) => one.value), input.highest ?? 0),
  ];
  const before = Math.max(0, ...shown.filter((one) => one.value < 0).map((one) => one.text + 18));
  const after = Math.max(0, ...shown.filter((one) => one.value >= 0).map((one) => one.text + 18));
  const room = width - left - before - after;
  const perUnit = room / (high - low || 1);
  return { label: labels, left: left + before, room, zero: left + before - low * perUnit, perUnit, stacked };
}

function row(fact: Fact, y: number, layout: Layout, hatchId: string, size: ChartSize): string {
  const theme = themeOf(size);
  const { zero, perUnit } = layout;
  if (!isPublished(fact) || fact.value === null) {
    const box = { x: zero, y: y + (BAR - STUB) / 2, width: 28, height: STUB };
    if (isPublished(fact)) return textNode(fact.text, { x: zero + 4, y: y + 13.5, "font-weight": 600 });
    return (
      absentMark(fact.mark, box, hatchId, theme) + textNode(fact.text, { x: zero + 36, y: y + 13, fill: theme.ink2 })
    );
  }
  const length = Math.abs(fact.value) * perUnit;
  const negative = fact.value < 0;
  const box = { x: negative ? zero - length : zero, y, width: length, height: BAR };
  const reach = (fact.qualifier === "min" ? STUB : 0) + 8;
  const label = textNode(fact.short, {
    x: negative ? zero - length - reach : zero + length + reach,
    y: y + 13.5,
    "text-anchor": negative ? "end" : undefined,
    "font-weight": 600,
  });
  return (length === 0 ? "" : barMark(fact, box, negative ? "left" : "right", theme)) + label;
}

function reasons(input: RowsInput, words: FactWords): (string | Footnote)[] {
  const absent = input.rows.flatMap(({ label, fact }) =>
    fact.reason === undefined ? [] : [words.chart.foot(label, fact.reason.text)],
  );
  const breaks = (input.breaks ?? []).map(({ period, reason }) =>
    words.chart.foot(period, `${words.chart.break}. ${reason.text}`),
  );
  const noted = input.notes ? input.rows.filter(({ fact }) => isPublished(fact) && fact.note !== undefined) : [];
  const notes = noted.map(({ label, fact }) => {
    const other = fact.note === undefined || fact.note.lang === fact.lang ? {} : { lang: fact.note.lang };
    return { text: words.chart.foot(label, fact.note?.text ?? ""), ...other };
  });
  return [...breaks, ...notes, ...absent];
}

/** Horizontal bars from zero, in the order given; each value is printed at the end of its bar. */
export function rowsChart(input: RowsInput, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const width = innerWidth(size);
  const id = chartId("rows", input.id, size);
  const layout = layoutOf(input, width);
  const numbered = input.rows.some(({ fact }) => fact.value !== null);
  const unit = textNode(words.chart.in(input.unit), { x: 0, y: 12, "font-size": 12, fill: theme.ink2 });
  const parts: string[] = numbered ? [unit] : [];
  const top = numbered ? 26 : 4;
  let y = top;
  let before: Fact | undefined;
  for (const { label, lang, fact } of input.rows) {
    const broken = input.breaks?.some(
      ({ at }) => before !== undefined && before.period.start < at && fact.period.start >= at,
    );
    if (broken) {
      parts.push(
        element("g", { stroke: theme.ink, "stroke-width": 1.3, class: "break" }, [
          line(0, y, width, y, {}),
          line(0, y + 4, width, y + 4, {}),
        ]),
      );
      y += 12;
    }
    before = fact;
    const lines = layout.stacked ? wrap(label, width, 13, "regular", 3) : [label];
    lines.forEach((words_, index) =>
      parts.push(textNode(words_, { x: 0, y: layout.stacked ? y + 13 + index * 17 : y + 13.5, lang })),
    );
    if (layout.stacked) y += lines.length * 17 + 4;
    parts.push(row(fact, y, layout, `${id}-h`, size));
    if (numbered && layout.stacked)
      parts.push(line(layout.zero, y - 2, layout.zero, y + BAR + 2, { stroke: theme.ink, "stroke-width": 1.5 }));
    y += BAR + (layout.stacked ? 14 : 8);
  }
  if (input.rows.length === 0) {
    parts.push(textNode(words.chart.noValue, { x: 0, y: y + 14, fill: theme.ink2 }));
    y += 24;
  } else if (numbered && !layout.stacked)
    parts.push(line(layout.zero, top - 4, layout.zero, y - 2, { stroke: theme.ink, "stroke-width": 1.5 }));
  const foot = footnotes(reasons(input, words), y + 4, width, size);
  const told = {
    title: input.title,
    lang: input.lang,
    description: input.description ?? describeRows(input.title, input.rows, words),
  };
  const defs = element("defs", {}, hatch(`${id}-h`, theme));
  return frame("rows", id, told, size, y + 4 + foot.height, [defs, ...parts, foot.markup]);
}
