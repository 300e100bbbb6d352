import type { ValueClass } from "../compute/classes.ts";
import { classColour } from "../compute/classes.ts";
import { rect, textNode } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import type { Theme } from "./theme.ts";

/** The classes of a map in one or more lines, each with its number; returns the markup and the height it takes. */
export function classLegend(
  classes: readonly ValueClass[],
  others: readonly { text: string; fill: string }[],
  width: number,
  theme: Theme,
): { markup: string; height: number } {
  const swatches = [
    ...classes.map(({ n, text }) => ({
      n: String(n),
      text,
      fill: theme.sequential[classColour(n, classes.length)] ?? "",
    })),
    ...others.map(({ text, fill }) => ({ n: "", text, fill })),
  ];
  let [x, y] = [0, 0];
  const parts = swatches.map(({ n, text, fill }) => {
    const length = 36 + (n === "" ? 0 : 15) + textWidth(text, 13) + 20;
    if (x > 0 && x + length - 20 > width) [x, y] = [0, y + 24];
    const start = x;
    x += length;
    const label = start + 36;
    return [
      rect(start + 0.5, y + 0.5, 27, 16, { fill, stroke: theme.rule2, "stroke-width": 1 }),
      n === "" ? "" : textNode(n, { x: label, y: y + 13, "font-weight": 600 }),
      textNode(text, { x: n === "" ? label : label + 15, y: y + 13 }),
    ].join("");
  });
  return { markup: parts.join(""), height: swatches.length === 0 ? 0 : y + 24 };
}
