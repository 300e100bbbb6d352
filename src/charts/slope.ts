import { isPublished, type Fact } from "../compute/fact.ts";
import type { Series } from "../compute/series.ts";
import type { FactWords } from "../messages/facts.ts";
import { annotationsOf, markText, numberedFootnotes } from "./annotations.ts";
import { footnotes } from "./footnotes.ts";
import { chartId, frame, innerWidth, themeOf, type ChartSize } from "./frame.ts";
import { rowsChart } from "./rows.ts";
import { spread } from "./spread.ts";
import { fillOf, pointMark } from "./marks.ts";
import { element, line, textNode } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";
import type { Theme } from "./theme.ts";
import { describeSeries } from "./describe.ts";

/** A before and an after of one thing, and of its parts as context. */
export interface SlopeInput {
  id: string;
  title: string;
  unit: string;
  posts: readonly [SlopePost, SlopePost];
  lines: readonly SlopeLine[];
  description: string;
}

/** A moment, with what should be known of it. */
export interface SlopePost {
  label: string;
  /** The label where the whole of it leaves no room for a slope. */
  short?: string;
  note?: string;
}

/** One thing at both moments; the main one is drawn large. */
export interface SlopeLine {
  label: string;
  before: Fact;
  after: Fact;
  main: boolean;
}

/** First and last published value of a series; nothing when they are one. */
function ends({ facts }: Series): readonly [Fact, Fact] | undefined {
  const published = facts.filter((fact) => isPublished(fact) && fact.value !== null);
  const [before, after] = [published[0], published.at(-1)];
  return before === undefined || after === undefined || before === after ? undefined : [before, after];
}

function postsOf(before: Fact, after: Fact, words: FactWords): [SlopePost, SlopePost] {
  const years = [before, after].map(({ from }) => from[0]?.period.slice(0, 4));
  const post = ({ period, mark }: Fact, year: string | undefined): SlopePost => ({
    label: period.text,
    ...(year === undefined || years[0] === years[1] ? {} : { short: year }),
    ...(mark === "provisional" || mark === "estimated" ? { note: words.status[mark] } : {}),
  });
  return [post(before, years[0]), post(after, years[1])];
}

/** The number alone where its sign stands on the post: "(e)" is said once, above. */
function postText(fact: Fact): string {
  return fact.short.replace(/\u00A0\([pe]\)$/, "");
}

/** A slope from the first and the last value of a series, its parts beside it; undefined with fewer than two values. */
export function slopeOf(
  main: Series,
  parts: readonly Series[],
  words: FactWords,
  whole = words.chart.all,
): SlopeInput | undefined {
  const own = ends(main);
  if (own === undefined) return undefined;
  const context = parts.flatMap((part) => {
    const found = ends(part);
    const same = found?.[0].period.text === own[0].period.text && found[1].period.text === own[1].period.text;
    return found !== undefined && same
      ? [{ label: part.breakdown ?? part.label, before: found[0], after: found[1], main: false }]
      : [];
  });
  return {
    id: main.id,
    title: main.label,
    unit: main.unit,
    posts: postsOf(...own, words),
    lines: [
      { label: context.length > 0 ? whole : "", before: own[0], after: own[1], main: true },
      ...context.slice(0, 4),
    ],
    description: describeSeries(main, words),
  };
}

const TOP = 76;
const PLOT = 210;
// Numbers stand above each other from here on.
const LEAST_PLOT = 110;

interface Label {
  number: string;
  words: readonly string[];
  y: number;
  main: boolean;
}

interface Post {
  side: "before" | "after";
  /** Where the numbers start, or end on the left. */
  x: number;
  /** Width left for the words after a number. */
  room: number;
}

function facesOf(main: boolean, large: number): { px: number; face: "serif" | "semibold" } {
  return main ? { px: large, face: "serif" } : { px: 14, face: "semibold" };
}

interface Layout {
  /** Size of the main numbers. */
  large: number;
  first: number;
  second: number;
}

