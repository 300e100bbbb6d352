import type { Card } from "./card.ts";
import type { Drawing, Fit } from "./element.ts";
import { palette } from "./palette.ts";
import { foot, safe, stack } from "./parts.ts";

/** A territory: its name on the map and one statistic with its perimeter, year and source. */
export function territoryCard(card: Card, fit: Fit): Drawing {
  const width = 640;
  const text = stack(fit, safe.x, safe.y, 512, [
    { text: card.kicker, face: "Archivo 600", sizes: [28, 27], width, lines: 1, color: palette.ink },
    {
      text: card.title,
      face: "Besley 800",
      sizes: [88, 74, 62, 52],
      width,
      lines: 2,
      leading: 1.02,
      gap: 8,
      color: palette.ink,
    },
    {
      text: card.figure?.number,
      face: "Besley 800",
      sizes: [110, 92, 76],
      width,
      lines: 1,
      leading: 1,
      gap: 22,
      color: palette.woad,
    },
    {
      text: card.figure?.label ?? card.sentence,
      face: "Archivo 600",
      sizes: [31, 28],
      width,
      lines: 3,
      leading: 1.2,
      gap: 6,
      color: palette.ink,
    },
    {
      text: card.figure?.receipt,
      face: "Archivo 400",
      sizes: [27],
      width,
      lines: 3,
      leading: 1.22,
      gap: 8,
      color: palette.ink,
    },
  ]);
  const last = foot(card, fit);
  return {
    ground: palette.weld,
    pictures: [
      ...(card.picture ? [{ svg: card.picture, x: 700, y: 60, width: 470, height: 440 }] : []),
      ...last.pictures,
    ],
    elements: [...text.elements, ...last.elements],
  };
}
