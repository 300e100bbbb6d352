import type { Card, Format } from "./card.ts";
import { column, type Block } from "./column.ts";
import type { Drawing, Fit } from "./element.ts";
import { keyColumn, keyLines } from "./key.ts";
import { grounds } from "./palette.ts";
import { artOf, drawing, foot, lowered, picture, selvedge } from "./parts.ts";
import { sheets, type Sheet } from "./sheet.ts";

const ground = grounds.paper;

/** A statistic on the map, both sides of the border: its classes, where it is highest and lowest, where it is not known, who counted. */
export function mapCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  return sheet.wide ? beside(card, fit, sheet) : stacked(card, fit, sheet);
}

function headBlocks(card: Card, { type, wide }: Sheet): Block[] {
  return [
    { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 1, color: ground.quiet },
    {
      text: card.title,
      face: "Besley 800",
      sizes: wide ? [54, 50, 46, 42, 38, 34, 31] : type.title.slice(2),
      lines: wide ? 4 : 3,
      least: 1,
      leading: 1.1,
      gap: wide ? 8 : 12,
      color: ground.text,
    },
  ];
}

/** The highest and the lowest value, then who counted; the key says which places have none, and why. */
function underBlocks(card: Card, { type, wide }: Sheet): Block[] {
  const [high, low] = (card.sentence ?? "").split(/(?<=\.) (?=\p{Lu})/u);
  return [
    {
      text: [high, low].filter(Boolean).join(" "),
      face: "Archivo 600",
      sizes: wide ? type.body : type.body.slice(1),
      lines: wide ? 5 : 4,
      least: 1,
      leading: 1.24,
      color: ground.text,
    },
    { text: card.note, face: "Archivo 600", sizes: type.small, lines: 2, least: 1, gap: 8, color: ground.text },
    {
      text: card.receipt,
      face: "Archivo 400",
      sizes: type.small,
      lines: 4,
      least: 1,
      leading: 1.26,
      gap: 10,
      color: ground.quiet,
    },
  ];
}

function stacked(card: Card, fit: Fit, sheet: Sheet): Drawing {
  const { safe, format } = sheet;
  const last = foot(card, fit, sheet, ground);
  const room = { x: safe.left, width: safe.right - safe.left, lang: card.lang };
  const head = column(
    fit,
    { ...room, y: safe.top, bottom: safe.top + (format === "square" ? 230 : 330) },
    headBlocks(card, sheet),
  );
  const under = column(fit, { ...room, y: 0, bottom: format === "square" ? 200 : 300 }, underBlocks(card, sheet));
  const underTop = last.top - 36 - under.end;
  const [y, bottom] = [head.end + 36, underTop - 30];
  const art = artOf(card, sheet);
  const width = Math.min(art?.width ?? 0, room.width * 0.58);
  const x = room.x + width + 40;
  const key = keyColumn(card.key ?? [], fit, sheet, ground, {
    x,
    y: 0,
    width: safe.right - x,
    bottom: bottom - y,
    lang: card.lang,
  });
  // Map and key stand beside each other, each in the middle of the height there is.
  const down = y + Math.max(0, (bottom - y - key.end) / 2);
  return drawing(sheet, ground, [
    { pictures: [selvedge(sheet, 0, 28), ...picture(art, { x: room.x, y, width, height: bottom - y }, true)] },
    head,
    { elements: lowered(key.elements, down), pictures: key.pictures.map((one) => ({ ...one, y: one.y + down })) },
    { elements: lowered(under.elements, underTop), cut: under.cut },
    last,
  ]);
}

function beside(card: Card, fit: Fit, sheet: Sheet): Drawing {
  const { safe } = sheet;
  const last = foot(card, fit, sheet, ground);
  const room = { x: safe.left, width: 500, lang: card.lang };
  const head = column(fit, { ...room, y: safe.top, bottom: safe.top + 285 }, headBlocks(card, sheet));
  const under = column(fit, { ...room, y: head.end + 20, bottom: last.top - 16 }, underBlocks(card, sheet));
  const side = { x: 610, width: safe.right - 610, bottom: last.top - 16 };
  const key = keyLines(card.key ?? [], fit, sheet, ground, { ...side, y: 0, lang: card.lang });
  const down = side.bottom - key.end;
  return drawing(sheet, ground, [
    {
      pictures: [
        selvedge(sheet, 0),
        ...picture(artOf(card, sheet), { ...side, y: safe.top, height: down - 20 - safe.top }, true),
      ],
    },
    head,
    { elements: lowered(key.elements, down), pictures: key.pictures.map((one) => ({ ...one, y: one.y + down })) },
    under,
    last,
  ]);
}
