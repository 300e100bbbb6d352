import { barsChart } from "../../charts/bars.ts";
import type { ChartSize } from "../../charts/frame.ts";
import { lineChart } from "../../charts/line.ts";
import type { Portable } from "../../compute/portable.ts";
import { factWords } from "../../messages/facts.ts";
import type { Language } from "../../model/text.ts";

/** The drawing of a chart as its page has it, at any size and with any colours. */
export function drawPortable({ series, kind }: Portable, size: ChartSize, lang: Language): string {
  const words = factWords(lang);
  return kind === "bars"
    ? barsChart({ series, notes: true }, size, words)
    : lineChart({ series: [series], notes: true }, size, words);
}

/** Height in px that a drawing says it has. */
export function heightOf(svg: string): number {
  return Math.ceil(Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? 0));
}
