import { isPublished, type Fact } from "../compute/fact.ts";
import type { FactWords } from "../messages/facts.ts";
import { toldValue } from "./describe.ts";
import { footnotes } from "./footnotes.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { absentMark, breakMark, fillOf, hatch } from "./marks.ts";
import { element, line, polyline, textNode } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Theme } from "./theme.ts";

/** Several things at two moments, one row each. */
export interface DotsInput {
  id: string;
  title: string;
  lang?: string | undefined;
  unit: string;
  /** What the two moments are called. */
  moments: readonly [string, string];
  rows: readonly DotsRow[];
}

/** One thing then and now. */
export interface DotsRow {
  label: string;
  lang?: string | undefined;
  before: Fact;
  now: Fact;
  /** Why its series breaks between the two, when it does. */
  broken?: string | undefined;
}

const ROW = 30;
const R = 5.5;

interface Layout {
  labels: number;
  beside: boolean;
  left: number;
  right: number;
  x: (value: number) => number;
}

function known(fact: Fact): fact is Fact & { value: number } {
  return isPublished(fact) && fact.value !== null;
}

function layoutOf({ rows }: DotsInput, width: number): Layout {
  const labels = Math.max(0, ...rows.map(({ label }) => textWidth(label, 14))) + 16;
  const beside = labels <= width * 0.34;
  const facts = rows.flatMap(({ before, now }) => [before, now]).filter(known);
  const texts = Math.max(0, ...facts.map(({ short }) => textWidth(short, 13, "semibold"))) + R + 14;
  const [low, high] = [
    Math.min(0, ...facts.map(({ value }) => value)),
    Math.max(0, ...facts.map(({ value }) => value)),
  ];
  const left = (beside ? labels : 0) + texts;
  const right = width - texts;
  return { labels, beside, left, right, x: (value) => left + ((value - low) / (high - low || 1)) * (right - left) };
}

/** A chevron beyond the dot of a bound: the true value lies that way. */
function bound({ qualifier }: Fact, x: number, y: number, stroke: string): string {
  if (qualifier !== "min" && qualifier !== "max") return "";
  const [back, tip] = qualifier === "min" ? [x + R + 2, x + R + 6] : [x - R - 2, x - R - 6];
  const d = polyline([
    [back, y - 5],
    [tip, y],
    [back, y + 5],
  ]);
  return element("path", { d, fill: "none", stroke, "stroke-width": 2 });
}

function dot(fact: Fact & { value: number }, filled: boolean, layout: Layout, y: number, theme: Theme): string {
  const fill = fillOf(fact, theme);
  const x = layout.x(fact.value);
  const paint = filled
    ? { fill, stroke: theme.paper, "stroke-width": 1 }
    : { fill: theme.paper, stroke: fill, "stroke-width": 2.4 };
  return element("circle", { cx: x, cy: y, r: R, ...paint }) + bound(fact, x, y, fill);
}

function between({ before, now, broken }: DotsRow, layout: Layout, y: number, theme: Theme): string {
  if (!known(before) || !known(now)) return "";
  const [from, to] = [layout.x(before.value), layout.x(now.value)];
  if (broken !== undefined) return breakMark((from + to) / 2, y - 8, y + 8, theme);
  const final = before.mark === "published" && now.mark === "published";
  const stroke = fillOf(now, theme);
  return line(from, y, to, y, { stroke, "stroke-width": 3, "stroke-dasharray": final ? undefined : "5 4" });
}

/** Where a text starts or ends: beyond the line of zero, where it would stand across it. */
function clearOfZero(x: number, text: string, after: boolean, layout: Layout): number {
  const zero = layout.x(0);
  const far = x + (after ? 1 : -1) * textWidth(text, 13, "semibold");
  const across = Math.min(x, far) < zero + 4 && Math.max(x, far) > zero - 4;
  return across ? zero + (after ? 8 : -8) : x;
}

