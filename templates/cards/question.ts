import type { Card } from "./card.ts";
import type { Drawing, Fit } from "./element.ts";
import { palette } from "./palette.ts";
import { foot, safe, stack } from "./parts.ts";

/** A report with its evaluative question beside its cloth. */
export function questionCard(card: Card, fit: Fit): Drawing {
  const width = 610;
  const text = stack(fit, safe.x, safe.y, 506, [
    { text: card.kicker, face: "Archivo 600", sizes: [30, 27], width, lines: 1, color: palette.ink },
    {
      text: card.title,
      face: "Besley 800",
      sizes: [62, 54, 48, 42, 38],
      width,
      lines: 6,
      leading: 1.08,
      gap: 24,
      color: palette.ink,
    },
    {
      text: card.receipt,
      face: "Archivo 400",
      sizes: [28, 27],
      width,
      lines: 2,
      leading: 1.3,
      gap: 22,
      color: palette.ink,
    },
  ]);
  const last = foot(card, fit, 690);
  return {
    ground: palette.weld,
    pictures: [
      ...(card.picture ? [{ svg: card.picture, x: 700, y: 0, width: 500, height: 630 }] : []),
      ...last.pictures,
    ],
    elements: [...text.elements, ...last.elements],
  };
}
