import { isPublished, type Fact } from "../compute/fact.ts";
import type { FactWords } from "../messages/facts.ts";
import { describeRows } from "./describe.ts";
import { footnotes } from "./footnotes.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { absentMark, fillOf, hatch } from "./marks.ts";
import { element, line, textNode } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Theme } from "./theme.ts";

/** Which way things changed, where a change is told and not counted. */
export interface DirectionsInput {
  id: string;
  title: string;
  lang?: string | undefined;
  rows: readonly { label: string; lang?: string | undefined; fact: Fact }[];
}

const PLACES = { less: 0, same: 0.5, more: 1 } as const;
const ROW = 30;

function directionOf({ from }: Fact): "more" | "same" | "less" | "varies" | undefined {
  const [one] = from;
  return one !== undefined && "direction" in one ? one.direction : undefined;
}

interface Track {
  left: number;
  right: number;
}

/** A mark at its place between less and more; a change that varies is a thread from one end to the other. */
function mark(fact: Fact, { left, right }: Track, y: number, theme: Theme): string {
  const direction = directionOf(fact);
  if (direction === undefined) return "";
  const fill = fillOf(fact, theme);
  const final = fact.mark === "published";
  const circle = (x: number, filled: boolean): string =>
    element("circle", {
      cx: x,
      cy: y,
      r: 6.5,
      fill: filled ? fill : theme.paper,
      stroke: filled ? theme.paper : fill,
      "stroke-width": filled ? 1 : 2.4,
    });
  if (direction !== "varies") return circle(left + PLACES[direction] * (right - left), final);
  const thread = { stroke: fill, "stroke-width": 4, "stroke-dasharray": final ? undefined : "5 4" };
  return line(left, y, right, y, thread) + circle(left, final) + circle(right, final);
}

/** Rows from less to more with the word at the end: no arrow up or down, for more is not better. */
export function directionsChart(input: DirectionsInput, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const width = innerWidth(size);
  const id = chartId("directions", input.id, size);
  const labels = Math.max(0, ...input.rows.map(({ label }) => textWidth(label, 14))) + 16;
  const beside = labels <= width * 0.46;
  const said = Math.max(0, ...input.rows.map(({ fact }) => textWidth(fact.short, 13, "semibold"))) + 14;
  const { less, same, more } = words.direction;
  const start = (beside ? labels : 0) + Math.max(7, textWidth(less, 12) / 2);
  const track = { left: start, right: Math.min(width - said - 7, start + 320) };
  const places = Object.entries({ less, same, more }) as ["less" | "same" | "more", string][];
  const at = (place: keyof typeof PLACES): number => track.left + PLACES[place] * (track.right - track.left);
  let y = 24;
  const rows = input.rows.flatMap(({ label, lang, fact }) => {
    const lines = wrap(label, beside ? labels : width, 14, "regular", 3);
    const names = lines.map((one, row) => textNode(one, { x: 0, y: y + 15 + row * 18, "font-size": 14, lang }));
    if (!beside) y += lines.length * 18 + 4;
    const middle = y + 10;
    y += ROW;
    const told = directionOf(fact);
    if (!isPublished(fact) || told === undefined) {
      const box = { x: track.left, y: middle - 5, width: 28, height: 10 };
      const text = textNode(fact.text, { x: track.left + 36, y: middle + 4.5, fill: theme.ink2 });
      return [...names, absentMark(fact.mark, box, `${id}-h`, theme), text];
    }
    return [
      ...names,
      line(track.left, middle, track.right, middle, { stroke: theme.rule, "stroke-width": 1.5 }),
      ...places.map(([place]) => line(at(place), middle - 4, at(place), middle + 4, { stroke: theme.rule2 })),
      mark(fact, track, middle, theme),
      textNode(fact.short, { x: track.right + 18, y: middle + 4.5, "font-weight": 600 }),
    ];
  });
  const reasons = input.rows.flatMap(({ label, fact }) =>
    fact.reason === undefined ? [] : [words.chart.foot(label, fact.reason.text)],
  );
  const foot = footnotes(reasons, y + 2, width, size);
  const told = { title: input.title, lang: input.lang, description: describeRows(input.title, input.rows, words) };
  if (input.rows.length === 0)
    return frame("directions", id, told, size, 24, textNode(words.chart.noValue, { x: 0, y: 14, fill: theme.ink2 }));
  const head = places.map(([place, word]) =>
    textNode(word, { x: at(place), y: 12, "text-anchor": "middle", "font-size": 12, fill: theme.ink2 }),
  );
  return frame("directions", id, told, size, y + 2 + foot.height, [
    element("defs", {}, hatch(`${id}-h`, theme)),
    ...head,
    ...rows,
    foot.markup,
  ]);
}
