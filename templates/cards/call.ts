import type { Card, Format } from "./card.ts";
import { column } from "./column.ts";
import type { Drawing, Fit } from "./element.ts";
import { grounds } from "./palette.ts";
import { centred, drawing, foot, selvedge } from "./parts.ts";
import { sheets } from "./sheet.ts";

/** A call to read on, to answer or to join, with the address to go to. */
export function callCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type } = sheet;
  const ground = grounds.coal;
  const last = foot(card, fit, sheet, ground);
  const band = wide ? 20 : 28;
  const y = safe.top + (wide ? 16 : 30);
  const bottom = last.top - (wide ? 24 : 60);
  const told = column(fit, { x: safe.left, y, width: safe.right - safe.left, bottom, lang: card.lang }, [
    { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 2, least: 1, color: ground.quiet },
    {
      text: card.title,
      face: "Besley 800",
      sizes: type.title,
      lines: 6,
      least: 2,
      leading: 1.1,
      gap: wide ? 14 : 28,
      color: ground.text,
    },
    {
      text: card.sentence,
      face: "Archivo 400",
      sizes: type.body,
      lines: 6,
      least: 1,
      leading: 1.3,
      gap: wide ? 16 : 32,
      color: ground.text,
    },
    {
      text: card.receipt,
      face: "Archivo 600",
      sizes: type.lead,
      lines: 2,
      leading: 1.2,
      gap: wide ? 18 : 44,
      color: ground.strong,
    },
  ]);
  return drawing(sheet, ground, [
    { pictures: [selvedge(sheet, sheet.height - band, band)] },
    wide ? told : centred(told, y, bottom),
    last,
  ]);
}
