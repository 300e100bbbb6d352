import type { Card } from "./card.ts";
import { rectangle, type Drawing, type Fit } from "./element.ts";
import { palette } from "./palette.ts";
import { foot, safe, stack } from "./parts.ts";

/** A story: its title, how it begins, and whose it is. */
export function storyCard(card: Card, fit: Fit): Drawing {
  const width = 1072;
  const text = stack(fit, safe.x, safe.y + 24, 512, [
    { text: card.kicker, face: "Archivo 600", sizes: [28, 27], width, lines: 1, color: palette.madder },
    {
      text: card.title,
      face: "Besley 800",
      sizes: [80, 68, 58, 50],
      width,
      lines: 2,
      leading: 1.04,
      gap: 10,
      color: palette.ink,
    },
    {
      text: card.sentence,
      face: "Besley 400",
      sizes: [36, 32, 29, 27],
      width,
      lines: 4,
      leading: 1.32,
      gap: 20,
      color: palette.ink,
    },
    { text: card.receipt, face: "Archivo 400", sizes: [27], width, lines: 1, gap: 18, color: palette.ink2 },
  ]);
  const last = foot(card, fit);
  return {
    ground: palette.linen,
    pictures: last.pictures,
    elements: [rectangle(0, 0, 1200, 20, palette.madder), ...text.elements, ...last.elements],
  };
}
