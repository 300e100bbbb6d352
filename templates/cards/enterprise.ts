import type { Card } from "./card.ts";
import { block, rectangle, type Drawing, type Fit } from "./element.ts";
import { palette } from "./palette.ts";
import { foot, safe, stack } from "./parts.ts";

/** An enterprise compiled from public sources: name, activity and one key figure with its receipt. */
export function enterpriseCard(card: Card, fit: Fit): Drawing {
  const width = 740;
  const bottom = card.figure ? 300 : 500;
  const heading = (lines: number): ReturnType<typeof stack> =>
    stack(fit, safe.x, safe.y, bottom, [
      { text: card.kicker, face: "Archivo 600", sizes: [28, 27], width, lines: 1, color: palette.ink2 },
      {
        text: card.title,
        face: "Besley 800",
        sizes: [76, 64, 54, 46, 40],
        width,
        lines: 2,
        leading: 1.04,
        gap: 14,
        color: palette.ink,
      },
      {
        text: lines > 0 ? card.sentence : undefined,
        face: "Archivo 400",
        sizes: [32, 29, 27],
        width,
        lines,
        leading: 1.25,
        gap: 12,
        color: palette.ink,
      },
    ]);
  // What the enterprise does gives way before the figure and its receipt do.
  const most = card.figure ? 3 : 5;
  const text = [most, 2, 1].map(heading).find(({ end }) => end <= bottom) ?? heading(0);
  const elements = [...text.elements];
  if (card.figure) {
    const { figure } = card;
    const top = Math.max(text.end + 20, 290);
    const number = fit(figure.number, {
      face: "Besley 800",
      sizes: [112, 96, 80, 64],
      width: 400,
      lines: 1,
      leading: 1,
    });
    const x = safe.x + number.width + 28;
    const room = safe.x + width - x;
    const label = stack(fit, x, top + 26, 520, [
      { text: figure.unit, face: "Archivo 600", sizes: [30, 27], width: room, lines: 1, color: palette.woad },
      {
        text: figure.label,
        face: "Archivo 600",
        sizes: [30, 27],
        width: room,
        lines: 2,
        leading: 1.2,
        color: palette.ink,
      },
    ]);
    const under = Math.max(top + 18 + number.height, label.end) + 12;
    elements.push(
      rectangle(safe.x, top, width, 3, palette.ink),
      ...block(number, "Besley 800", palette.woad, safe.x, top + 18),
      ...label.elements,
      ...stack(fit, safe.x, under, 530, [
        {
          text: figure.receipt,
          face: "Archivo 400",
          sizes: [27],
          width,
          lines: under > 460 ? 1 : 2,
          leading: 1.2,
          color: palette.ink2,
        },
      ]).elements,
    );
  }
  const last = foot(card, fit, 836);
  return {
    ground: palette.linen,
    pictures: [
      ...(card.picture ? [{ svg: card.picture, x: 850, y: 0, width: 350, height: 630 }] : []),
      ...last.pictures,
    ],
    elements: [...elements, ...last.elements],
  };
}
