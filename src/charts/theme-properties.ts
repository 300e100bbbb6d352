import { darkTheme, lightTheme, pageTheme, type Theme } from "./theme.ts";

/** The custom properties that charts on a page are drawn with, for a page that has no style sheet of the site; light and dark. */
export function themeProperties(): string {
  return (Object.keys(pageTheme) as (keyof Theme)[])
    .flatMap((key) => {
      const [names, light, dark] = [pageTheme[key], lightTheme[key], darkTheme[key]].map((value) => [value].flat());
      return (names ?? []).map((name, index) => {
        // "var(--chart-ground, var(--paper))": the last name is the colour itself.
        const property = [...name.matchAll(/--[\w-]+/g)].at(-1)?.[0] ?? "";
        const [one = "", other = ""] = [light?.[index], dark?.[index]];
        const same = one === other || !one.startsWith("#");
        return `${property}:${same ? one : `light-dark(${one},${other})`};`;
      });
    })
    .join("");
}
