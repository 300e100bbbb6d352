import { lightTheme } from "../../src/charts/theme.ts";
import type { Card } from "./card.ts";

/** The light colours of the design language, as literals for pictures that no style sheet reaches. */
export const palette = { ...lightTheme, linen: "#f2efe7" } as const;

/** The ground of a card and what may stand on it: words, small print, and the one thing that must be seen first. */
export interface Ground {
  fill: string;
  text: string;
  quiet: string;
  strong: string;
  /** Colours of the mark: threads both ways, and where they cross. */
  mark: readonly [string, string, string];
}

const threads = [palette.woad, palette.madder, palette.weld] as const;
const pale = [palette.paper, palette.weld, palette.paper] as const;

/** The grounds: each tells the kind of evidence. */
export const grounds = {
  paper: { fill: palette.paper, text: palette.ink, quiet: palette.ink2, strong: palette.woad, mark: threads },
  linen: { fill: palette.linen, text: palette.ink, quiet: palette.ink2, strong: palette.woad, mark: threads },
  weld: {
    fill: palette.weld,
    text: palette.ink,
    quiet: palette.ink,
    strong: palette.woad,
    mark: [palette.woad, palette.madder, palette.paper],
  },
  woad: { fill: palette.woad, text: palette.paper, quiet: palette.paper, strong: palette.weld, mark: pale },
  green: { fill: palette.green, text: palette.paper, quiet: palette.paper, strong: palette.weld, mark: pale },
  coal: {
    fill: palette.ink,
    text: palette.paper,
    quiet: palette.paper,
    strong: palette.weld,
    mark: [palette.paper, palette.weld, palette.paper],
  },
  madder: { fill: palette.madder, text: palette.paper, quiet: palette.paper, strong: palette.paper, mark: pale },
} satisfies Record<string, Ground>;

/** The ground in the colour of the enterprise, if it has one; else the ground of the kind. */
export function groundOf({ brand }: Card, own: Ground): Ground {
  if (brand === undefined) return own;
  const text = palette[brand.text];
  return { fill: brand.color, text, quiet: text, strong: text, mark: [text, text, text] };
}
