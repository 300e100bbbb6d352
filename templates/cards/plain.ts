import type { Card } from "./card.ts";
import type { Drawing, Fit } from "./element.ts";
import { palette } from "./palette.ts";
import { mark, safe, selvedge, stack } from "./parts.ts";

/** A page of the observatory itself: its title over the woven landscape. */
export function plainCard(card: Card, fit: Fit): Drawing {
  const width = 1072;
  const name = stack(fit, safe.x + 56, safe.y + 2, 370, [
    { text: card.observatory, face: "Besley 800", sizes: [34], width: 400, lines: 1, color: palette.ink },
  ]);
  const text = stack(fit, safe.x, 118, 370, [
    {
      text: card.title,
      face: "Besley 800",
      sizes: [72, 62, 54, 46],
      width,
      lines: 2,
      leading: 1.06,
      color: palette.ink,
    },
    {
      text: card.sentence,
      face: "Archivo 400",
      sizes: [30, 27],
      width,
      lines: 2,
      leading: 1.3,
      gap: 16,
      color: palette.ink2,
    },
  ]);
  return {
    ground: palette.paper,
    pictures: [
      mark(safe.x, safe.y, 44),
      ...(card.picture ? [{ svg: card.picture, x: 0, y: 376, width: 1200, height: 234 }] : []),
      selvedge(610),
    ],
    elements: [...name.elements, ...text.elements],
  };
}
