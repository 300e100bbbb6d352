import { isPublished, type Fact, type LikertStep } from "../compute/fact.ts";
import type { FactWords } from "../messages/facts.ts";
import { describeRows, namedRows } from "./describe.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { absentMark, hatch, STUB } from "./marks.ts";
import { element, line, rect, textNode } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Theme } from "./theme.ts";

/** Sentences and how far people agree, from disagreement at the left to agreement at the right. */
export interface LikertInput {
  id: string;
  title: string;
  /** Where a label says its value, `name` is the label without it. */
  rows: readonly { label: string; name?: string; lang?: string; fact: Fact }[];
}

const BAR = 30;

/** Which of the five diverging colours a step takes: the middle one is kept for a neutral step. */
function colourOf(step: number, of: number): number {
  const middle = (of - 1) / 2;
  if (step === middle) return 2;
  const side = Math.abs(step - middle) > middle / 2 || of < 4 ? 2 : 1;
  return step < middle ? 2 - side : 2 + side;
}

/** Share of answers left of the middle: those who disagree and half of the neutral ones. */
function leftOf(steps: readonly LikertStep[]): number {
  const middle = (steps.length - 1) / 2;
  return steps.reduce((sum, { share }, step) => sum + (step < middle ? share : step === middle ? share / 2 : 0), 0);
}

function bar(steps: readonly LikertStep[], y: number, centre: number, perShare: number, theme: Theme): string[] {
  let x = centre - leftOf(steps) * perShare;
  return steps.map(({ share, text }, step) => {
    const width = share * perShare;
    const at = x;
    x += width;
    if (share === 0) return "";
    const colour = colourOf(step, steps.length);
    const neutral = colour === 2;
    const box = rect(at + 0.75, y, width - 1.5, BAR, {
      fill: theme.diverging[colour],
      stroke: neutral ? theme.rule2 : undefined,
      "stroke-width": neutral ? 1.5 : undefined,
    });
    const number = text.replace(/[\s\u00A0\u202F]?%$/, "");
    const shown = [text, number].find((words) => width >= 26 && textWidth(words, 13, "semibold") + 8 <= width);
    if (shown === undefined) return box;
    return (
      box +
      textNode(shown, {
        x: at + width / 2,
        y: y + BAR / 2 + 4.5,
        "text-anchor": "middle",
        "font-weight": 600,
        fill: theme.divergingLabel[colour],
      })
    );
  });
}

/** The names of the steps above the bars: disagreement at the left with an arrow, agreement at the right. */
function scaleHead(steps: readonly LikertStep[], width: number, words: FactWords, theme: Theme): string {
  const middle = (steps.length - 1) / 2;
  const side = (keep: (step: number) => boolean, fallback: string): string => {
    const names = steps.flatMap(({ label }, step) => (keep(step) ? [label] : [])).join(" · ");
    return textWidth(names, 12, "semibold") + 16 <= width / 2 ? names : fallback;
  };
  const left = side((step) => step < middle, words.chart.disagree);
  const right = side((step) => step > middle, words.chart.agree);
  return element("g", { "font-size": 12, "font-weight": 600 }, [
    element("path", { d: "M0 8L8 3.5V12.5Z", fill: theme.madder }),
    textNode(left, { x: 13, y: 12.5, fill: theme.madder }),
    textNode(right, { x: width - 13, y: 12.5, "text-anchor": "end", fill: theme.woad }),
    element("path", { d: `M${width} 8L${width - 8} 3.5V12.5Z`, fill: theme.woad }),
  ]);
}

/** Diverging bars, the neutral step centred on one line; the sentence stands above its bar. */
export function likertChart(input: LikertInput, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const width = innerWidth(size);
  const id = chartId("likert", input.id, size);
  const steps = input.rows.flatMap(({ fact }) => (fact.likert === undefined ? [] : [fact.likert]));
  const left = Math.max(0.1, ...steps.map(leftOf));
  const right = Math.max(0.1, ...steps.map((one) => 1 - leftOf(one)));
  const perShare = width / (left + right);
  const centre = left * perShare;
  const parts: string[] = [];
  let y = 30;
  for (const { label, lang, fact } of input.rows) {
    const lines = wrap(label, width, 14, "regular", 3);
    lines.forEach((one, index) => parts.push(textNode(one, { x: 0, y: y + 14 + index * 19, "font-size": 14, lang })));
    y += lines.length * 19 + 6;
    if (fact.likert === undefined || !isPublished(fact)) {
      parts.push(absentMark(fact.mark, { x: 0, y: y + 2, width: 28, height: STUB }, `${id}-h`, theme));
      parts.push(textNode(fact.text, { x: 36, y: y + 12, fill: theme.ink2 }));
      y += 30;
      continue;
    }
    parts.push(line(centre, y - 5, centre, y + BAR + 5, { stroke: theme.ink, "stroke-width": 1.5 }));
    parts.push(...bar(fact.likert, y, centre, perShare, theme));
    y += BAR + 18;
  }
  const none = input.rows.length === 0;
  const head = steps[0] === undefined ? "" : scaleHead(steps[0], width, words, theme);
  const told = { title: input.title, description: describeRows(input.title, namedRows(input.rows), words) };
  return frame("likert", id, told, size, none ? 56 : y, [
    element("defs", {}, hatch(`${id}-h`, theme)),
    head,
    none ? textNode(words.chart.noValue, { x: 0, y: 44, fill: theme.ink2 }) : parts.join(""),
  ]);
}
