import type { Card } from "./card.ts";
import { rectangle, type Drawing, type Fit } from "./element.ts";
import { palette } from "./palette.ts";
import { foot, safe, selvedge, stack } from "./parts.ts";

/** An indicator or a measure: its name, what it counts, and up to four values in alphabetical order. */
export function indicatorCard(card: Card, fit: Fit): Drawing {
  const rows = card.rows ?? [];
  const width = rows.length > 0 ? 520 : 1072;
  const text = stack(fit, safe.x, 62, 510, [
    { text: card.kicker, face: "Archivo 600", sizes: [28, 27], width, lines: 1, color: palette.ink2 },
    {
      text: card.title,
      face: "Besley 800",
      sizes: [66, 58, 50, 44, 38],
      width,
      lines: 4,
      leading: 1.06,
      gap: 14,
      color: palette.ink,
    },
    {
      text: card.sentence,
      face: "Archivo 400",
      sizes: [30, 28, 27],
      width,
      lines: 4,
      leading: 1.25,
      gap: 18,
      color: palette.ink,
    },
    {
      text: card.receipt,
      face: "Archivo 400",
      sizes: [27],
      width,
      lines: 2,
      leading: 1.25,
      gap: 14,
      color: palette.ink2,
    },
  ]);
  const list = rows.flatMap(({ name, text: value }, index) => {
    const y = 66 + index * 116;
    return [
      rectangle(636, y, 500, 3, palette.ink),
      ...stack(fit, 636, y + 10, y + 112, [
        { text: name, face: "Archivo 600", sizes: [28, 27], width: 500, lines: 2, color: palette.ink },
        { text: value, face: "Besley 800", sizes: [40, 36, 32, 28], width: 500, lines: 1, gap: 4, color: palette.woad },
      ]).elements,
    ];
  });
  const last = foot(card, fit);
  return {
    ground: palette.paper,
    pictures: [selvedge(0), ...last.pictures],
    elements: [...text.elements, ...list, ...last.elements],
  };
}
