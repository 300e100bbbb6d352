import type { Art } from "./card.ts";
import type { Picture } from "./element.ts";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * A woven landscape that fills a box from edge to edge and stands on its lower side: where the box is higher than the
 * landscape is, a part of it is seen larger. `focus` is what stays in the middle, from 0 at the left to 1.
 */
export function scene(art: Art | undefined, box: Box, focus = 0.22): Picture[] {
  const [, columns = 0, rows = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(art?.svg ?? "")?.map(Number) ?? [];
  if (art === undefined || columns === 0 || box.height < 40) return [];
  const high = Math.min(rows, (columns * box.height) / box.width);
  const wide = (high * box.width) / box.height;
  const left = Math.min(Math.max(0, columns * focus - wide / 2), columns - wide);
  const seen = [left, rows - high, wide, high].map((one) => Math.round(one * 100) / 100).join(" ");
  return [{ ...box, svg: art.svg.replace(/viewBox="[^"]*"/, `viewBox="${seen}"`) }];
}

/** How high the whole landscape stands on a width. */
export function wholeScene(width: number): number {
  return width * 0.195;
}

/** How high a landscape stands in this room: from all of it to a part seen at twice and a half the size, else not at all. */
export function sceneHeight(width: number, room: number): number {
  const whole = wholeScene(width);
  return room < whole ? 0 : Math.min(room, whole * 2.3);
}
