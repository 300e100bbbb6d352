/** Red, green and blue, each between 0 and 1. */
export type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** The way a reader sees colour. */
export type Sight = "full" | "protan" | "deutan" | "tritan";

// Machado, Oliveira and Fernandes (2009), severity 1, applied to linear light.
const sights: Record<Exclude<Sight, "full">, Matrix> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function times(matrix: Matrix, [a, b, c]: Rgb): Rgb {
  const [x, y, z] = matrix.map(([p, q, r]) => p * a + q * b + r * c);
  return [x ?? 0, y ?? 0, z ?? 0];
}

/** "#27468f" or "#fff" as linear light. */
export function linear(hex: string): Rgb {
  const full = hex.length === 4 ? hex.replaceAll(/[\da-f]/gi, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

/** Linear light as a reader with this sight gets it. */
export function seen(rgb: Rgb, sight: Sight): Rgb {
  if (sight === "full") return rgb;
  const [r, g, b] = times(sights[sight], rgb).map((value) => Math.min(1, Math.max(0, value)));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** Relative luminance, as WCAG defines it. */
export function luminance([r, g, b]: Rgb): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, as WCAG defines it: between 1 and 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(linear(one)), luminance(linear(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Linear light in CIE L*a*b*, white point D65: lightness, green to red, blue to yellow. */
function lab(rgb: Rgb): Rgb {
  const [x, y, z] = times(
    [
      [0.4339499, 0.3762098, 0.1898403],
      [0.2126729, 0.7151522, 0.072175],
      [0.0177566, 0.1094684, 0.8727751],
    ],
    rgb,
  ).map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * (y ?? 0) - 16, 500 * ((x ?? 0) - (y ?? 0)), 200 * ((y ?? 0) - (z ?? 0))];
}

/** How far apart two colours look to a reader with this sight: CIE 1976 difference, of which 2.3 is just noticeable. */
export function distance(one: string, other: string, sight: Sight): number {
  const [a, b] = [lab(seen(linear(one), sight)), lab(seen(linear(other), sight))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
