import type { Card, Format } from "./card.ts";
import { column } from "./column.ts";
import { rectangle, type Drawing, type Fit } from "./element.ts";
import { figureColumn } from "./number.ts";
import { grounds, groundOf } from "./palette.ts";
import { artOf, drawing, foot, logo, patch, picture } from "./parts.ts";
import { sheets } from "./sheet.ts";

/** An enterprise: name, what it does, its cloth; and a key figure with its receipt where there is one. */
export function enterpriseCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type } = sheet;
  const ground = groundOf(card, grounds.linen);
  // A figure wants room beside what the enterprise does.
  const clothLeft = wide ? (card.figure ? 940 : 850) : 0;
  const right = wide ? clothLeft - 30 : safe.right;
  const high = { link: sheet.height, square: 420, portrait: 640, story: 860 }[format];
  const cloth = card.figure && !wide ? high * 0.55 : high;
  const last = foot(card, fit, sheet, ground, { right });
  const y = wide ? safe.top : cloth + 44;
  const sign = logo(card.brand, safe.right, wide ? safe.top : cloth - 124, wide ? 56 : 74);
  const room = { x: safe.left, width: right - safe.left, lang: card.lang };
  const half = card.figure ? y + (last.top - y) * (wide ? 0.5 : 0.42) : last.top - 26;
  const told = column(fit, { ...room, y, bottom: half }, [
    {
      text: card.kicker,
      face: "Archivo 600",
      sizes: type.small,
      lines: 2,
      least: 1,
      color: ground.quiet,
    },
    {
      text: card.title,
      face: "Besley 800",
      sizes: type.title,
      lines: 3,
      least: 1,
      leading: 1.06,
      gap: wide ? 10 : 18,
      color: ground.text,
    },
    {
      text: card.sentence,
      face: "Archivo 400",
      sizes: type.body,
      lines: 5,
      least: 0,
      leading: 1.26,
      gap: wide ? 10 : 18,
      color: ground.text,
    },
    {
      text: card.receipt,
      face: "Archivo 600",
      sizes: type.small,
      lines: 3,
      least: 0,
      leading: 1.3,
      gap: wide ? 14 : 22,
      color: ground.quiet,
    },
  ]);
  const top = told.end + (wide ? 16 : 30);
  const figure = figureColumn(card, fit, sheet, ground, {
    ...room,
    y: top + (wide ? 12 : 26),
    bottom: last.top - (wide ? 14 : 30),
  });
  const box = { x: clothLeft, y: 0, width: sheet.width - clothLeft, height: cloth };
  return drawing(sheet, ground, [
    { pictures: [...(card.brand ? [patch(box, grounds.linen.fill)] : []), ...picture(artOf(card, sheet), box)] },
    told,
    { elements: card.figure ? [rectangle(safe.left, top, room.width, 3, ground.text)] : [] },
    figure,
    sign,
    last,
  ]);
}
