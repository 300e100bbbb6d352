import type { Card, Format } from "./card.ts";
import { column } from "./column.ts";
import { rectangle, type Drawing, type Fit } from "./element.ts";
import { grounds, palette } from "./palette.ts";
import { artOf, drawing, foot, picture } from "./parts.ts";
import { sheets } from "./sheet.ts";

/** A story: its title, how it begins, and whose it is. */
export function storyCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type, width } = sheet;
  const ground = grounds.linen;
  const last = foot(card, fit, sheet, ground);
  const art = wide ? undefined : artOf(card, sheet);
  const high = art ? (width / art.width) * art.height : 0;
  const bottom = last.top - (wide ? 24 : 40) - (art ? high + 20 : 0);
  const band = wide ? 20 : 28;
  const told = column(
    fit,
    { x: safe.left, y: safe.top + (wide ? 20 : 0), width: safe.right - safe.left, bottom, lang: card.lang },
    [
      { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 1, color: palette.madder },
      {
        text: card.title,
        face: "Besley 800",
        sizes: type.title,
        lines: 4,
        least: 1,
        leading: 1.06,
        gap: 12,
        color: ground.text,
      },
      {
        text: card.sentence,
        face: "Besley 400",
        sizes: type.lead,
        lines: 9,
        least: 1,
        leading: 1.32,
        gap: 22,
        color: ground.text,
      },
      {
        text: card.receipt,
        face: "Archivo 400",
        sizes: type.small,
        lines: 2,
        least: 1,
        leading: 1.25,
        gap: 18,
        color: ground.quiet,
      },
    ],
  );
  const frieze = { x: 0, y: last.top - 40 - high, width, height: high };
  return drawing(sheet, ground, [
    { elements: [rectangle(0, 0, width, band, palette.madder)], pictures: picture(art, frieze) },
    told,
    last,
  ]);
}
