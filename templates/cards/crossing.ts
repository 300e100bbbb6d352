import type { Card, Format } from "./card.ts";
import { column, type Block } from "./column.ts";
import { rectangle, type Drawing, type Element, type Fit } from "./element.ts";
import { figureColumn } from "./number.ts";
import { grounds, palette } from "./palette.ts";
import { drawing, foot } from "./parts.ts";
import { sheets, type Sheet } from "./sheet.ts";

const ground = grounds.weld;

/** A number and a voice that were read together: a thread each way, and a square where they cross. */
export function crossingCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  return sheet.wide ? beside(card, fit, sheet) : stacked(card, fit, sheet);
}

function voiceBlocks({ voice }: Card, { type }: Sheet, lines: number): Block[] {
  return [
    {
      text: voice?.words,
      face: "Besley 400 italic",
      sizes: type.voice,
      lines,
      least: 2,
      leading: 1.26,
      color: ground.text,
    },
    {
      text: voice?.by,
      face: "Archivo 600",
      sizes: type.small,
      lines: 2,
      least: 1,
      leading: 1.25,
      gap: 18,
      color: ground.text,
    },
    {
      text: voice?.about,
      face: "Archivo 400",
      sizes: type.small,
      lines: 2,
      least: 0,
      leading: 1.25,
      gap: 4,
      color: ground.text,
    },
  ];
}

/** The square of paper where both threads cross, with a seam of the ground around it. */
function cross(x: number, y: number, across: number, down: number): Element[] {
  return [rectangle(x - 5, y - 5, across + 10, down + 10, ground.fill), rectangle(x, y, across, down, palette.paper)];
}

function threadsOf(tells: Card["tells"], x: number, y: number, thick: number, { width, height }: Sheet): Element[] {
  const warp = tells === "practice" ? palette.green : palette.woad;
  return [
    rectangle(x, 0, thick, height, warp),
    rectangle(0, y, width, thick, palette.madder),
    ...cross(x, y, thick, thick),
  ];
}

function stacked(card: Card, fit: Fit, sheet: Sheet): Drawing {
  const { safe, format, type } = sheet;
  const thick = format === "square" ? 36 : 44;
  const x = safe.left + 8;
  const left = x + thick + 52;
  const y = { square: 500, portrait: 620, story: 830, link: 0 }[format];
  const last = foot(card, fit, sheet, ground, { left });
  const room = { x: left, width: safe.right - left, lang: card.lang };
  const head = column(fit, { ...room, y: safe.top, bottom: safe.top + 100 }, [
    { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 2, color: ground.text },
  ]);
  const told = figureColumn(card, fit, sheet, ground, { ...room, y: head.end + 18, bottom: y - 30 });
  const said = column(
    fit,
    { ...room, y: y + thick + 34, bottom: last.top - 34 },
    voiceBlocks(card, sheet, format === "square" ? 7 : 10),
  );
  return drawing(sheet, ground, [{ elements: threadsOf(card.tells, x, y, thick, sheet) }, head, told, said, last]);
}

function beside(card: Card, fit: Fit, sheet: Sheet): Drawing {
  const { safe, type } = sheet;
  const last = foot(card, fit, sheet, ground);
  const [thick, x, y] = [28, 560, 488];
  const bottom = y - 20;
  const warp = card.tells === "practice" ? palette.green : palette.woad;
  const left = { x: safe.left, width: x - 36 - safe.left, lang: card.lang };
  const head = column(fit, { ...left, y: safe.top, bottom: safe.top + 70 }, [
    { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 2, color: ground.text },
  ]);
  const told = figureColumn(card, fit, sheet, ground, { ...left, y: head.end + 10, bottom });
  const start = x + thick + 40;
  const said = column(
    fit,
    { x: start, width: safe.right - start, y: safe.top, bottom, lang: card.lang },
    voiceBlocks(card, sheet, 8),
  );
  const threads = [
    rectangle(x, 0, thick, y + thick + 14, warp),
    rectangle(0, y, sheet.width, thick, palette.madder),
    ...cross(x, y, thick, thick),
  ];
  return drawing(sheet, ground, [{ elements: threads }, head, told, said, last]);
}
