import type { Art, Card, CardBrand } from "./card.ts";
import { block, rectangle, type Drawing, type Element, type Fit, type Picture } from "./element.ts";
import { palette, type Ground } from "./palette.ts";
import type { Sheet } from "./sheet.ts";

/** The woven strip along an edge, as wide as the sheet. */
export function selvedge({ width }: Sheet, y: number, height = 20): Picture {
  const threads = [
    [0, 18, palette.woad],
    [22, 40, palette.madder],
    [66, 18, palette.woad],
    [88, 40, palette.weld],
  ] as const;
  const period = 132;
  let bars = "";
  for (let start = 0; start < width; start += period)
    for (const [x, thread, color] of threads)
      bars += `<rect x="${start + x}" width="${thread}" height="${height}" fill="${color}"/>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${bars}</svg>`,
    ...{ x: 0, y, width, height },
  };
}

/** The mark: three threads over three, in the colours that stand out on a ground. */
export function mark(x: number, y: number, size: number, [warpColor, weftColor, pair]: Ground["mark"]): Picture {
  let threads = "";
  for (let row = 0; row < 3; row++)
    for (let at = 0; at < 3; at++) {
      const warp = (row + at) % 2 === 0;
      const color = row === 1 && at === 1 ? pair : warp ? warpColor : weftColor;
      const [width, height] = warp ? [22, 30] : [30, 22];
      threads += `<rect x="${17 + at * 33 - width / 2}" y="${17 + row * 33 - height / 2}" width="${width}" height="${height}" fill="${color}"/>`;
    }
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100">${threads}</svg>`,
    ...{ x, y, width: size, height: size },
  };
}

/** What stands at the foot of a card, and the line above which everything else ends. */
export interface Foot {
  elements: Element[];
  pictures: Picture[];
  top: number;
}

/** The foot of every card: mark, name of the observatory, tag of an example, place in a series, address and date. */
export function foot(
  card: Card,
  fit: Fit,
  sheet: Sheet,
  ground: Ground,
  { left = sheet.safe.left, right = sheet.safe.right }: { left?: number; right?: number } = {},
): Foot {
  const { wide, safe, type } = sheet;
  const { lang } = card;
  const small = type.small;
  const size = wide ? 44 : 52;
  const lineHeight = (small[0] ?? 27) * 1.2;
  const top = wide ? safe.bottom - size : safe.bottom - size - 16 - lineHeight;
  const pictures = [mark(left, top, size, ground.mark)];
  const name = fit(card.observatory, { face: "Besley 800", sizes: [wide ? 34 : 40], width: 420, lines: 1, lang });
  let x = left + size + 14;
  const middle = (height: number): number => top + (size - height) / 2;
  const elements = block(name, "Besley 800", ground.text, x, middle(name.height));
  x += name.width + 24;
  let end = right;
  if (card.page) {
    const page = fit(card.page, { face: "Archivo 600", sizes: small.slice(0, 1), width: 120, lines: 1, lang });
    end -= page.width;
    elements.push(...block(page, "Archivo 600", ground.text, end, middle(page.height)));
    end -= 20;
  }
  if (card.tag) {
    const tag = fit(card.tag, { face: "Archivo 600", sizes: small, width: end - x - 28, lines: 1, lang });
    const height = tag.size * 1.5;
    const dark = ground.text === palette.ink;
    elements.push(rectangle(x, middle(height), tag.width + 28, height, ground.text));
    elements.push(...block(tag, "Archivo 600", dark ? palette.paper : palette.ink, x + 14, middle(tag.height)));
    x += tag.width + 28 + 24;
  }
  const start = wide ? x : left;
  const width = (wide ? end : right) - start;
  // The day and the address in as many words as there is room for; never half a word of them.
  const line = card.foot
    .map((text) => fit(text, { face: "Archivo 400", sizes: small, width, lines: 1, lang }))
    .find(({ cut, lines }) => !cut && lines.length === 1);
  if (line)
    elements.push(
      ...block(line, "Archivo 400", ground.quiet, start, wide ? middle(line.height) : safe.bottom - line.height),
    );
  return { elements, pictures, top };
}

/** The sign of the enterprise in a corner: on paper, so that it looks as its owner drew it. */
export function logo(
  brand: CardBrand | undefined,
  right: number,
  y: number,
  height: number,
): { elements: Element[]; pictures: Picture[]; width: number } {
  if (brand?.logo === undefined) return { elements: [], pictures: [], width: 0 };
  const { href } = brand.logo;
  const scale = Math.min(height / brand.logo.height, (height * 3) / brand.logo.width);
  const [w, h] = [brand.logo.width * scale, brand.logo.height * scale];
  const pad = 10;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}"><image href="${href}" width="${w}" height="${h}"/></svg>`;
  const x = right - w - pad;
  return {
    elements: [],
    pictures: [
      {
        svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" preserveAspectRatio="none"><rect width="10" height="10" fill="#ffffff"/></svg>`,
        ...{ x: x - pad, y, width: w + 2 * pad, height: h + 2 * pad },
        fills: true,
      },
      { svg, x, y: y + pad, width: w, height: h },
    ],
    width: w + 3 * pad,
  };
}

/** The drawing of a card for this sheet. */
export function artOf({ art }: Card, { format }: Sheet): Art | undefined {
  return art === undefined || "svg" in art ? (art as Art | undefined) : art[format];
}

/** A drawing in a box: stretched where it may fill it, else as large as fits, at the left and the top or in the middle. */
export function picture(
  art: Art | undefined,
  box: { x: number; y: number; width: number; height: number },
  middle = false,
): Picture[] {
  if (art === undefined || box.height < 40 || box.width < 40) return [];
  if (art.fills) return [{ svg: art.svg, ...box, fills: true }];
  const scale = Math.min(box.width / art.width, box.height / art.height);
  const [width, height] = [art.width * scale, art.height * scale];
  const x = middle ? box.x + (box.width - width) / 2 : box.x;
  const y = middle ? box.y + (box.height - height) / 2 : box.y;
  return [{ svg: art.svg, x, y, width, height }];
}

/** Boxes moved down. */
export function lowered(elements: readonly Element[], by: number): Element[] {
  return elements.map((one) => ({
    ...one,
    props: { ...one.props, style: { ...one.props.style, top: Number(one.props.style["top"]) + by } },
  }));
}

/** The whole card from its parts. */
export function drawing(
  sheet: Sheet,
  ground: Ground,
  parts: readonly { elements?: Element[]; pictures?: Picture[]; cut?: string[] }[],
): Drawing {
  return {
    width: sheet.width,
    height: sheet.height,
    ground: ground.fill,
    pictures: parts.flatMap(({ pictures = [] }) => pictures),
    elements: parts.flatMap(({ elements = [] }) => elements),
    cut: parts.flatMap(({ cut = [] }) => cut),
  };
}
