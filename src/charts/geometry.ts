import type { Position } from "geojson";

/** A box in px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A closed ring of points in px. */
export type Ring = readonly Position[];

/** True when a point lies in a polygon given by all its rings, holes included. */
export function contains(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const [xi = 0, yi = 0] = ring[i] ?? [];
      const [xj = 0, yj = 0] = ring[j] ?? [];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}

/** True when a box lies whole inside a polygon: its corners are in, and no corner of the polygon is in the box. */
export function holds(rings: readonly Ring[], box: Box): boolean {
  const { left, right, top, bottom } = box;
  const middle = (top + bottom) / 2;
  const corners: [number, number][] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
    [left, middle],
    [right, middle],
  ];
  return (
    corners.every(([x, y]) => contains(rings, x, y)) &&
    !rings.some((ring) => ring.some(([x = 0, y = 0]) => x > left && x < right && y > top && y < bottom))
  );
}

/** Where a box of this size sits best in a polygon: as near its middle as it fits; undefined when it never does. */
export function placeInside(rings: readonly Ring[], width: number, height: number): [number, number] | undefined {
  const bounds = boundsOf(rings);
  const [cx, cy] = centreOf(rings);
  const step = 5;
  let best: [number, number] | undefined;
  let distance = Infinity;
  for (let y = bounds.top + height / 2; y <= bounds.bottom - height / 2; y += step) {
    for (let x = bounds.left + width / 2; x <= bounds.right - width / 2; x += step) {
      const away = Math.hypot(x - cx, y - cy);
      const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      if (away < distance && holds(rings, box)) [best, distance] = [[x, y], away];
    }
  }
  return best;
}

/** Smallest box around rings. */
export function boundsOf(rings: readonly Ring[]): Box {
  const points = rings.flat();
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Centre of gravity of the first ring. */
export function centreOf(rings: readonly Ring[]): [number, number] {
  const ring = rings[0] ?? [];
  let [area, x, y] = [0, 0, 0];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    const cross = xj * yi - xi * yj;
    area += cross;
    x += (xi + xj) * cross;
    y += (yi + yj) * cross;
  }
  return area === 0 ? [0, 0] : [x / (3 * area), y / (3 * area)];
}

/** True when two boxes share a point. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
