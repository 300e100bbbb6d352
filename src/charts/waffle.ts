import { formatInteger } from "../compute/format.ts";
import { isPublished, type Fact } from "../compute/fact.ts";
import type { FactWords } from "../messages/facts.ts";
import { describeRows, toldValue } from "./describe.ts";
import { chartId, frame, innerWidth, isWide, themeOf, type ChartSize } from "./frame.ts";
import { absentMark, fillOf, hatch } from "./marks.ts";
import { element, rect, textNode } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Theme } from "./theme.ts";

const LEGEND = 46;

/** A share as a hundred squares, or parts of a whole as squares of equal worth. */
export interface WaffleInput {
  id: string;
  title: string;
  /** One share, between 0 and 1. */
  fact?: Fact;
  /** Or counts that make a whole. */
  parts?: readonly { label: string; lang?: string; fact: Fact }[];
  /** Only the squares, where a page or a card prints the number itself. */
  bare?: boolean;
  /** Squares in a row of a hundred: ten, or twenty where room is low and wide. */
  columns?: 10 | 20;
}

function square(x: number, y: number, side: number, fill: string | undefined, theme: Theme): string {
  return fill === undefined
    ? rect(x + 0.6, y + 0.6, side - 1.2, side - 1.2, { fill: "none", stroke: theme.rule2, "stroke-width": 1.2 })
    : rect(x, y, side, side, { fill });
}

/** A hundred squares, row by row; whole ones only, as many as the percentage says when rounded. */
function hundred(fact: Fact, width: number, columns: number, theme: Theme): string {
  const step = width / columns;
  const filled = Math.round((fact.value ?? 0) * 100);
  return Array.from({ length: 100 }, (_, i) =>
    square(
      (i % columns) * step,
      Math.floor(i / columns) * step,
      step * 0.88,
      i < filled ? fillOf(fact, theme) : undefined,
      theme,
    ),
  ).join("");
}

/** The largest size at which words fit in a width on one line; else on two, as "plus de 65 %" on a phone. */
function fitting(words: string, width: number, sizes: readonly number[]): { px: number; lines: string[] } {
  const whole = sizes.find((px) => textWidth(words, px, "serif") <= width);
  if (whole !== undefined) return { px: whole, lines: [words] };
  const fits = (px: number): boolean =>
    wrap(words, width, px, "serif").every((one) => textWidth(one, px, "serif") <= width);
  const px = sizes.find(fits) ?? sizes.at(-1) ?? 16;
  return { px, lines: wrap(words, width, px, "serif") };
}

function shareWaffle(input: WaffleInput & { fact: Fact }, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const { fact } = input;
  const width = innerWidth(size);
  const side = input.bare ? width : Math.min(isWide(size) ? 300 : 190, width * 0.56);
  const x = side + 22;
  const { px, lines: value } = fitting(
    fact.text,
    width - x,
    isWide(size) ? [60, 48, 38, 30, 24, 20] : [40, 34, 28, 24, 20],
  );
  const lines = wrap(input.title, width - x, 14, "regular", 7);
  const small = [
    ...(fact.fraction === undefined ? [] : [fact.fraction.text]),
    words.chart.squareIs(words.chart.squarePercent),
  ];
  const notes = small.flatMap((one) => wrap(one, width - x, 12));
  const below = px * value.length;
  const after = below + 28 + lines.length * 19;
  const fill = fact.tells === "practice" ? theme.green : theme.woad;
  const numeral = { x, "font-size": px, "font-weight": 800, "font-family": theme.serif, fill };
  const beside = [
    ...value.map((one, index) => textNode(one, { y: px * (index + 0.86), ...numeral })),
    ...lines.map((one, index) => textNode(one, { x, y: below + 18 + index * 19, "font-size": 14 })),
    ...notes.map((one, index) => textNode(one, { x, y: after + index * 17, "font-size": 12, fill: theme.ink2 })),
  ];
  const columns = input.columns ?? 10;
  const height = Math.max((side * 100) / columns ** 2, input.bare ? 0 : after + notes.length * 17);
  const told = { title: input.title, description: words.describe.one(input.title, toldValue(fact), fact.period.text) };
  const body = [hundred(fact, side, columns, theme), ...(input.bare ? [] : beside)];
  return frame("waffle", chartId("waffle", input.id, size), told, size, height, body);
}