/** Where the posts stand and how large the main numbers are; undefined where even small ones leave no room for a slope. */
function layoutOf(input: SlopeInput, heads: readonly { width: number }[], width: number): Layout | undefined {
  const half = heads.map((head) => head.width / 2);
  const apart = Math.max(64, (half[0] ?? 0) + (half[1] ?? 0) + 14);
  for (const large of [34, 27, 21, 16]) {
    const size = (fact: Fact, main: boolean): number => {
      const { px, face } = facesOf(main, large);
      return textWidth(postText(fact), px, face);
    };
    const first = Math.max(half[0] ?? 0, ...input.lines.map((one) => size(one.before, one.main) + 16));
    const after = input.lines.map((one) => {
      const longest = Math.max(0, ...one.label.split(" ").map((word) => textWidth(word, 13)));
      return 14 + size(one.after, one.main) + (one.label === "" ? 0 : 12 + Math.max(longest, 70));
    });
    const furthest = width - Math.max(half[1] ?? 0, ...after);
    // Words beside the second post want room there; without them the slope takes the whole width.
    const worded = input.lines.some(({ label }) => label !== "");
    if (furthest >= first + apart)
      return { large, first, second: worded ? Math.min(furthest, Math.max(width * 0.56, first + apart)) : furthest };
  }
  return undefined;
}

/** Labels of one post, from top to bottom, kept apart. */
function labelsOf(input: SlopeInput, post: Post, large: number, plot: number, y: (value: number) => number): Label[] {
  const wanted = input.lines
    .filter((one) => one[post.side].value !== null)
    .map((one) => {
      const number = postText(one[post.side]);
      const { px, face } = facesOf(one.main, large);
      const words =
        post.side === "before" || one.label === ""
          ? []
          : wrap(one.label, post.room - textWidth(number, px, face) - 10, 13, "regular", 2);
      return { number, words, y: y(one[post.side].value ?? 0), main: one.main };
    })
    .sort((a, b) => a.y - b.y);
  const sizes = wanted.map((one) => ({ at: one.y, size: Math.max(one.main ? 40 : 22, one.words.length * 16 + 4) }));
  const placed = spread(sizes, TOP + 4, TOP + plot);
  return wanted.map((one, index) => Object.assign(one, { y: placed[index] ?? one.y }));
}

function printed(label: Label, { side, x }: Post, large: number, fill: string, theme: Theme): string {
  const { px, face } = facesOf(label.main, large);
  const number = textNode(label.number, {
    x,
    y: label.y + (label.main ? large * 0.35 : 5),
    "text-anchor": side === "before" ? "end" : undefined,
    "font-size": px,
    "font-weight": label.main ? 800 : 600,
    "font-family": label.main ? theme.serif : undefined,
    fill: label.main ? fill : theme.ink,
  });
  const start = x + textWidth(label.number, px, face) + 10;
  const first = label.y + 5 - (label.words.length - 1) * 8;
  const words = label.words.map((one, index) => textNode(one, { x: start, y: first + index * 16, fill: theme.ink2 }));
  return number + words.join("");
}

/** The head of a post: its label in one or two lines, with the number of its footnote, then its note. */
function headOf(
  { label, note }: SlopePost,
  mark: string,
  most: number,
): { lines: { text: string; note: boolean }[]; width: number } {
  const labels = wrap(mark === "" ? label : `${label}\u00A0${mark}`, most, 13, "semibold", 2);
  const lines = [
    ...labels.map((text) => ({ text, note: false })),
    ...(note === undefined ? [] : [{ text: `(${note.replace(/ \([pe]\)$/, "")})`, note: true }]),
  ];
  const widths = lines.map(({ text, note: small }) => (small ? textWidth(text, 12) : textWidth(text, 13, "semibold")));
  return { lines, width: Math.max(...widths) };
}

/** The same values as bars, two for each line, where numbers are too long for posts. */
function asRows(input: SlopeInput, size: ChartSize, words: FactWords): string {
  const rows = input.lines.flatMap(({ label, before, after }) =>
    [before, after].map((fact) => ({ label: label === "" ? fact.period.text : `${label}, ${fact.period.text}`, fact })),
  );
  return rowsChart({ ...input, rows }, size, words);
}

