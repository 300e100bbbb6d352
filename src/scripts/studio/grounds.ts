import type { Card, CardBrand } from "../../../templates/cards/card.ts";
import { palette } from "../../../templates/cards/palette.ts";

/** Grounds a card may be given, each with the text colour that reads on it; the template's own, and the enterprise's, stand beside them. */
export const studioGrounds = {
  weld: { color: palette.weld, text: "ink" },
  linen: { color: palette.linen, text: "ink" },
  woad: { color: palette.woad, text: "paper" },
  madder: { color: palette.madder, text: "paper" },
  green: { color: palette.green, text: "paper" },
  ink: { color: palette.ink, text: "paper" },
} as const satisfies Record<string, CardBrand>;

export type StudioGround = keyof typeof studioGrounds;

/**
 * The same card on another ground; its words are what they were. A drawing of light threads or squares needs a dark ground,
 * and the other way round: there the card stays as it is.
 */
export function grounded(card: Card, ground: StudioGround | undefined): Card {
  const chosen = ground && studioGrounds[ground];
  const drawnFor = card.brand?.text ?? (card.kind === "number" ? "paper" : "ink");
  if (chosen === undefined || (card.art !== undefined && chosen.text !== drawnFor)) return card;
  return { ...card, brand: { ...card.brand, ...chosen } };
}
