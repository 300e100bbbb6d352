import type { Card, Format } from "./card.ts";
import { chartCard } from "./chart.ts";
import { column, type Column } from "./column.ts";
import { rectangle, type Drawing, type Fit } from "./element.ts";
import { grounds } from "./palette.ts";
import { drawing, foot, lowered, selvedge } from "./parts.ts";
import { sheets } from "./sheet.ts";

/** A before and an after: a slope where there is height for one, else two numbers with a thread between. */
export function changeCard(card: Card, fit: Fit, format: Format): Drawing {
  if (format !== "link") return chartCard(card, fit, format);
  const sheet = sheets[format];
  const { safe, type } = sheet;
  const ground = grounds.paper;
  const last = foot(card, fit, sheet, ground);
  const room = { x: safe.left, width: safe.right - safe.left, lang: card.lang };
  const head = column(fit, { ...room, y: safe.top, bottom: safe.top + 150 }, [
    { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 1, color: ground.quiet },
    {
      text: card.title,
      face: "Besley 800",
      sizes: type.title.slice(3),
      lines: 2,
      least: 1,
      leading: 1.12,
      gap: 6,
      color: ground.text,
    },
  ]);
  const under = column(fit, { ...room, y: 0, bottom: 145 }, [
    { text: card.note, face: "Archivo 600", sizes: type.small, lines: 2, leading: 1.2, color: ground.text },
    {
      text: card.receipt,
      face: "Archivo 400",
      sizes: type.small,
      lines: 2,
      least: 1,
      leading: 1.28,
      gap: 6,
      color: ground.quiet,
    },
  ]);
  const underTop = last.top - 18 - under.end;
  const y = head.end + 22;
  const moment = (index: number, x: number): Column =>
    column(fit, { x, width: 420, lang: card.lang, y, bottom: underTop - 10 }, [
      { text: card.moments?.[index]?.period, face: "Archivo 600", sizes: type.small, lines: 1, color: ground.text },
      {
        text: card.moments?.[index]?.text,
        face: "Besley 800",
        sizes: type.numeral.slice(4),
        lines: 1,
        leading: 1.06,
        gap: 2,
        color: ground.strong,
      },
      {
        text: card.moments?.[index]?.unit,
        face: "Archivo 600",
        sizes: type.small,
        lines: 1,
        gap: 2,
        color: ground.strong,
      },
    ]);
  const [then, now] = [moment(0, safe.left), moment(1, safe.left + 652)];
  const middle = y + (then.end - y) / 2;
  const thread = [
    rectangle(safe.left + 460, middle - 5, 130, 10, ground.strong),
    rectangle(safe.left + 454, middle - 14, 6, 28, ground.strong),
    rectangle(safe.left + 590, middle - 14, 28, 28, ground.strong),
  ];
  return drawing(sheet, ground, [
    { pictures: [selvedge(sheet, 0)] },
    head,
    then,
    { elements: thread },
    now,
    { elements: lowered(under.elements, underTop), cut: under.cut },
    last,
  ]);
}
