import { describe, expect, it } from "vitest";
import { indicatorsByTheme, themesOf } from "../../../src/compute/themes.ts";
import { indicator, observatoryOf } from "./fixture.ts";

const name = (text: string) => ({ fr: text, nl: text, en: text });
const observatory = observatoryOf({
  indicators: [
    indicator("zeal", { name: name("Zeal"), themes: ["work"] }),
    indicator("quote", { name: name("“All is well.”"), themes: ["work", "energy"] }),
    indicator("plain", { name: name("Plain") }),
  ],
});

describe("indicatorsByTheme()", () => {
  it("puts an indicator once under its main theme, and names it under the others", () => {
    const told = indicatorsByTheme(observatory, "en").map(({ id, indicators, also }) => ({
      id,
      own: indicators.map((one) => one.id),
      also: also.map((one) => one.id),
    }));
    expect(told).toEqual([
      { id: "energy", own: [], also: ["quote"] },
      { id: "work", own: ["quote", "zeal"], also: [] },
    ]);
  });
});

describe("themesOf()", () => {
  it("keeps the order given and leaves out what has no name", () => {
    expect(themesOf(observatory, ["work", "unknown", "energy"], "nl").map(({ name: { text } }) => text)).toEqual([
      "Work",
      "Energy",
    ]);
  });
});
