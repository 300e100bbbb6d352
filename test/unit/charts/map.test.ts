import { describe, expect, it } from "vitest";
import { locatorMap } from "../../../src/charts/locator-map.ts";
import { absentFill, absentPatterns, nationalBorder } from "../../../src/charts/marks.ts";
import { lightTheme } from "../../../src/charts/theme.ts";
import { ownName, plainAreas } from "../../../src/compute/map-areas.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { factWords } from "../../../src/messages/facts.ts";

const { observatory } = await loadObservatory(process.cwd());

describe("areas without a class", () => {
  const kinds = [
    { differently: true },
    { differently: false },
    { differently: false, fact: { mark: "suppressed", value: null } },
    { differently: false, fact: { mark: "withheld", value: null } },
  ] as const;

  it("have each a pattern of their own, which is drawn", () => {
    const fills = kinds.map((one) => absentFill(one, "m"));
    expect(new Set(fills).size).toBe(kinds.length);
    const defs = absentPatterns(kinds, "m", lightTheme);
    const drawn = [...defs.matchAll(/<pattern id="([^"]+)"[^>]*>.*?<\/pattern>/g)];
    expect(drawn.map(([, id]) => `url(#${id})`).toSorted()).toEqual(fills.toSorted());
    expect(new Set(drawn.map(([whole]) => whole.replace(/id="[^"]+"/, ""))).size).toBe(kinds.length);
  });

  it("bring no pattern where every area has a value", () => {
    expect(absentPatterns([{ differently: false, fact: { mark: "published", value: 1 } }], "m", lightTheme)).toBe("");
  });
});

describe("the national border", () => {
  it("lies on a strip of the ground, so that outlines under it do not close its gaps", () => {
    const [strip, dashes] = nationalBorder("M0 0L9 9", 3, lightTheme).split("/>");
    expect(strip).toContain(`stroke="${lightTheme.paper}"`);
    expect(strip).toContain('stroke-width="5"');
    expect(dashes).toContain("stroke-dasharray");
  });
});

describe("locatorMap()", () => {
  const { shapes } = observatory;
  if (shapes === null) throw new Error("no shapes");
  const areas = plainAreas(observatory, "fr");
  const draw = (highlight: string[], name: string) =>
    locatorMap({ id: "place", shapes, areas, highlight, name }, { width: 420, theme: lightTheme }, factWords("fr"));

  it("writes the name of a small region beside it, with a line to it", () => {
    const svg = draw(["bruxelles"], ownName(observatory, "bruxelles"));
    const [, cy] = /<circle cx="[\d.]+" cy="([\d.]+)"/.exec(svg) ?? [];
    const [, y] = /<text[^>]* y="([\d.]+)"/.exec(svg) ?? [];
    expect(svg).toContain("Bruxelles / Brussel");
    expect(Number(y) - 15 - Number(cy)).toBeGreaterThan(5);
  });

  it("writes the name of several provinces inside the region they make", () => {
    const svg = draw(["nord", "pas-de-calais", "somme", "aisne", "oise"], "Hauts-de-France");
    expect(svg).not.toContain("<circle");
  });
});
