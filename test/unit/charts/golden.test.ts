import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lightTheme } from "../../../src/charts/theme.ts";
import { cases, chartsOf } from "./cases.ts";

const folder = "test/golden/charts";
const update = process.env["UPDATE"] === "1";
const inCi = process.env["CI"] !== undefined && process.env["CI"] !== "";

/** Every golden by file name: each chart in each situation, wide; those that text strains most, narrow too. */
const drawn = new Map<string, string>(
  cases.flatMap((situation) => {
    const widths = ["plain", "long-labels", "noted"].includes(situation) ? [640, 288] : [640];
    return widths.flatMap((width) =>
      Object.entries(chartsOf(situation, { width, theme: lightTheme })).map(
        ([kind, svg]) => [`${kind}.${situation}.${width}.svg`, `${svg.replaceAll("><", ">\n<")}\n`] as const,
      ),
    );
  }),
);

if (update && !inCi) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, svg] of drawn) writeFileSync(`${folder}/${file}`, svg);
}

describe("golden charts (UPDATE=1 writes them anew, never in CI)", () => {
  it.each([...drawn])("%s is drawn as reviewed", (file, svg) => {
    expect(existsSync(`${folder}/${file}`), "there is no golden yet").toBe(true);
    expect(svg).toBe(readFileSync(`${folder}/${file}`, "utf8"));
  });

  it("has no golden that is not drawn any more", () => {
    expect(readdirSync(folder).filter((file) => !drawn.has(file))).toEqual([]);
  });
});
