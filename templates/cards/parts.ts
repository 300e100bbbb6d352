import type { Card } from "./card.ts";
import { block, rectangle, type Element, type Fit, type Fitting, type Picture } from "./element.ts";
import { palette } from "./palette.ts";

/** Safe area of a link preview, in px. */
export const safe = { x: 64, y: 52, right: 1136, bottom: 578 };

/** The woven strip along an edge. */
export function selvedge(y: number, height = 20): Picture {
  const threads = [
    [0, 18, palette.woad],
    [22, 40, palette.madder],
    [66, 18, palette.woad],
    [88, 40, palette.weld],
  ] as const;
  const period = 132;
  let bars = "";
  for (let start = 0; start < 1200; start += period)
    for (const [x, width, color] of threads)
      bars += `<rect x="${start + x}" width="${width}" height="${height}" fill="${color}"/>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="${height}" viewBox="0 0 1200 ${height}">${bars}</svg>`,
    ...{ x: 0, y, width: 1200, height },
  };
}

/** The mark: three threads over three. */
export function mark(x: number, y: number, size: number): Picture {
  let threads = "";
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 3; column++) {
      const warp = (row + column) % 2 === 0;
      const color = row === 1 && column === 1 ? palette.weld : warp ? palette.woad : palette.madder;
      const [width, height] = warp ? [22, 30] : [30, 22];
      threads += `<rect x="${17 + column * 33 - width / 2}" y="${17 + row * 33 - height / 2}" width="${width}" height="${height}" fill="${color}"/>`;
    }
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100">${threads}</svg>`,
    ...{ x, y, width: size, height: size },
  };
}

/** The last line of every card: mark, name of the observatory, tag of an example, address and date. */
export function foot(card: Card, fit: Fit, right = safe.right): { elements: Element[]; pictures: Picture[] } {
  const y = 538;
  const name = fit(card.observatory, { face: "Besley 800", sizes: [34], width: 300, lines: 1 });
  let x = safe.x + 56;
  const elements = block(name, "Besley 800", palette.ink, x, y);
  x += name.width + 24;
  if (card.tag) {
    const tag = fit(card.tag, { face: "Archivo 600", sizes: [27], width: 420, lines: 1 });
    elements.push(rectangle(x, y - 1, tag.width + 28, 42, palette.ink));
    elements.push(...block(tag, "Archivo 600", palette.paper, x + 14, y + 4));
    x += tag.width + 28 + 24;
  }
  const lines = card.foot.map((text) => fit(text, { face: "Archivo 400", sizes: [27], width: right - x, lines: 1 }));
  const line = lines.find(({ cut }) => !cut);
  if (line) elements.push(...block(line, "Archivo 400", palette.ink2, x, y + 5));
  return { elements, pictures: [mark(safe.x, y - 3, 44)] };
}

interface Block extends Fitting {
  text: string | undefined;
  gap?: number;
  color: string;
}

/** Lays text blocks under each other from `y`, all a step smaller until they end above `bottom`; says where they end. */
export function stack(
  fit: Fit,
  x: number,
  y: number,
  bottom: number,
  blocks: Block[],
): { elements: Element[]; end: number } {
  const shown = blocks.filter((item) => item.text);
  const steps = Math.max(1, ...shown.map(({ sizes }) => sizes.length));
  for (let step = 0; ; step++) {
    const fitted = shown.map((item) =>
      fit(item.text!, { ...item, sizes: item.sizes.slice(Math.min(step, item.sizes.length - 1)) }),
    );
    const elements: Element[] = [];
    let end = y;
    for (const [index, { face, color, gap = 0 }] of shown.entries()) {
      elements.push(...block(fitted[index]!, face, color, x, end + gap));
      end += gap + fitted[index]!.height;
    }
    if (end <= bottom || step + 1 === steps) return { elements, end };
  }
}