/** A share without value: a row of ten empty squares, what it is and why, no wall of nothing. */
function absentWaffle(input: WaffleInput & { fact: Fact }, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const { fact } = input;
  const width = innerWidth(size);
  const id = chartId("waffle", input.id, size);
  const squares = Array.from({ length: 10 }, (_, i) =>
    absentMark(
      fact.mark === "withheld" || fact.mark === "suppressed" ? fact.mark : "missing",
      { x: i * 20, y: 1, width: 16, height: 16 },
      `${id}-h`,
      theme,
    ),
  );
  const reason = fact.reason === undefined ? [] : wrap(fact.reason.text, width, 12, "regular", 4);
  const told = { title: input.title, description: words.describe.one(input.title, toldValue(fact), fact.period.text) };
  return frame("waffle", id, told, size, 66 + reason.length * 17, [
    element("defs", {}, hatch(`${id}-h`, theme)),
    ...squares,
    textNode(input.title, { x: 0, y: 40, "font-size": 14 }),
    textNode(fact.text, { x: 0, y: 60, "font-weight": 600, fill: theme.ink2 }),
    ...reason.map((one, index) => textNode(one, { x: 0, y: 78 + index * 17, "font-size": 12, fill: theme.ink2 })),
  ]);
}

/** What one square is worth: a power of ten that leaves at most 300 squares. */
export function worthOf(total: number): number {
  return total <= 300 ? 1 : 10 ** Math.ceil(Math.log10(total / 300));
}

/** How many squares stand on each other: a shape about twice as wide as high. */
function rowsFor(squares: number, wide: boolean): number {
  return Math.min(wide ? 12 : 15, Math.max(3, Math.ceil(Math.sqrt(squares / (wide ? 2 : 1.2)))));
}

interface Part {
  label: string;
  fact: Fact;
  fill: string | undefined;
}

/** What each part is called, in two lines where one is too short, and the height that all take. */
function partsLegend(
  parts: readonly Part[],
  x: number,
  top: number,
  width: number,
  theme: Theme,
): { drawn: string[]; height: number } {
  const names = parts.map(({ label }) => wrap(label, width - x - 22, 12, "regular", 2));
  const step = LEGEND + (names.some(({ length }) => length > 1) ? 15 : 0);
  const drawn = parts.map(({ fact, fill }, index) => {
    const y = top + index * step;
    const known = isPublished(fact);
    const value = { x: x + 22, y: y + 15, "font-size": known ? 17 : 13, "font-weight": known ? 800 : 600 };
    const name = { x: x + 22, y: y + 31, "font-size": 12, fill: theme.ink2 };
    return [
      known
        ? square(x, y + 2, 13, fill, theme)
        : absentMark(fact.mark, { x, y: y + 2, width: 13, height: 13 }, "", theme),
      textNode(fact.text, known ? { ...value, "font-family": theme.serif } : { ...value, fill: theme.ink2 }),
      ...(names[index] ?? []).map((one, line) => textNode(one, { ...name, y: name.y + line * 15 })),
    ].join("");
  });
  return { drawn, height: parts.length * step };
}

function partsWaffle(input: WaffleInput, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const width = innerWidth(size);
  const wide = isWide(size);
  const fills = [theme.woadFill, theme.diverging[3], theme.ink, theme.weld, undefined];
  const parts = (input.parts ?? []).map((part, index) => Object.assign({ fill: fills[index % fills.length] }, part));
  const total = parts.reduce((sum, { fact }) => sum + Math.max(0, fact.value ?? 0), 0);
  const worth = worthOf(total);
  const squares = parts.flatMap(({ fact, fill }) =>
    Array.from({ length: Math.round(Math.max(0, fact.value ?? 0) / worth) }, () => fill),
  );
  const rows = squares.length === 0 ? 0 : rowsFor(squares.length, wide);
  const columns = Math.max(1, Math.ceil(squares.length / Math.max(1, rows)));
  const told = Math.max(0, ...parts.map(({ fact }) => textWidth(fact.text, 17, "serif")));
  const step = Math.min(19, (wide ? width - Math.max(170, told + 48) : width) / columns);
  const drawn = squares.map((fill, i) =>
    square(Math.floor(i / rows) * step, (i % rows) * step, step * 0.86, fill, theme),
  );
  const beside = wide && rows > 0;
  const top = beside || rows === 0 ? 0 : rows * step + 16;
  const legend = partsLegend(parts, beside ? columns * step + 24 : 0, top, width, theme);
  const foot = Math.max(rows * step, top + legend.height) + 16;
  const locale = parts[0]?.fact.locale ?? "en";
  const note = parts.length === 0 ? words.chart.noValue : words.chart.squareIs(formatInteger(worth, locale));
  const about = { title: input.title, description: describeRows(input.title, parts, words) };
  return frame("waffle", chartId("waffle", input.id, size), about, size, foot + 6, [
    ...drawn,
    ...legend.drawn,
    rows === 0 && parts.length > 0 ? "" : textNode(note, { x: 0, y: foot, "font-size": 12, fill: theme.ink2 }),
  ]);
}

/** Squares one can count: a hundred for a share, equal ones for the parts of a count. */
export function waffleChart(input: WaffleInput, size: ChartSize, words: FactWords): string {
  const { fact } = input;
  if (fact === undefined) return partsWaffle(input, size, words);
  const known = isPublished(fact) && fact.value !== null;
  return known ? shareWaffle({ ...input, fact }, size, words) : absentWaffle({ ...input, fact }, size, words);
}
