import { innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { pointMark } from "./marks.ts";
import { textNode } from "./svg.ts";
import { wrap } from "./text-width.ts";

/** The names of the lines, each with its mark: where there is no room for one beside its line. */
export function nameLegend(
  names: readonly string[],
  colour: (index: number) => string,
  size: ChartSize,
): { markup: string; height: number } {
  const theme = themeOf(size);
  let y = 34;
  const parts = names.flatMap((name, index) => {
    const lines = wrap(name, innerWidth(size) - 20, 13, "semibold", 2);
    const mark = pointMark(index, 6, y - 4, 4.5, colour(index), false, theme);
    const written = lines.map((one) => {
      const node = textNode(one, { x: 20, y, "font-weight": 600, fill: colour(index) });
      y += 18;
      return node;
    });
    return [mark, ...written];
  });
  return { markup: parts.join(""), height: y - 34 };
}
