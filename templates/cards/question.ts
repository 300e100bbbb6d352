import type { Card, Format } from "./card.ts";
import { column, type Block } from "./column.ts";
import type { Drawing, Fit } from "./element.ts";
import { grounds, groundOf } from "./palette.ts";
import { artOf, drawing, foot, logo, patch, picture } from "./parts.ts";
import { sheets } from "./sheet.ts";

/** A report with its evaluative question; its cloth bleeds off the edge. */
export function questionCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type } = sheet;
  const ground = groundOf(card, grounds.weld);
  const art = artOf(card, sheet);
  const clothLeft = wide ? 730 : 0;
  const right = wide ? clothLeft - 30 : safe.right;
  const last = foot(card, fit, sheet, ground, { right });
  // The cloth hangs from the top edge of a tall card, behind the bars of the platform.
  const cloth = { link: sheet.height, square: 330, portrait: 480, story: 640 }[format];
  const y = wide ? safe.top : cloth + 44;
  // The sign lies on the cloth, so that it never takes room from words.
  const sign = logo(card.brand, safe.right, wide ? safe.top : cloth - 124, wide ? 56 : 74);
  const words: Block[] = [
    {
      text: card.kicker,
      face: "Archivo 600",
      sizes: type.body,
      lines: 2,
      least: 1,
      color: ground.text,
    },
    {
      text: card.title,
      face: "Besley 800",
      sizes: type.title,
      lines: 8,
      least: 2,
      leading: 1.1,
      gap: wide ? 22 : 28,
      color: ground.text,
    },
    {
      text: card.receipt,
      face: "Archivo 400",
      sizes: type.small,
      lines: 3,
      least: 0,
      leading: 1.3,
      gap: wide ? 20 : 30,
      color: ground.text,
    },
  ];
  const told = column(
    fit,
    { x: safe.left, y, width: right - safe.left, bottom: last.top - 26, lang: card.lang },
    words,
  );
  const box = { x: clothLeft, y: 0, width: sheet.width - clothLeft, height: cloth };
  return drawing(sheet, ground, [
    { pictures: [...(card.brand ? [patch(box, grounds.weld.fill)] : []), ...picture(art, box)] },
    told,
    sign,
    last,
  ]);
}
