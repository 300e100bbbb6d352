import type { Fact } from "../compute/fact.ts";
import { overlap, type Box } from "./geometry.ts";
import { textWidth } from "./text-width.ts";

/** A published fact and where its point is drawn. */
export interface Point {
  fact: Fact;
  year: number;
  x: number;
  y: number;
}

/** A label beside its point. */
export interface LineLabel {
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  fill?: string;
  /** The point whose value it is. */
  of?: Point;
}

/** The free space of a plot: what a box may take, and what it has taken. */
export interface Room {
  fits: (box: Box) => boolean;
  take: (box: Box) => void;
}

/** The space of a plot that its lines, points and obstacles leave. */
export function roomOf(lines: readonly { points: readonly Point[] }[], within: Box, obstacles: readonly Box[]): Room {
  const dots = lines.flatMap(({ points }) =>
    points.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
  );
  const taken: Box[] = [...obstacles, ...dots];
  return {
    fits: (box) =>
      box.left >= within.left &&
      box.right <= within.right &&
      box.top >= within.top &&
      box.bottom <= within.bottom + 2 &&
      !taken.some((one) => overlap(box, one)) &&
      !lines.some(({ points }) => points.some((to, i) => i > 0 && crosses(box, points[i - 1] ?? to, to))),
    take: (box) => taken.push(box),
  };
}

const SIZE = 13;
const ALL = 6;

/** The points worth a label, most telling first: last, first, highest, lowest; all of them when they are few. */
function telling(points: readonly Point[]): Point[] {
  const value = ({ fact }: Point): number => fact.value ?? 0;
  const high = points.reduce<Point | undefined>((a, b) => (a === undefined || value(b) > value(a) ? b : a), undefined);
  const low = points.reduce<Point | undefined>((a, b) => (a === undefined || value(b) < value(a) ? b : a), undefined);
  const first = [points.at(-1), points[0], high, low].filter((point) => point !== undefined);
  return [...new Set([...first, ...(points.length <= ALL ? points : [])])];
}

/** True when a straight line passes through a box: its points every few px are tried. */
function crosses(box: Box, from: Point, to: Point): boolean {
  for (let step = 0; step <= 24; step += 1) {
    const x = from.x + ((to.x - from.x) * step) / 24;
    const y = from.y + ((to.y - from.y) * step) / 24;
    if (x > box.left && x < box.right && y > box.top - 2 && y < box.bottom + 2) return true;
  }
  return false;
}

function candidates(of: Point, width: number, up: boolean): LineLabel[] {
  const { x, y, fact } = of;
  const reach = fact.qualifier === "min" ? 8 : 0;
  const drop = fact.qualifier === "max" ? 8 : 0;
  const above = { text: fact.short, x, y: y - 11 - reach, anchor: "middle" as const, of };
  const below = { text: fact.short, x, y: y + 21 + drop, anchor: "middle" as const, of };
  const half = width / 2;
  const shifted = [above, below].flatMap((one) => [
    { ...one, x: x + half - 6 },
    { ...one, x: x - half + 6 },
  ]);
  return up ? [above, below, ...shifted] : [below, above, ...shifted];
}

function boxOf(label: LineLabel): Box {
  const width = textWidth(label.text, SIZE, "semibold");
  const left = label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - width : label.x - width / 2;
  return { left: left - 1, right: left + width + 1, top: label.y - SIZE + 2, bottom: label.y + 2 };
}

/** Labels of the telling points and names of the lines, none on another, on a line, on an obstacle or outside the room. */
export function lineLabels(
  lines: readonly { points: readonly Point[]; name: string; fill: string }[],
  within: Box,
  room: Room,
): LineLabel[] {
  const placed: LineLabel[] = [];
  const put = (options: readonly LineLabel[]): void => {
    const kept = options.map((one) => inside(one, within)).find((one) => room.fits(boxOf(one)));
    if (kept === undefined) return;
    placed.push(kept);
    room.take(boxOf(kept));
  };
  // Two sources that agree on a year say their number once.
  const said = ({ x, fact }: Point): boolean =>
    placed.some(({ of }) => of !== undefined && of.x === x && of.fact.short === fact.short);
  for (const { points, name, fill } of lines) {
    for (const point of telling(points)) {
      if (said(point)) continue;
      const index = points.indexOf(point);
      const around = [points[index - 1], points[index + 1]].filter((one) => one !== undefined);
      const up = around.every((one) => one.y >= point.y - 3);
      put(candidates(point, textWidth(point.fact.short, SIZE, "semibold"), up));
    }
    const last = points.at(-1);
    if (name !== "" && last !== undefined) put(nameOptions(name, last, fill));
  }
  return placed;
}

function nameOptions(name: string, { x, y }: Point, fill: string): LineLabel[] {
  return [-28, 38, -44, 54, -60, 70].map((dy) => ({ text: name, x: x + 8, y: y + dy, anchor: "end" as const, fill }));
}

/** A centred label pushed back inside the room. */
function inside(label: LineLabel, room: Box): LineLabel {
  const { left, right } = boxOf(label);
  const shift = left < room.left ? room.left - left : right > room.right ? room.right - right : 0;
  return { ...label, x: label.x + shift };
}
