import type { KeyEntry } from "./card.ts";
import type { Room } from "./column.ts";
import { block, type Element, type Fit, type Picture } from "./element.ts";
import type { Ground } from "./palette.ts";
import type { Sheet } from "./sheet.ts";

/** A key that was laid out: its boxes and swatches, and where it ends. */
export interface Key {
  elements: Element[];
  pictures: Picture[];
  end: number;
}

const swatch = { width: 60, height: 48 };

/** A swatch with the number of its class. */
function sample(
  entry: KeyEntry,
  fit: Fit,
  size: number,
  lang: string,
  x: number,
  y: number,
): Pick<Key, "elements" | "pictures"> {
  const number = fit(entry.n ?? "", {
    face: "Archivo 600",
    sizes: [size],
    width: swatch.width,
    lines: 1,
    leading: 1,
    lang,
  });
  const place = { left: x + (swatch.width - number.width) / 2, top: y + (swatch.height - number.height) / 2 };
  return {
    pictures: [{ svg: entry.swatch.svg, x, y, ...swatch }],
    elements: entry.n === undefined ? [] : block(number, "Archivo 600", entry.ink ?? "", place.left, place.top),
  };
}

/** The key of a map under each other: what a class or a pattern means and which places it holds, fewer places where room is short. */
export function keyColumn(key: readonly KeyEntry[], fit: Fit, { type }: Sheet, ground: Ground, room: Room): Key {
  const left = swatch.width + 20;
  const words = { width: room.width - left, lang: room.lang };
  const set = (most: number, absent: number, large: number): Key & { height: number } => {
    // Every number stands in one size: the largest at which each keeps to its line.
    const sizes = [52, 44, 38, 34, 30].filter((size) => size <= large);
    const own = key
      .filter(({ n }) => n !== undefined)
      .map(({ text }) => fit(text, { ...words, face: "Besley 800", sizes, lines: 1 }).size);
    const numbered = { face: "Besley 800", sizes: [Math.min(large, ...own)], lines: 1 } as const;
    let y = room.y;
    const laid = key.map((entry) => {
      const worded = { face: "Archivo 600", sizes: type.small, lines: 2 } as const;
      const text = fit(entry.text, { ...words, ...(entry.n ? numbered : worded) });
      const lines = entry.n ? most : absent;
      const places = fit(entry.places, {
        ...words,
        face: "Archivo 400",
        sizes: type.small.slice(-1),
        lines: Math.max(1, lines),
        leading: 1.2,
      });
      const shown = lines > 0 && !places.cut;
      const top = y;
      y += Math.max(swatch.height, text.height + (shown ? places.height + 2 : 0)) + 22;
      const { pictures, elements } = sample(entry, fit, 30, room.lang, room.x, top);
      const face = entry.n ? "Besley 800" : "Archivo 600";
      return {
        pictures,
        elements: [
          ...elements,
          ...block(text, face, entry.n ? ground.strong : ground.text, room.x + left, top),
          ...(shown ? block(places, "Archivo 400", ground.quiet, room.x + left, top + text.height + 2) : []),
        ],
      };
    });
    const end = y - 22;
    return { ...merged(laid), end, height: end - room.y };
  };
  // Places without a value give way first, then the size of the numbers, then the places of each class.
  const tries = [
    [3, 5, 52],
    [3, 5, 44],
    [3, 0, 52],
    [3, 0, 44],
    [2, 0, 38],
    [1, 0, 34],
    [0, 0, 30],
  ] as const;
  const laid = tries.map(([most, absent, large]) => set(most, absent, large));
  return laid.find(({ height }) => height <= room.bottom - room.y) ?? laid.at(-1)!;
}

/** The key of a map in lines, without its places. */
export function keyLines(key: readonly KeyEntry[], fit: Fit, { type }: Sheet, ground: Ground, room: Room): Key {
  let [x, y] = [room.x, room.y];
  const laid = key.map((entry) => {
    const text = fit(entry.text, {
      face: "Archivo 600",
      sizes: type.small,
      width: room.width - swatch.width - 10,
      lines: 1,
      lang: room.lang,
    });
    const width = swatch.width + 10 + text.width;
    if (x > room.x && x + width > room.x + room.width) [x, y] = [room.x, y + swatch.height + 10];
    const start = x;
    x += width + 26;
    const { pictures, elements } = sample(entry, fit, 27, room.lang, start, y);
    const top = y + (swatch.height - text.height) / 2;
    return {
      pictures,
      elements: [...elements, ...block(text, "Archivo 600", ground.text, start + swatch.width + 10, top)],
    };
  });
  return { ...merged(laid), end: laid.length === 0 ? room.y : y + swatch.height };
}

function merged(laid: readonly Pick<Key, "elements" | "pictures">[]): Pick<Key, "elements" | "pictures"> {
  return { elements: laid.flatMap(({ elements }) => elements), pictures: laid.flatMap(({ pictures }) => pictures) };
}
