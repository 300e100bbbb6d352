import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { darkTheme, lightTheme, pageTheme, type Theme } from "../../../src/charts/theme.ts";
import { palette } from "../../../templates/cards/palette.ts";
import { contrast, distance, type Sight } from "./colour.ts";

const css = readFileSync("src/styles/tokens.css", "utf8");
const tokens = new Map<string, { light: string; dark: string }>(
  [...css.matchAll(/--([\w-]+): (?:light-dark\((#\w+), (#\w+)\)|(#\w+));/g)].map(([, name = "", light, dark, both]) => [
    name,
    { light: light ?? both ?? "", dark: dark ?? both ?? "" },
  ]),
);
const modes = ["light", "dark"] as const;
type Mode = (typeof modes)[number];

function token(name: string, mode: Mode): string {
  const found = tokens.get(name)?.[mode];
  if (found === undefined) throw new Error(`There is no token --${name}.`);
  return found;
}

const each = (names: readonly string[], on: readonly string[]) =>
  names.flatMap((name) => on.map((ground) => [name, ground] as const));
const steps = [1, 2, 3, 4, 5];
const tints = ["woad-tint", "madder-tint", "green-tint", "weld-tint"];

/** What is written on what. */
const texts = [
  ...each(["ink", "ink2", "woad", "madder", "green", "weld-ink"], ["paper", "linen"]),
  ...each(["ink", "ink2"], ["linen2", ...tints]),
  ...each(["on-weld"], ["weld"]),
  ...each(["on-cover"], ["cover"]),
  ...each(["paper"], ["ink", "woad", "madder", "green"]),
  ...each(["woad"], ["cover"]),
  ...steps.flatMap((step) => [
    [`seq-label-${step}`, `seq-${step}`] as const,
    [`div-label-${step}`, `div-${step}`] as const,
  ]),
];

/** What is drawn on what, where the drawing itself must be seen. */
const graphics = [
  ...each(["rule2", "woad-fill", "madder-fill", "green-fill"], ["paper", "linen"]),
  ...each(["woad-fill", "madder-fill", "green-fill"], ["cover"]),
  ...each(
    steps.map((step) => `cat-${step}`),
    ["paper"],
  ),
  ...each(["focus"], ["paper", "linen", "cover"]),
  ...each(["ink"], ["weld-tint", "seq-1", "seq-2"]),
];

describe.each(modes)("colours in %s", (mode) => {
  it.each(texts)("text in --%s on --%s has a contrast of 4.5", (name, ground) => {
    expect(contrast(token(name, mode), token(ground, mode))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphics)("--%s on --%s is seen: a contrast of 3", (name, ground) => {
    expect(contrast(token(name, mode), token(ground, mode))).toBeGreaterThanOrEqual(3);
  });

  it("are the same in drawings that stand alone", () => {
    const alone = mode === "light" ? lightTheme : darkTheme;
    const named = (value: string): string => token(/--([\w-]+)\)*$/.exec(value)?.[1] ?? value, mode);
    for (const key of Object.keys(pageTheme) as (keyof Theme)[]) {
      if (key === "sans" || key === "serif") continue;
      expect([pageTheme[key]].flat().map(named), key).toEqual([alone[key]].flat());
    }
  });
});

it("cards take the light colours", () => {
  expect(palette).toMatchObject(lightTheme);
  expect(palette.linen).toBe(token("linen", "light"));
});

// Differences of CIE 1976 after Machado's simulation, as the design tokens state them; 2.3 is just noticeable.
const least: Record<Mode, Record<Sight, number>> = {
  light: { full: 40, protan: 27.5, deutan: 26, tritan: 23 },
  dark: { full: 45, protan: 18.5, deutan: 22.5, tritan: 19 },
};
const sights = ["full", "protan", "deutan", "tritan"] as const;

const scale = (name: string, mode: Mode): string[] => steps.map((step) => token(`${name}-${step}`, mode));
const neighbours = (colours: readonly string[], sight: Sight): number[] =>
  colours.slice(1).map((colour, index) => distance(colours[index] ?? "", colour, sight));
const pairs = (colours: readonly string[], sight: Sight): number[] =>
  colours.flatMap((one, index) => colours.slice(index + 1).map((other) => distance(one, other, sight)));

describe.each(modes)("palettes in %s", (mode) => {
  describe.each(sights)("for %s sight", (sight) => {
    it("tell the five categories apart", () => {
      expect(Math.min(...pairs(scale("cat", mode), sight))).toBeGreaterThanOrEqual(least[mode][sight]);
    });

    it("tell disagreement from agreement", () => {
      const [against = "", mildly = "", , rather = "", agreed = ""] = scale("div", mode);
      expect(distance(against, agreed, sight)).toBeGreaterThanOrEqual(69.5);
      expect(distance(mildly, rather, sight)).toBeGreaterThanOrEqual(28);
    });

    it("tell a step of a scale from the next", () => {
      expect(Math.min(...neighbours(scale("seq", mode), sight))).toBeGreaterThanOrEqual(13);
      expect(Math.min(...neighbours(scale("div", mode), sight))).toBeGreaterThanOrEqual(11);
    });

    it("tell number, voice, practice and crossing apart", () => {
      const evidence = ["woad-fill", "madder-fill", "green-fill", "weld"].map((name) => token(name, mode));
      expect(Math.min(...pairs(evidence, sight))).toBeGreaterThanOrEqual(15);
    });
  });

  it("go from dark to light or back without turning", () => {
    const lightness = scale("seq", mode).map((colour) => contrast(colour, "#000"));
    const sorted = lightness.toSorted((a, b) => (mode === "light" ? b - a : a - b));
    expect(lightness).toEqual(sorted);
  });
});
