import type { Card, Format } from "./card.ts";
import { column } from "./column.ts";
import type { Drawing, Fit } from "./element.ts";
import { listColumn } from "./list.ts";
import { figureColumn } from "./number.ts";
import { grounds } from "./palette.ts";
import { artOf, drawing, foot, lowered, picture } from "./parts.ts";
import { sheets } from "./sheet.ts";

/** A territory: its name on the map, and its figures, each counted in its own way, with what they do not compare with. */
export function territoryCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type } = sheet;
  const ground = grounds.weld;
  const last = foot(card, fit, sheet, ground);
  const art = artOf(card, sheet);
  const full = safe.right - safe.left;
  const width = wide && art ? 640 : full;
  // The map is as large as what stands under it allows.
  const few = !card.figure && (card.rows ?? []).length < 2;
  const side = {
    link: 440,
    square: card.figure ? 260 : card.rows ? (few ? 250 : 200) : 400,
    portrait: card.figure ? 400 : few ? 460 : 300,
    story: card.figure ? 440 : few ? 480 : 360,
  }[format];
  const room = { x: safe.left, width, lang: card.lang };
  // A figure tells itself how sure it is and where it comes from.
  const { note, receipt } = card.figure ? { note: undefined, receipt: undefined } : card;
  const under = column(fit, { ...room, width: full, y: 0, bottom: wide ? 120 : 260 }, [
    { text: note, face: "Archivo 600", sizes: type.small, lines: 3, least: 1, leading: 1.25, color: ground.text },
    {
      text: receipt,
      face: "Archivo 400",
      sizes: type.small,
      lines: 3,
      least: 1,
      leading: 1.25,
      gap: 8,
      color: ground.quiet,
    },
  ]);
  const bottom = last.top - (wide ? 20 : 40) - under.end;
  const head = column(fit, { ...room, y: safe.top, bottom: safe.top + (wide ? 190 : 300) }, [
    { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 2, least: 1, color: ground.text },
    {
      text: card.title,
      face: "Besley 800",
      sizes: type.title,
      lines: 2,
      leading: 1.04,
      gap: 8,
      color: ground.text,
    },
  ]);
  const y = wide || !art ? head.end + 20 : head.end + side + 50;
  const gap = under.end > 0 ? 20 : 0;
  const told = card.figure
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
  const box = wide
    ? { x: 700, y: 60, width: 470, height: bottom - 70 }
    : { x: safe.left, y: head.end + 20, width: full, height: side };
  return drawing(sheet, ground, [
    { pictures: picture(art, box) },
    head,
    told,
    { elements: lowered(under.elements, bottom), cut: under.cut },
    last,
  ]);
}
