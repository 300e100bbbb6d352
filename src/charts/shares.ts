import { isPublished, type Fact } from "../compute/fact.ts";
import { wholeOf } from "../compute/whole.ts";
import type { FactWords } from "../messages/facts.ts";
import { describeRows } from "./describe.ts";
import { footnotes } from "./footnotes.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { absentMark, fillOf, hatch } from "./marks.ts";
import { element, rect, textNode } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Theme } from "./theme.ts";

/** Shares of one whole as parts of a bar, one bar for each moment or place. */
export interface SharesInput {
  id: string;
  title: string;
  lang?: string | undefined;
  bars: readonly { label: string; parts: readonly SharePart[] }[];
}

/** One share and what it is a share of. */
export interface SharePart {
  label: string;
  lang?: string | undefined;
  fact: Fact;
}

const BAR = 34;
const LINE = 18;

interface Look {
  fill: string;
  label: string;
  stroke?: string;
}

/** The look of a part by its place: neighbours differ in lightness, so that they differ on a photocopy too. */
function lookOf(index: number, first: Fact, theme: Theme): Look {
  const looks: Look[] = [
    { fill: fillOf(first, theme), label: theme.paper },
    { fill: theme.diverging[3], label: theme.divergingLabel[3] },
    { fill: theme.ink, label: theme.paper },
    { fill: theme.linen2, label: theme.ink, stroke: theme.rule2 },
    { fill: theme.weld, label: theme.onWeld },
  ];
  return looks[index % looks.length] ?? { fill: theme.ink, label: theme.paper };
}

function segments(parts: readonly SharePart[], y: number, width: number, theme: Theme): string[] {
  const { sum, rest } = wholeOf(parts.map(({ fact }) => fact));
  const perShare = width / Math.max(sum + rest, 1e-6);
  let x = 0;
  const drawn = parts.map(({ fact }, index) => {
    if (!isPublished(fact) || fact.value === null || fact.value <= 0) return "";
    const look = lookOf(index, fact, theme);
    const [left, room] = [x, fact.value * perShare];
    x += room;
    const final = fact.mark === "published";
    const box = rect(left + 0.75, y, room - 1.5, BAR, {
      fill: final ? look.fill : theme.paper,
      stroke: final ? look.stroke : look.fill,
      "stroke-width": final ? (look.stroke === undefined ? undefined : 1.5) : 2,
      "stroke-dasharray": final ? undefined : "4 3",
    });
    if (textWidth(fact.short, 13, "semibold") + 10 > room) return box;
    const at = { x: left + room / 2, y: y + BAR / 2 + 4.5, "text-anchor": "middle", "font-weight": 600 };
    return box + textNode(fact.short, { ...at, fill: final ? look.label : theme.ink });
  });
  if (rest === 0) return drawn;
  const open = { fill: "none", stroke: theme.rule2, "stroke-width": 1.5, "stroke-dasharray": "3 3", class: "rest" };
  return [...drawn, rect(x + 1.5, y + 0.75, width - x - 2.25, BAR - 1.5, open)];
}

/** A line for each part: its mark, its value, its name. */
function partsList(
  parts: readonly SharePart[],
  top: number,
  width: number,
  hatchId: string,
  theme: Theme,
): { markup: string; height: number } {
  const values = Math.max(...parts.map(({ fact }) => textWidth(fact.short, 14, "semibold"))) + 12;
  const beside = 22 + values < width * 0.45;
  const start = beside ? 22 + values : 22;
  let y = top;
  const markup = parts.flatMap(({ label, lang, fact }, index) => {
    const look = lookOf(index, fact, theme);
    const lines = wrap(label, width - start, 14, "regular", 3);
    const swatch = isPublished(fact)
      ? rect(0.75, y + 1.75, 12.5, 12.5, { fill: look.fill, stroke: look.stroke, "stroke-width": 1.5 })
      : absentMark(fact.mark, { x: 0.5, y: y + 1.5, width: 13, height: 13 }, hatchId, theme);
    const value = textNode(fact.short, {
      x: 22,
      y: y + 13,
      "font-size": 14,
      "font-weight": 600,
      fill: isPublished(fact) ? undefined : theme.ink2,
    });
    const first = beside ? y + 13 : y + 13 + LINE;
    const names = lines.map((one, row) => textNode(one, { x: start, y: first + row * LINE, "font-size": 14, lang }));
    y += (lines.length + (beside ? 0 : 1)) * LINE + 6;
    return [swatch, value, ...names];
  });
  return { markup: markup.join(""), height: y - top };
}

/** Bars of a hundred percent; what no source tells of is left open and said, and so is a sum that rounding moved. */
export function sharesChart(input: SharesInput, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const width = innerWidth(size);
  const id = chartId("shares", input.id, size);
  const bars = input.bars.filter(({ parts }) => parts.length > 0);
  let y = 24;
  const body = bars.flatMap(({ label, parts }) => {
    const facts = parts.map(({ fact }) => fact);
    const head = label === "" ? "" : textNode(label, { x: 0, y: y + 13, "font-weight": 600 });
    if (label !== "") y += 24;
    const known = facts.some((fact) => isPublished(fact) && (fact.value ?? 0) > 0);
    const bar = known ? segments(parts, y, width, theme) : [];
    if (known) y += BAR + 12;
    const list = partsList(parts, y, width, `${id}-h`, theme);
    y += list.height;
    const { note } = wholeOf(facts);
    const reasons = parts.flatMap((part) =>
      part.fact.reason === undefined ? [] : [words.chart.foot(part.label, part.fact.reason.text)],
    );
    const foot = footnotes([...(note === undefined ? [] : [note]), ...reasons], y, width, size);
    y += foot.height + 16;
    return [head, ...bar, list.markup, foot.markup];
  });
  const rows = bars.flatMap(({ label, parts }) =>
    parts.map((part) => ({ label: label === "" ? part.label : `${part.label}, ${label}`, fact: part.fact })),
  );
  const notes = bars.flatMap(({ parts }) => wholeOf(parts.map(({ fact }) => fact)).note ?? []);
  const told = {
    title: input.title,
    lang: input.lang,
    description: [describeRows(input.title, rows, words), ...notes].join(" "),
  };
  if (bars.length === 0)
    return frame("shares", id, told, size, 24, textNode(words.chart.noValue, { x: 0, y: 14, fill: theme.ink2 }));
  return frame("shares", id, told, size, y - 8, [
    element("defs", {}, hatch(`${id}-h`, theme)),
    textNode(words.chart.in("%"), { x: 0, y: 12, "font-size": 12, fill: theme.ink2 }),
    ...body,
  ]);
}
