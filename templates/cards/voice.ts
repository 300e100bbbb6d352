import type { Card, Format } from "./card.ts";
import { column } from "./column.ts";
import { rectangle, type Drawing, type Element, type Fit } from "./element.ts";
import { grounds } from "./palette.ts";
import { drawing, foot, lowered } from "./parts.ts";
import { sheets, type Sheet } from "./sheet.ts";

/** Words of one person, with their leave to travel this far; loose threads come in from the side. */
export function voiceCard(card: Card, fit: Fit, format: Format): Drawing {
  const sheet = sheets[format];
  const { safe, wide, type } = sheet;
  const ground = grounds.madder;
  const { text, quiet } = ground;
  const last = foot(card, fit, sheet, ground);
  const { voice } = card;
  const threads = loose(sheet);
  const room = { x: safe.left, width: safe.right - safe.left, lang: card.lang };
  const by = column(fit, { ...room, y: 0, bottom: wide ? 120 : 220 }, [
    { text: voice?.by, face: "Archivo 600", sizes: type.body, lines: 2, least: 1, leading: 1.25, color: text },
    {
      text: voice?.about,
      face: "Archivo 400",
      sizes: type.small,
      lines: 3,
      least: 1,
      leading: 1.28,
      gap: 6,
      color: quiet,
    },
  ]);
  const bottom = last.top - (wide ? 22 : 44);
  const byTop = bottom - by.end;
  const words = column(fit, { ...room, y: threads.end, bottom: byTop - (wide ? 16 : 30) }, [
    { text: card.kicker, face: "Archivo 600", sizes: type.small, lines: 1, color: text },
    {
      text: voice?.words,
      face: "Besley 400 italic",
      sizes: type.voice,
      lines: wide ? 6 : 12,
      least: 1,
      leading: 1.26,
      gap: wide ? 12 : 24,
      color: text,
    },
  ]);
  return drawing(sheet, ground, [threads, words, { elements: lowered(by.elements, byTop), cut: by.cut }, last]);
}

// Threads of weft with loose ends, always the same: cloth is never random.
function loose({ format, width, safe }: Sheet): { elements: Element[]; end: number } {
  const [step, thick, count] = { link: [22, 12, 2], square: [34, 18, 5], portrait: [40, 22, 5], story: [46, 24, 5] }[
    format
  ] as [number, number, number];
  const top = format === "link" ? 0 : safe.top - (format === "story" ? 40 : 0);
  const ends = [0.65, 0.48, 0.56, 0.41, 0.52];
  const elements = Array.from({ length: count }, (_, index) =>
    rectangle(0, top + index * step, width * (ends[index] ?? 0.5), thick, mixed),
  );
  return { elements, end: format === "link" ? safe.top + 6 : top + count * step + 40 };
}

// Paper over madder, a third: a literal, since not every program that reads SVG knows transparency in the same way.
const mixed = "#c56d62";
