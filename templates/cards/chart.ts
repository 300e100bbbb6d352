import type { Card, Format } from "./card.ts";
import { column, type Column } from "./column.ts";
import type { Drawing, Fit } from "./element.ts";
import { grounds } from "./palette.ts";
import { artOf, drawing, foot, lowered, picture, selvedge } from "./parts.ts";
import { sheets } from "./sheet.ts";

/** A chart, or two moments of one thing, under its title and over its receipt. */
export function chartCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type } = sheet;
  const ground = grounds.paper;
  const last = foot(card, fit, sheet, ground);
  const room = { x: safe.left, width: safe.right - safe.left, lang: card.lang };
  // Beside a low chart a long title would be dearer than a small one.
  const sizes = wide ? [...type.title.slice(3), 33, 30] : type.title.slice(2);
  const short = fit(card.title, { face: "Besley 800", sizes, width: room.width, lines: 1, lang: card.lang });
  const headOf = (titles: readonly number[]): Column =>
    column(fit, { ...room, y: safe.top, bottom: safe.top + (wide ? 150 : 330) }, [
      { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 1, color: ground.quiet },
      {
        text: card.title,
        face: "Besley 800",
        sizes: titles,
        lines: !wide ? 4 : short.cut ? 2 : 1,
        least: 1,
        leading: 1.12,
        gap: wide ? 6 : 14,
        color: ground.text,
      },
    ]);
  const under = column(fit, { ...room, y: 0, bottom: wide ? 80 : 240 }, [
    { text: card.note, face: "Archivo 600", sizes: type.small, lines: 3, least: 1, leading: 1.25, color: ground.text },
    {
      text: card.receipt,
      face: "Archivo 400",
      sizes: type.small,
      lines: wide ? 2 : 4,
      least: 1,
      leading: 1.28,
      gap: 8,
      color: ground.quiet,
    },
  ]);
  const underTop = last.top - (wide ? 16 : 36) - under.end;
  const art = artOf(card, sheet);
  const boxUnder = (head: Column): { x: number; y: number; width: number; height: number } => {
    const y = head.end + (wide ? 14 : 40);
    return { x: safe.left, y, width: room.width, height: underTop - (wide ? 10 : 30) - y };
  };
  // A smaller title is better than a chart whose words are too small to read.
  const heads = sizes.map((_, index) => headOf(sizes.slice(index)));
  const enough = (one: Column): boolean => one.cut.length === 0 && (!art || boxUnder(one).height >= art.height * 0.97);
  const head = heads.find(enough) ?? heads.toSorted((a, b) => a.cut.length - b.cut.length || a.end - b.end)[0]!;
  return drawing(sheet, ground, [
    { pictures: [selvedge(sheet, 0, wide ? 20 : 28), ...picture(art, boxUnder(head), true)] },
    head,
    { elements: lowered(under.elements, underTop), cut: under.cut },
    last,
  ]);
}
