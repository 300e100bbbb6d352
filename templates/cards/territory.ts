import type { Card, Format } from "./card.ts";
import { column } from "./column.ts";
import type { Drawing, Fit } from "./element.ts";
import { listColumn } from "./list.ts";
import { figureColumn } from "./number.ts";
import { grounds } from "./palette.ts";
import { artOf, centred, drawing, foot, lowered, picture } from "./parts.ts";
import { sheets } from "./sheet.ts";

/** A territory: its name on the map, and its figures, each counted in its own way, with what they do not compare with. */
export function territoryCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type } = sheet;
  const ground = grounds.weld;
  const last = foot(card, fit, sheet, ground);
  const art = artOf(card, sheet);
  const full = safe.right - safe.left;
  // On a tall sheet the map stands beside the name; with little else to show, under it and large.
  const few = !card.figure && (card.rows ?? []).length === 0;
  const corner = art !== undefined && !wide && !few;
  const side = { link: 440, square: 260, portrait: 400, story: 420 }[format];
  const width = wide && art ? 640 : full;
  const room = { x: safe.left, width, lang: card.lang };
  // A figure tells itself how sure it is and where it comes from.
  const { note, receipt } = card.figure ? { note: undefined, receipt: undefined } : card;
  const under = column(fit, { ...room, width: full, y: 0, bottom: wide ? 165 : 310 }, [
    { text: note, face: "Archivo 600", sizes: type.small, lines: 3, least: 1, leading: 1.25, color: ground.text },
    {
      text: receipt,
      face: "Archivo 400",
      sizes: type.small,
      lines: 4,
      least: 1,
      leading: 1.25,
      gap: 8,
      color: ground.quiet,
    },
  ]);
  const bottom = last.top - (wide ? 20 : 40) - under.end;
  const headRoom = { ...room, width: corner ? full - side - 40 : width };
  const head = column(
    fit,
    { ...headRoom, y: safe.top, bottom: safe.top + (wide ? (card.rows ? 135 : 190) : corner ? side : 300) },
    [
      { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 2, least: 1, color: ground.text },
      {
        text: card.title,
        face: "Besley 800",
        sizes: type.title,
        lines: corner ? 3 : 2,
        leading: 1.04,
        gap: 8,
        color: ground.text,
      },
    ],
  );
  const below = corner ? Math.max(head.end, safe.top + side * 0.94) : head.end;
  const large = art && few && !wide ? Math.max(260, (bottom - head.end) * 0.62) : 0;
  const y = below + (large === 0 ? (corner ? 40 : 20) : large + 50);
  const gap = under.end > 0 ? 20 : 0;
  const laid = card.figure
    ? figureColumn(card, fit, sheet, ground, { ...room, y, bottom: bottom - gap })
    : card.rows
      ? listColumn(card, fit, sheet, ground, { ...room, y, bottom: bottom - gap })
      : column(fit, { ...room, y, bottom: bottom - gap }, [
          {
            text: card.sentence,
            face: "Archivo 600",
            sizes: type.lead,
            lines: 8,
            least: 1,
            leading: 1.25,
            color: ground.text,
          },
        ]);
  const told = corner ? centred(laid, y, bottom - gap) : laid;
  const box = wide
    ? { x: 700, y: 60, width: 470, height: bottom - 70 }
    : corner
      ? { x: safe.right - side, y: safe.top, width: side, height: side * 0.94 }
      : { x: safe.left, y: head.end + 30, width: full, height: large };
  return drawing(sheet, ground, [
    { pictures: picture(art, box, few && !wide) },
    head,
    told,
    { elements: lowered(under.elements, bottom), cut: under.cut },
    last,
  ]);
}
