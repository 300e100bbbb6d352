import { boundsOf, centreOf, contains, overlap, placeInside, type Box } from "./geometry.ts";
import type { DrawnArea } from "./map-shapes.ts";
import { textWidth } from "./text-width.ts";

/** A name and a value at a place; `leader` is where the line to the area ends. */
export interface MapLabel {
  drawn: DrawnArea;
  name: string;
  value: string;
  x: number;
  y: number;
  leader?: readonly [number, number];
}

const NAME = 14;
const VALUE = 21;
const HEIGHT = 40;

function widthOf(name: string, value: string): number {
  return Math.max(textWidth(name, NAME, "semibold"), textWidth(value, VALUE, "serif")) + 6;
}

function boxAt(x: number, y: number, width: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
}

/** True when a box touches no area: a net of points in it is tried. */
function isOutside(box: Box, areas: readonly DrawnArea[]): boolean {
  const xs = Array.from({ length: 7 }, (_, i) => box.left + ((box.right - box.left) * i) / 6);
  const ys = Array.from({ length: 5 }, (_, i) => box.top + ((box.bottom - box.top) * i) / 4);
  return !areas.some(({ all }) => xs.some((x) => ys.some((y) => contains(all, x, y))));
}

/** True when the straight line between two points passes through a box. */
function crosses(box: Box, [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): boolean {
  return Array.from({ length: 33 }, (_, i) => i / 32).some((t) => {
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}

/** A free place off the map, the nearest to the area, with a leader to it that crosses no label. */
function placeOutside(
  drawn: DrawnArea,
  width: number,
  areas: readonly DrawnArea[],
  taken: readonly Box[],
  room: Box,
): { x: number; y: number } | undefined {
  const [cx, cy] = centreOf(drawn.rings);
  const reach = Math.max(room.right - room.left, room.bottom - room.top);
  for (let distance = 40; distance < reach; distance += 12) {
    for (let turn = 0; turn < 32; turn += 1) {
      const angle = -Math.PI / 2 + (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * (Math.PI / 16);
      const [x, y] = [cx + Math.cos(angle) * distance, cy + Math.sin(angle) * distance];
      const box = boxAt(x, y, width);
      const within =
        box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
      const clear = !taken.some((one) => crosses(one, [x, y], [cx, cy]));
      if (within && clear && !taken.some((one) => overlap(one, box)) && isOutside(box, areas)) return { x, y };
    }
  }
  return undefined;
}

/** Labels of the areas that have a value: inside where they fit, else off the map with a leader; none where there is no room. */
export function mapLabels(areas: readonly DrawnArea[], room: Box): MapLabel[] {
  const valued = areas
    .filter(({ area }) => area.fact !== undefined)
    .toSorted(
      (a, b) => boundsOf(b.rings).right - boundsOf(b.rings).left - (boundsOf(a.rings).right - boundsOf(a.rings).left),
    );
  const taken: Box[] = [];
  const labels: MapLabel[] = [];
  const outside: DrawnArea[] = [];
  for (const drawn of valued) {
    const { name, fact } = drawn.area;
    const value = fact?.short ?? "";
    const place = placeInside(drawn.rings, widthOf(name, value), HEIGHT);
    if (place === undefined) outside.push(drawn);
    else {
      taken.push(boxAt(place[0], place[1], widthOf(name, value)));
      labels.push({ drawn, name, value, x: place[0], y: place[1] });
    }
  }
  for (const drawn of outside) {
    const { name, fact } = drawn.area;
    const value = fact?.short ?? "";
    const place = placeOutside(drawn, widthOf(name, value), areas, taken, room);
    if (place === undefined) continue;
    taken.push(boxAt(place.x, place.y, widthOf(name, value)));
    labels.push({ drawn, name, value, ...place, leader: placeInside(drawn.rings, 8, 8) ?? centreOf(drawn.rings) });
  }
  return labels;
}
