import type { Fact } from "../compute/fact.ts";
import { overlap, type Box } from "./geometry.ts";
import { textWidth } from "./text-width.ts";

/** One bar, with where it stands. */
export interface Bar {
  fact: Fact;
  x: number;
  width: number;
  y: number;
  height: number;
}

/** A label above or below its bar, centred at `x`. */
export interface BarLabel {
  text: string;
  x: number;
  y: number;
}

const SIZE = 13;
const LINE = 16;
const MOST_RAISED = 1;

/** Labels that touch no other bar and no other label, raised by a line where they must; undefined when they cannot. */
export function barLabels(bars: readonly Bar[], width: number): { placed: BarLabel[]; above: number } | undefined {
  const solid = bars.map(({ x, y, width: w, height }) => ({ left: x, right: x + w, top: y, bottom: y + height }));
  const taken: Box[] = [];
  const placed: BarLabel[] = [];
  const lowestFirst = bars.map((_, index) => index).sort((a, b) => (bars[b]?.y ?? 0) - (bars[a]?.y ?? 0));
  for (const index of lowestFirst) {
    const bar = bars[index];
    if (bar === undefined) continue;
    const below = (bar.fact.value ?? 0) < 0;
    const half = textWidth(bar.fact.short, SIZE, "semibold") / 2;
    const x = Math.min(Math.max(bar.x + bar.width / 2, half), width - half);
    const open = bar.fact.qualifier === "min" ? 8 : 0;
    const found = Array.from({ length: MOST_RAISED + 1 }, (_, raise) =>
      below ? bar.y + bar.height + 15 + open + raise * LINE : bar.y - 6 - open - raise * LINE,
    ).find((y) => {
      const box = { left: x - half - 2, right: x + half + 2, top: y - SIZE + 2, bottom: y + 2 };
      const others = solid.filter((_, other) => other !== index);
      return ![...others, ...taken].some((one) => overlap(box, one));
    });
    if (found === undefined) return undefined;
    taken.push({ left: x - half - 2, right: x + half + 2, top: found - SIZE + 2, bottom: found + 2 });
    placed.push({ text: bar.fact.short, x, y: found });
  }
  return { placed, above: Math.max(0, ...placed.map(({ y }) => SIZE - y)) };
}