/** Two posts, before and after, joined by a line for each thing. */
export function slopeChart(input: SlopeInput, size: ChartSize, words: FactWords): string {
  const theme = themeOf(size);
  const width = innerWidth(size);
  const values = input.lines.flatMap(({ before, after }) => [before.value, after.value]).filter((one) => one !== null);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = least > 0 && least < most * 0.5 ? 0 : least - (most - least || 1) * 0.3;
  const plot = Math.max(LEAST_PLOT, size.height ?? PLOT);
  const y = (value: number): number => TOP + plot - 12 - ((value - low) / (most - low || 1)) * (plot - 40);
  const main = input.lines.find((one) => one.main);
  const notes = annotationsOf(main === undefined ? [] : [main.before, main.after]);
  const marks = [main?.before, main?.after].map((fact) =>
    notes.flatMap(({ facts }, index) => (fact !== undefined && facts.includes(fact) ? [markText(index)] : [])),
  );
  const headed = (short: boolean) => {
    const heads = input.posts.map((post, index) => {
      const label = short ? (post.short ?? post.label) : post.label;
      return headOf({ ...post, label }, marks[index]?.join("") ?? "", width * 0.4);
    });
    const layout = layoutOf(input, heads, width);
    return layout && { heads, layout };
  };
  const [whole, years] = [headed(false), headed(true)];
  // The number is what a slope tells: it is not made small for the sake of its heads.
  const found = whole !== undefined && whole.layout.large >= (years?.layout.large ?? 0) ? whole : years;
  if (found === undefined) return asRows(input, size, words);
  const { heads, layout } = found;
  const { large, first, second } = layout;
  const posts = heads.map((head, index) => {
    const x = index === 0 ? first : second;
    return element("g", { "text-anchor": "middle" }, [
      ...head.lines.map(({ text, note }, row) =>
        textNode(text, { x, y: 32 + row * 16, "font-weight": note ? 400 : 600, "font-size": note ? 12 : 13 }),
      ),
      line(x, TOP, x, TOP + plot, { stroke: theme.ink, "stroke-width": 1.5 }),
    ]);
  });
  const context = [...input.lines].sort((a, b) => Number(a.main) - Number(b.main));
  const strokes = context.flatMap(({ before, after, main: strong }) => {
    if (before.value === null || after.value === null) return [];
    const stroke = strong ? fillOf(after, theme) : theme.rule2;
    const dashed = before.mark !== "published" || after.mark !== "published";
    const dot = (fact: Fact, x: number): string =>
      pointMark(0, x, y(fact.value ?? 0), strong ? 6 : 4, stroke, fact.mark !== "published", theme);
    return [
      line(first, y(before.value), second, y(after.value), {
        stroke,
        "stroke-width": strong ? 3.5 : 2,
        "stroke-dasharray": dashed ? "5 5" : undefined,
      }),
      dot(before, first),
      dot(after, second),
    ];
  });
  const fill = main?.after.tells === "practice" ? theme.green : theme.woad;
  const sides: Post[] = [
    { side: "before", x: first - 14, room: first },
    { side: "after", x: second + 14, room: width - second - 14 },
  ];
  const labels = sides.flatMap((post) =>
    labelsOf(input, post, large, plot, y).map((label) => printed(label, post, large, fill, theme)),
  );
  const told = { title: input.title, description: input.description };
  const foot = footnotes(numberedFootnotes(notes, words), TOP + plot + 10, width, size);
  const height = TOP + plot + 4 + (foot.height === 0 ? 0 : foot.height + 6);
  return frame("slope", chartId("slope", input.id, size), told, size, height, [
    textNode(words.chart.in(input.unit), { x: 0, y: 12, "font-size": 12, fill: theme.ink2 }),
    ...posts,
    ...strokes,
    ...labels,
    foot.markup,
  ]);
}
