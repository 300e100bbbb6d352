import type { Art, Card, CardBrand } from "./card.ts";
import { block, rectangle, type Drawing, type Element, type Fit, type Fitted, type Picture } from "./element.ts";
import { drawable } from "./fit-text.ts";
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
  const plain = { face: "Archivo 600", sizes: small, lines: 1, lang } as const;
  const name = fit(card.observatory, { ...plain, face: "Besley 800", sizes: [wide ? 34 : 40], width: 420 });
  const page = card.page ? fit(card.page, { ...plain, width: 120 }) : undefined;
  const end = right - (page ? page.width + 20 : 0);
  const tagLeft = left + size + 14 + name.width + 24;
  const tag = card.tag ? fit(card.tag, { ...plain, width: end - tagLeft - 28 }) : undefined;
  const start = tagLeft + (tag ? tag.width + 28 + 24 : 0);

  // The day and the address in as many words as there is room for: beside the name, else under it.
  const told = (width: number): Fitted[] =>
    card.foot
      .map((text) => fit(text, { ...plain, face: "Archivo 400", width }))
      .filter(({ cut, width: own }) => !cut && own <= width);
  const bare = (text = ""): string => drawable(text).replaceAll("\u00a0", " ");
  const beside = wide ? told(end - start).find(({ lines }) => bare(lines[0]) === bare(card.foot[0])) : undefined;
  const line = beside ?? told(right - left)[0];
  const top = safe.bottom - size - (beside || !line ? 0 : line.height + (wide ? 6 : 16));
  const middle = (height: number): number => top + (size - height) / 2;
  const dark = ground.text === palette.ink;
  const tagHeight = (tag?.size ?? 0) * 1.5;
  const elements = [
    ...block(name, "Besley 800", ground.text, left + size + 14, middle(name.height)),
    ...(page ? block(page, "Archivo 600", ground.text, right - page.width, middle(page.height)) : []),
    ...(tag
      ? [
          rectangle(tagLeft, middle(tagHeight), tag.width + 28, tagHeight, ground.text),
          ...block(tag, "Archivo 600", dark ? palette.paper : palette.ink, tagLeft + 14, middle(tag.height)),
        ]
      : []),
    ...(line
      ? block(
          line,
          "Archivo 400",
          ground.quiet,
          beside ? start : left,
          beside ? middle(line.height) : safe.bottom - line.height,
        )
      : []),
  ];
  return { elements, pictures: [mark(left, top, size, ground.mark)], top };
}

/** The sign of the enterprise in a corner: on paper, so that it looks as its owner drew it. */
export function logo(
  brand: CardBrand | undefined,
  right: number,
  y: number,
  height: number,
): { pictures: Picture[]; width: number } {
  if (brand?.logo === undefined) return { pictures: [], width: 0 };
  const { href } = brand.logo;
  const scale = Math.min(height / brand.logo.height, (height * 3) / brand.logo.width);
  const [w, h] = [brand.logo.width * scale, brand.logo.height * scale];
  const pad = 10;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}"><image href="${href}" width="${w}" height="${h}"/></svg>`;
  const x = right - w - pad;
  return {
    pictures: [
      patch({ x: x - pad, y, width: w + 2 * pad, height: h + 2 * pad }, "#ffffff"),
      { svg, x, y: y + pad, width: w, height: h },
    ],
    width: w + 3 * pad,
  };
}

/** A plain rectangle under drawings. */
export function patch(box: { x: number; y: number; width: number; height: number }, color: string): Picture {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="${color}"/></svg>`;
  return { svg, ...box, fills: true };
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

/** A column in the middle of the room it has. */
export function centred<Laid extends { elements: Element[]; end: number }>(
  laid: Laid,
  y: number,
  bottom: number,
): Laid {
  const by = Math.max(0, (bottom - laid.end) / 2);
  return by === 0 || laid.end <= y ? laid : { ...laid, elements: lowered(laid.elements, by), end: laid.end + by };
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
