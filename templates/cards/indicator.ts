import type { Card, Format } from "./card.ts";
import { column } from "./column.ts";
import type { Drawing, Fit } from "./element.ts";
import { listColumn } from "./list.ts";
import { grounds } from "./palette.ts";
import { drawing, foot, selvedge } from "./parts.ts";
import { sheets } from "./sheet.ts";

/** An indicator or a measure: its name, what it counts, and up to four values in alphabetical order. */
export function indicatorCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type } = sheet;
  const ground = grounds.paper;
  const last = foot(card, fit, sheet, ground);
  const listed = (card.rows ?? []).length > 0;
  const full = safe.right - safe.left;
  const width = wide && listed ? 520 : full;
  const bottom = last.top - (wide ? 24 : 40);
  const half = listed && !wide ? safe.top + (bottom - safe.top) * 0.52 : bottom;
  const told = column(fit, { x: safe.left, y: safe.top + (wide ? 12 : 0), width, bottom: half, lang: card.lang }, [
    { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 2, least: 1, color: ground.quiet },
    {
      text: card.title,
      face: "Besley 800",
      sizes: type.title,
      lines: 6,
      least: 2,
      leading: 1.08,
      gap: wide ? 14 : 18,
      color: ground.text,
    },
    {
      text: card.sentence,
      face: "Archivo 400",
      sizes: type.body,
      lines: 7,
      least: 0,
      leading: 1.25,
      gap: 18,
      color: ground.text,
    },
    {
      text: card.receipt,
      face: "Archivo 400",
      sizes: type.small,
      lines: 3,
      least: 1,
      leading: 1.25,
      gap: 14,
      color: ground.quiet,
    },
  ]);
  const list = listColumn(card, fit, sheet, ground, {
    x: wide ? 636 : safe.left,
    y: wide ? 66 : told.end + 36,
    width: wide ? 500 : full,
    bottom: wide ? 530 : bottom,
    lang: card.lang,
  });
  return drawing(sheet, ground, [{ pictures: [selvedge(sheet, 0, wide ? 20 : 28)] }, told, list, last]);
}
