import type { Format } from "./card.ts";

/** The paper a card is drawn on: its size, the area no platform covers, and the sizes of type that stay legible on a phone. */
export interface Sheet {
  format: Format;
  width: number;
  height: number;
  safe: { left: number; top: number; right: number; bottom: number };
  /** True where words stand beside a drawing, not above it. */
  wide: boolean;
  type: Record<"small" | "body" | "lead" | "title" | "numeral" | "voice", readonly number[]>;
}

/** The four formats. The safe area of a story leaves out the bars of the platforms. */
export const sheets: Readonly<Record<Format, Sheet>> = {
  link: {
    format: "link",
    width: 1200,
    height: 630,
    safe: { left: 64, top: 50, right: 1136, bottom: 580 },
    wide: true,
    type: {
      small: [27],
      body: [31, 29, 27],
      lead: [36, 33, 30, 27],
      title: [70, 62, 54, 48, 42, 37],
      numeral: [280, 250, 220, 196, 170, 148, 128, 108, 90, 74, 60],
      voice: [64, 57, 50, 46, 42, 38, 34, 31, 28],
    },
  },
  square: {
    format: "square",
    width: 1080,
    height: 1080,
    safe: { left: 64, top: 64, right: 1016, bottom: 1016 },
    wide: false,
    type: {
      small: [31, 29],
      body: [37, 34, 31, 29],
      lead: [44, 40, 36, 32],
      title: [88, 78, 68, 60, 52, 45],
      numeral: [390, 350, 310, 275, 245, 218, 190, 160, 132, 108, 88],
      voice: [84, 74, 64, 58, 52, 47, 42, 37, 33],
    },
  },
  portrait: {
    format: "portrait",
    width: 1080,
    height: 1350,
    safe: { left: 64, top: 72, right: 1016, bottom: 1278 },
    wide: false,
    type: {
      small: [32, 30],
      body: [39, 36, 33, 30],
      lead: [48, 44, 40, 36],
      title: [96, 86, 76, 66, 58, 50],
      numeral: [460, 410, 365, 325, 288, 256, 228, 204, 172, 144, 116, 92],
      voice: [96, 84, 74, 66, 59, 52, 46, 40, 36],
    },
  },
  story: {
    format: "story",
    width: 1080,
    height: 1920,
    safe: { left: 72, top: 270, right: 1008, bottom: 1540 },
    wide: false,
    type: {
      small: [35, 34],
      body: [42, 39, 36, 34],
      lead: [52, 48, 44, 40],
      title: [108, 96, 84, 74, 64, 54],
      numeral: [460, 410, 365, 325, 288, 256, 228, 204, 172, 144, 116, 92],
      voice: [104, 92, 80, 72, 64, 57, 50, 44, 39, 35],
    },
  },
};

/** The formats in the order in which pages offer them. */
export const formats: readonly Format[] = ["link", "square", "portrait", "story"];
