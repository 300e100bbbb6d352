import type { Weave } from "../compute/weave.ts";
import type { FactWords } from "../messages/facts.ts";
import { formatInteger } from "../compute/format.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { element, rect } from "./svg.ts";
import { darkTheme, type Theme } from "./theme.ts";

/** The cloth of one enterprise: how it is drawn never depends on anything but its evidence. */
export interface WeaveInput {
  weave: Weave;
  /** The enterprise's id or another name that makes ids unique. */
  id: string;
  locale: string;
  /** What it lies on; the threads and the squares take the colours that stand out there. */
  ground?: "paper" | "linen" | "weld" | "coal";
  /** Ragged ends left and below, for a cover or a card. */
  loose?: boolean;
  /** The small mark of a list, which words stand beside: hidden from assistive technology. */
  mini?: boolean;
}

/** Threads drawn at the most. */
const MOST = { numbers: 24, voices: 16 };
// Fixed lengths of loose ends, in shares of the room kept for them: cloth is never random.
const WEFT_ENDS = [0.33, 0.81, 0.05, 0.61, 0.25, 0.48, 0.12, 0.7, 0.4, 0.9, 0.2, 0.55, 0.02, 0.75, 0.3, 0.64];
const WARP_ENDS = [0.9, 0.5, 0.75, 0.35, 1, 0.6, 0.85, 0.45];

/** What the cloth says, in words: "9 numbers (6 results, 3 practices), 5 voices, 6 read together". */
export function weaveText(weave: Weave, locale: string, words: FactWords): string {
  const { numbers, results, processes, practices, voices, pairs } = weave;
  if (numbers === 0 && voices === 0) return words.weave.empty;
  const told = (n: number, say: (text: string, one: boolean) => string): string[] =>
    n === 0 ? [] : [say(formatInteger(n, locale), n === 1)];
  const kinds = [
    ...told(results, words.weave.results),
    ...told(processes, words.weave.processes),
    ...told(practices, words.weave.practices),
  ];
  const detail = kinds.length > 1 ? ` (${kinds.join(", ")})` : "";
  return [
    ...told(numbers, (text, one) => words.weave.numbers(text, one) + detail),
    ...told(voices, words.weave.voices),
    ...told(pairs.length, words.weave.pairs),
  ].join(", ");
}

/** Which threads are drawn when there are too many: those that cross, then the first ones, in reading order. */
function threads(count: number, most: number, crossed: readonly number[]): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= most) return all;
  const kept = new Set([...new Set(crossed), ...all].slice(0, most));
  return all.filter((index) => kept.has(index));
}

interface Cloth {
  warp: readonly number[];
  weft: readonly number[];
  pairs: ReadonlySet<string>;
  flags: readonly boolean[];
  x: number;
  width: number;
  height: number;
  below: number;
  seam: number;
  loose: boolean;
}

/** Stretches of a thread from `start` to `end` without the places where it goes under. */
function visible(start: number, end: number, under: readonly (readonly [number, number])[]): [number, number][] {
  const stretches: [number, number][] = [];
  let from = start;
  for (const [left, right] of under) {
    if (left > from) stretches.push([from, Math.min(left, end)]);
    from = Math.max(from, right);
  }
  if (from < end) stretches.push([from, end]);
  return stretches;
}

/** Warp lies on top where the sum is even. */
function over(i: number, j: number): boolean {
  return (i + j) % 2 === 0;
}

function draw(cloth: Cloth, colours: { number: string; practice: string; voice: string; pair: string }): string[] {
  const { warp, weft, pairs, flags, x, width, height, below, seam, loose } = cloth;
  const cellX = width / Math.max(1, warp.length);
  const cellY = height / Math.max(1, weft.length);
  const left = (i: number): number => x + (i + 0.15) * cellX;
  const top = (j: number): number => (j + 0.15) * cellY;
  const [thick, high] = [0.7 * cellX, 0.7 * cellY];
  const wefts = weft.flatMap((_, j) => {
    const start = loose ? x * (WEFT_ENDS[j % WEFT_ENDS.length] ?? 0) : 0;
    const under = warp.flatMap((__, i) => (over(i, j) ? [[left(i) - seam, left(i) + thick + seam] as const] : []));
    return visible(start, x + width, under).map(([a, b]) => rect(a, top(j), b - a, high, {}));
  });
  const warps = warp.map((number, i) => {
    const end = height + (loose ? below * (WARP_ENDS[i % WARP_ENDS.length] ?? 0) : 0);
    const under = weft.flatMap((_, j) => (over(i, j) ? [] : [[top(j) - seam, top(j) + high + seam] as const]));
    const drawn = visible(0, end, under).map(([a, b]) => rect(left(i), a, thick, b - a, {}));
    return element("g", { fill: flags[number] ? colours.practice : colours.number }, drawn);
  });
  const squares = weft.flatMap((voice, j) =>
    warp.flatMap((number, i) => (pairs.has(`${number},${voice}`) ? [rect(left(i), top(j), thick, high, {})] : [])),
  );
  return [
    element("g", { fill: colours.voice, class: "weft" }, wefts),
    element("g", { class: "warp" }, warps),
    ...(squares.length === 0 ? [] : [element("g", { fill: colours.pair, class: "pair" }, squares)]),
  ];
}

function outlines(width: number, height: number, theme: Theme): string {
  const step = width / 5;
  const stroke = width < 100 ? 1 : 1.5;
  return element(
    "g",
    { fill: "none", stroke: theme.rule2, "stroke-width": stroke, "stroke-dasharray": "3 2" },
    Array.from({ length: 5 }, (_, i) => rect((i + 0.15) * step, stroke, 0.7 * step, height - 2 * stroke, {})),
  );
}

/** The cloth: numbers are vertical threads, voices horizontal, a gold square where both were read together. */
export function weaveChart(input: WeaveInput, size: ChartSize, words: FactWords): string {
  const { weave, ground = "paper", loose = false, mini = false } = input;
  const theme = ground === "coal" ? { ...darkTheme, sans: themeOf(size).sans } : themeOf(size);
  const width = innerWidth(size);
  const height = size.height ?? width;
  const empty = weave.numbers === 0 && weave.voices === 0;
  const room = loose ? Math.min(100, width / 5) : 0;
  const below = loose ? Math.min(60, height / 6) : 0;
  const cloth: Cloth = {
    warp: threads(
      weave.numbers,
      MOST.numbers,
      weave.pairs.map(([i]) => i),
    ),
    weft: threads(
      weave.voices,
      MOST.voices,
      weave.pairs.map(([, j]) => j),
    ),
    pairs: new Set(weave.pairs.map((pair) => pair.join(","))),
    flags: weave.practiceFlags,
    x: weave.voices === 0 ? 0 : room,
    width: width - (weave.voices === 0 ? 0 : room),
    height: height - below,
    below,
    seam: Math.min(mini ? 1.2 : 4, width / Math.max(1, weave.numbers) / 12, height / Math.max(1, weave.voices) / 12),
    loose,
  };
  const pair = ground === "weld" && size.theme === undefined ? "var(--pair-on-weld)" : theme.weld;
  const colours = {
    number: theme.woadFill,
    practice: theme.greenFill,
    voice: theme.madderFill,
    pair: ground === "weld" && size.theme !== undefined ? theme.paper : pair,
  };
  const body = empty ? outlines(width, height, theme) : draw(cloth, colours);
  const told = { title: words.weave.title, description: weaveText(weave, input.locale, words) };
  return frame("weave", chartId("weave", input.id, size), told, { ...size, hidden: mini }, height, body);
}
