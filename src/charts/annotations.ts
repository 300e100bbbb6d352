import { isPublished, type Fact } from "../compute/fact.ts";
import type { FactWords } from "../messages/facts.ts";
import type { Footnote } from "./footnotes.ts";
import { isWide, themeOf, type ChartSize } from "./frame.ts";
import type { Box } from "./geometry.ts";
import type { LineLabel, Point, Room } from "./line-labels.ts";
import { element, line, textNode } from "./svg.ts";
import { textWidth, wrap } from "./text-width.ts";

/** What authors noted of values, each note once, with the facts it is about. */
export interface Annotation {
  text: string;
  lang?: string;
  facts: readonly Fact[];
}

const SIZE = 12;
const LINE = 15;
/** A longer note is read below the chart: beside its point it would hide the line. */
const SHORT = 64;

/** The notes of published values, in the order of their facts; the same words twice are one note. */
export function annotationsOf(facts: readonly Fact[]): Annotation[] {
  const noted = facts.filter((fact) => isPublished(fact) && fact.note !== undefined);
  return [...Map.groupBy(noted, ({ note }) => note?.text ?? "")].map(([text, about]) => {
    const [first] = about;
    const other = first?.note?.lang === first?.lang ? undefined : first?.note?.lang;
    return { text, facts: about, ...(other === undefined ? {} : { lang: other }) };
  });
}

/** "(1)": what joins a value to its footnote. */
export function markText(index: number): string {
  return `(${index + 1})`;
}

/** The footnotes of numbered notes: "(1) 2020: …". */
export function numberedFootnotes(notes: readonly Annotation[], words: FactWords): Footnote[] {
  return notes.map(({ text, lang, facts }, index) => {
    const periods = [...new Set(facts.map(({ period }) => period.text))].join(", ");
    return { text: `${markText(index)} ${words.chart.foot(periods, text)}`, ...(lang === undefined ? {} : { lang }) };
  });
}

interface Block {
  lines: readonly string[];
  box: Box;
  x: number;
  anchor: LineLabel["anchor"];
  leader?: { x: number; from: number; to: number };
}

/** A block of text above or below `edge`, set from, around or up to the point. */
function blockAt(lines: readonly string[], x: number, edge: number, down: boolean, anchor: LineLabel["anchor"]): Block {
  const width = Math.max(...lines.map((one) => textWidth(one, SIZE)));
  const left = anchor === "middle" ? x - width / 2 : anchor === "start" ? x : x - width;
  const height = lines.length * LINE;
  const top = down ? edge : edge - height;
  return { lines, x, anchor, box: { left: left - 2, right: left + width + 2, top, bottom: top + height } };
}

/** Where a note may stand, best first: joined to the value of its point, else at the end of a short line from it. */
function blocks(text: string, { x, y }: Point, label: LineLabel | undefined): Block[] {
  const anchors = [
    { anchor: "middle", dx: 0 },
    { anchor: "start", dx: -6 },
    { anchor: "end", dx: 6 },
  ] as const;
  const folded = [150, 110, 210].map((width) => wrap(text, width, SIZE)).filter((lines) => lines.length <= 3);
  const under = label !== undefined && label.y > y;
  const joined =
    label === undefined
      ? []
      : anchors.map(({ anchor, dx }) => ({
          anchor,
          at: x + dx,
          edge: under ? label.y + 3 : label.y - 13,
          down: under,
        }));
  const led = [16, 28, 44].flatMap((reach) =>
    [true, false].flatMap((down) =>
      anchors.map(({ anchor, dx }) => ({ anchor, at: x + dx, edge: down ? y + reach : y - reach, down })),
    ),
  );
  return folded.flatMap((lines) => [
    ...joined.map(({ anchor, at, edge, down }) => blockAt(lines, at, edge, down, anchor)),
    ...led.map(({ anchor, at, edge, down }) => ({
      ...blockAt(lines, at, edge, down, anchor),
      leader: { x, from: down ? y + 7 : y - 7, to: down ? edge - 1 : edge + 1 },
    })),
  ]);
}

function fits(block: Block, room: Room): boolean {
  const { leader } = block;
  if (!room.fits(block.box)) return false;
  if (leader === undefined) return true;
  const [top, bottom] = [Math.min(leader.from, leader.to), Math.max(leader.from, leader.to)];
  return room.fits({ left: leader.x - 2, right: leader.x + 2, top, bottom });
}

function drawnBlock({ lines, box, x, anchor, leader }: Block, lang: string | undefined, size: ChartSize): string {
  const theme = themeOf(size);
  const words = lines.map((one, index) =>
    textNode(one, { x, y: box.top + 11 + index * LINE, "text-anchor": anchor === "start" ? undefined : anchor, lang }),
  );
  const joint =
    leader === undefined
      ? ""
      : line(leader.x, leader.from, leader.x, leader.to, { stroke: theme.rule2, "stroke-width": 1.2 });
  return joint + words.join("");
}

/** Where "(1)" may stand: after or before the value of its point, else around the point. */
function markPlaces(mark: string, { x, y }: Point, label: LineLabel | undefined): Block[] {
  const half = label === undefined ? 0 : textWidth(label.text, 13, "semibold") / 2 + 3;
  const beside =
    label === undefined
      ? []
      : [
          blockAt([mark], label.x + half, label.y - 11, true, "start"),
          blockAt([mark], label.x - half, label.y - 11, true, "end"),
        ];
  return [
    ...beside,
    blockAt([mark], x, y + 8, true, "middle"),
    blockAt([mark], x, y - 8, false, "middle"),
    blockAt([mark], x + 9, y - 7, true, "start"),
    blockAt([mark], x - 9, y - 7, true, "end"),
    blockAt([mark], x, y + 22, true, "middle"),
    blockAt([mark], x, y - 22, false, "middle"),
  ];
}

/** Notes drawn at the points of a line: short ones in words where there is room for them, the others as numbers with a footnote. */
export function lineNotes(
  notes: readonly Annotation[],
  points: readonly Point[],
  labels: readonly LineLabel[],
  room: Room,
  size: ChartSize,
): { markup: string; numbered: Annotation[] } {
  const at = (fact: Fact): Point | undefined => points.find((point) => point.fact === fact);
  const labelOf = (point: Point): LineLabel | undefined => labels.find((label) => label.of === point);
  const drawn: string[] = [];
  const numbered = notes.filter(({ text, lang, facts }) => {
    const point = facts.length === 1 && facts[0] !== undefined ? at(facts[0]) : undefined;
    if (point === undefined || !isWide(size) || text.length > SHORT) return true;
    const found = blocks(text.replace(/\.$/, ""), point, labelOf(point)).find((one) => fits(one, room));
    if (found === undefined) return true;
    room.take(found.box);
    drawn.push(drawnBlock(found, lang, size));
    return false;
  });
  numbered.forEach(({ facts }, index) => {
    for (const point of facts.flatMap((fact) => at(fact) ?? [])) {
      const found = markPlaces(markText(index), point, labelOf(point)).find((one) => fits(one, room));
      // The footnote names its period: a point too crowded for a number is found by it.
      if (found === undefined) continue;
      room.take(found.box);
      drawn.push(drawnBlock(found, undefined, size));
    }
  });
  const theme = themeOf(size);
  const halo = { stroke: theme.paper, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" };
  const markup =
    drawn.length === 0 ? "" : element("g", { "font-size": SIZE, fill: theme.ink2, ...halo, class: "notes" }, drawn);
  return { markup, numbered };
}
