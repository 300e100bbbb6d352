import type { Card, Format } from "./card.ts";
import { column, type Block, type Column, type Room } from "./column.ts";
import { block, type Drawing, type Fit } from "./element.ts";
import { grounds, groundOf, type Ground } from "./palette.ts";
import { artOf, centred, drawing, foot, logo, picture } from "./parts.ts";
import { sheets, type Sheet } from "./sheet.ts";

/** A key number, as large as the paper allows, with its receipt; a share beside its hundred squares. */
export function numberCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type } = sheet;
  const ground = groundOf(card, card.tells === "practice" ? grounds.green : grounds.woad);
  const last = foot(card, fit, sheet, ground);
  const art = artOf(card, sheet);
  const sign = logo(card.brand, safe.right, safe.top, wide ? 64 : 84);
  const beside = wide && art !== undefined;
  const width = (beside ? 690 : safe.right - safe.left) - (beside ? 0 : sign.width);
  const top = column(fit, { x: safe.left, y: safe.top, width, bottom: safe.top + 130, lang: card.lang }, [
    { text: card.kicker, face: "Archivo 600", sizes: type.body, lines: wide ? 1 : 2, color: ground.text },
  ]);
  const room: Room = {
    x: safe.left,
    y: top.end + (wide ? 18 : 36),
    width: beside ? 660 : safe.right - safe.left,
    bottom: last.top - (wide ? 18 : 40),
    lang: card.lang,
  };
  // Under the number its squares stand as wide as the paper allows.
  const squares = art && !wide ? Math.min((room.width / art.width) * art.height, (room.bottom - room.y) * 0.4) : 0;
  const gap = squares === 0 ? 0 : format === "square" ? 40 : 56;
  const figure = figureColumn(card, fit, sheet, ground, { ...room, bottom: room.bottom - squares - gap });
  const told = wide ? figure : centred(figure, room.y, room.bottom - squares - gap);
  const box = wide
    ? { x: safe.right - 380, y: safe.top + (sign.width > 0 ? 110 : 0), width: 380, height: sign.width > 0 ? 340 : 420 }
    : { x: safe.left, y: told.end + gap, width: room.width, height: squares };
  return drawing(sheet, ground, [top, told, { pictures: picture(art, box) }, sign, last]);
}

const larger = [72, 64, 57];

/** A figure and what travels with it: number and unit on one line, label, how sure it is, receipt. */
export function figureColumn(card: Card, fit: Fit, sheet: Sheet, ground: Ground, room: Room): Column {
  const { type, wide } = sheet;
  const { figure } = card;
  if (figure === undefined) return { elements: [], end: room.y, cut: [] };
  // A number that has the sheet for itself is named in large letters.
  const spacious = card.kind === "number" && !wide;
  const rest: Block[] = [
    {
      text: figure.label,
      face: "Archivo 600",
      sizes: spacious ? [...larger, ...type.lead] : type.lead,
      lines: 4,
      least: 1,
      leading: 1.18,
      color: ground.text,
    },
    {
      text: card.note,
      face: "Archivo 600",
      sizes: type.small,
      lines: 3,
      least: 1,
      leading: 1.25,
      gap: 14,
      color: ground.text,
    },
    {
      text: figure.receipt,
      face: "Archivo 400",
      sizes: type.small,
      lines: 5,
      least: 1,
      leading: 1.28,
      gap: 14,
      color: ground.quiet,
    },
  ];
  // The number keeps at least half of what is there; the unit stands beside it where it fits, else before the label.
  let first: { size: number; column: Column } | undefined;
  for (const [index, size] of type.numeral.entries()) {
    // A number a little smaller with its unit beside it reads better than a larger one over it.
    if (first !== undefined && size < first.size * 0.8) break;
    const found = sized(figure, fit, sheet, ground, room, rest, size, index === type.numeral.length - 1);
    if (found?.beside) return found.column;
    if (found !== undefined) first ??= { size, column: found.column };
  }
  if (first === undefined) throw new Error("A sheet has sizes for its numbers.");
  return first.column;
}

interface Sized {
  column: Column;
  beside: boolean;
}

/** The figure with its number at one size; nothing where it leaves no room for the words, unless it is the last size. */
function sized(
  figure: NonNullable<Card["figure"]>,
  fit: Fit,
  { type, wide }: Sheet,
  ground: Ground,
  room: Room,
  rest: readonly Block[],
  size: number,
  final: boolean,
): Sized | undefined {
  const { lang, width } = room;
  const numeral = { face: "Besley 800", sizes: [size], width, lines: 1, leading: 1.02, lang } as const;
  // A sign before a number, "≈ 200", stands close to it at this size.
  const number = fit(figure.number.replace(/^([<>≤≥≈])[ \u00a0]/, "$1\u2009"), numeral);
  if (number.cut && !final) return undefined;
  const long = figure.unit.length > 3;
  const face = long ? "Archivo 600" : "Besley 800";
  const unitSize = Math.max(type.small.at(-1) ?? 27, size * (long ? 0.28 : 0.5));
  const left = width - number.width - size * 0.14;
  const unit = fit(figure.unit, { ...numeral, face, sizes: [unitSize], width: Math.max(10, left) });
  const none = figure.unit === "";
  const beside = !none && !unit.cut && unit.lines.length === 1 && unit.width <= left;
  const under: Block = {
    text: beside || none ? undefined : figure.unit,
    face: "Archivo 600",
    sizes: type.lead,
    lines: 1,
    least: 1,
    leading: 1.22,
    color: ground.strong,
  };
  // A comma hangs under the line: the words keep clear of it.
  const comma = figure.number.includes(",") ? size * 0.14 : 0;
  const y = room.y + number.height + Math.max(wide ? 6 : 14, comma);
  const told = column(fit, { ...room, y }, [under, ...rest]);
  const crowded = told.end > room.bottom || told.cut.length > 0 || number.height > (room.bottom - room.y) * 0.55;
  if (crowded && !final) return undefined;
  // Both stand on one line: the foot of a numeral is at about 0.86 of its size in either face.
  const drop = (number.size - unitSize) * 0.86;
  const elements = [
    ...block(number, "Besley 800", ground.strong, room.x, room.y),
    ...(beside ? block(unit, face, ground.strong, room.x + number.width + size * 0.1, room.y + drop) : []),
    ...told.elements,
  ];
  const cut = [...(number.cut ? [figure.number] : []), ...told.cut];
  return { column: { elements, end: told.end, cut }, beside: beside || none };
}
