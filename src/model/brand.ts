import * as z from "zod";

/** How cards look in the enterprise's own colours; its sign is `logo`. */
export const Brand = z.strictObject({
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .describe('Ground of its cards, as "#27468f"; a dark or a light one, so that text can be read on it.'),
});
export type Brand = z.infer<typeof Brand>;

/** The two colours that text on a brand's colour may have. */
export const brandTexts = { ink: "#1c1b22", paper: "#fcfbf7" } as const;

type Rgb = readonly [number, number, number];

function rgbOf(color: string): Rgb {
  const at = (start: number): number => Number.parseInt(color.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

function luminance(color: string): number {
  const [red, green, blue] = rgbOf(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21, as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The contrast that small text needs. */
const least = 4.5;

/** The text colour that can be read on a ground: ink, paper, or neither where it is too much in the middle. */
export function textOn(color: string): keyof typeof brandTexts | undefined {
  const [ink, paper] = [contrast(color, brandTexts.ink), contrast(color, brandTexts.paper)];
  if (Math.max(ink, paper) < least) return undefined;
  return ink > paper ? "ink" : "paper";
}

/** The nearest darker or lighter shade of a colour that text can be read on. */
export function readableShade(color: string): string {
  for (let step = 1; step <= 50; step++)
    for (const target of [0, 255]) {
      const shade = rgbOf(color).map((part) => Math.round(part + ((target - part) * step) / 50));
      const text = `#${shade.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
      if (textOn(text) !== undefined) return text;
    }
  throw new Error("Black carries text.");
}