/** Both values outside their dots, the newer one bold. */
function values({ before, now }: DotsRow, layout: Layout, y: number, theme: Theme): string[] {
  const halo = { stroke: theme.paper, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
  const growing = !known(before) || !known(now) || now.value >= before.value;
  return [before, now].filter(known).map((fact) => {
    const newer = fact === now;
    const after = newer === growing;
    const reach = R + 7 + (fact.qualifier === (after ? "min" : "max") ? 6 : 0);
    return textNode(fact.short, {
      x: clearOfZero(layout.x(fact.value) + (after ? reach : -reach), fact.short, after, layout),
      y: y + 4.5,
      "text-anchor": after ? undefined : "end",
      "font-weight": newer ? 600 : undefined,
      fill: newer ? undefined : theme.ink2,
      ...halo,
    });
  });
}

function key([before, now]: readonly [string, string], fill: string, theme: Theme): string {
  const second = 18 + textWidth(before, 13) + 28;
  return [
    element("circle", { cx: 7, cy: 9, r: R, fill: theme.paper, stroke: fill, "stroke-width": 2.4 }),
    textNode(before, { x: 20, y: 13.5 }),
    element("circle", { cx: second, cy: 9, r: R, fill }),
    textNode(now, { x: second + 12, y: 13.5, "font-weight": 600 }),
  ].join("");
}

function notesOf({ rows, moments }: DotsInput, words: FactWords): string[] {
  return rows.flatMap(({ label, before, now, broken }) => [
    ...(broken === undefined ? [] : [words.chart.foot(label, `${words.chart.break}. ${broken}`)]),
    ...[before, now].flatMap((fact, index) =>
      isPublished(fact) ? [] : [words.chart.foot(`${label}, ${moments[index] ?? ""}`, toldValue(fact))],
    ),
  ]);
}

/** What the rows say, as sentences. */
export function describeDots({ title, rows, moments }: DotsInput, words: FactWords): string {
  if (rows.length === 0) return words.describe.absent(title, words.chart.noValue.replace(/\.$/, "").toLowerCase());
  const told = rows.map(({ label, before, now }) =>
    words.describe.span(label, toldValue(before), moments[0], toldValue(now), moments[1]),
  );
  return [`${title}.`, ...told].join(" ");
}

/** A row for each thing: hollow then, filled now, both values printed. */
export function dotsChart(input: DotsInput, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const width = innerWidth(size);
  const id = chartId("dots", input.id, size);
  const layout = layoutOf(input, width);
  const told = { title: input.title, lang: input.lang, description: describeDots(input, words) };
  const [first] = input.rows;
  if (first === undefined)
    return frame("dots", id, told, size, 24, textNode(words.chart.noValue, { x: 0, y: 14, fill: theme.ink2 }));
  const top = 50;
  const zero = layout.x(0);
  const zeroLine = (from: number, to: number): string =>
    line(zero, from, zero, to, { stroke: theme.ink, "stroke-width": 1.5 });
  let y = top;
  const rows = input.rows.flatMap((row) => {
    const lines = wrap(row.label, layout.beside ? layout.labels : width, 14, "regular", 3);
    const names = lines.map((one, index) =>
      textNode(one, { x: 0, y: y + 15 + index * 18, "font-size": 14, lang: row.lang }),
    );
    if (!layout.beside) y += lines.length * 18 + 4;
    const middle = y + 10;
    y += ROW;
    const track = line(layout.left, middle, layout.right, middle, { stroke: theme.rule, "stroke-width": 1 });
    if (!known(row.before) && !known(row.now)) {
      const box = { x: layout.left, y: middle - 5, width: 28, height: 10 };
      const text = textNode(row.now.text, { x: layout.left + 36, y: middle + 4.5, fill: theme.ink2 });
      return [...names, absentMark(row.now.mark, box, `${id}-h`, theme), text];
    }
    return [
      ...names,
      track,
      layout.beside ? "" : zeroLine(middle - 9, middle + 9),
      between(row, layout, middle, theme),
      known(row.before) ? dot(row.before, false, layout, middle, theme) : "",
      known(row.now) ? dot(row.now, true, layout, middle, theme) : "",
      ...values(row, layout, middle, theme),
    ];
  });
  const foot = footnotes(notesOf(input, words), y, width, size);
  return frame("dots", id, told, size, y + 4 + foot.height, [
    element("defs", {}, hatch(`${id}-h`, theme)),
    textNode(words.chart.in(input.unit), { x: 0, y: 12, "font-size": 12, fill: theme.ink2 }),
    element("g", { transform: "translate(0 20)" }, key(input.moments, fillOf(first.now, theme), theme)),
    layout.beside ? zeroLine(top - 4, y - 4) : "",
    ...rows,
    foot.markup,
  ]);
}
