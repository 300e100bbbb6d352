import { describe, expect, it } from "vitest";
import { locatorMap } from "../../../src/charts/locator-map.ts";
import { absentFill, absentPatterns, nationalBorder } from "../../../src/charts/marks.ts";
import { regionsMap } from "../../../src/charts/regions-map.ts";
import { textWidth } from "../../../src/charts/text-width.ts";
import { lightTheme } from "../../../src/charts/theme.ts";
import { ownName, plainAreas, territoryAreas } from "../../../src/compute/map-areas.ts";
import { regionsCovered } from "../../../src/compute/regions.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { factWords } from "../../../src/messages/facts.ts";

const { observatory } = await loadObservatory(process.cwd());

type Point = readonly [number, number];

function borderOf(svg: string): Point[] {
  const [tag = ""] = /<path [^>]*class="border"[^>]*>/.exec(svg) ?? [];
  const points = [...tag.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
  expect(points.length).toBeGreaterThan(20);
  return points;
}

function namesOf(svg: string) {
  return [...svg.matchAll(/<text([^>]*)>([^<]+)<\/text>/g)].map(([, look = "", name = ""]) => {
    const number = (key: string) => Number(new RegExp(` ${key}="([^"]+)"`).exec(look)?.[1]);
    return { name, x: number("x"), y: number("y"), size: number("font-size") };
  });
}

/** The points of a border that a name stands on. */
function coveredBy({ name, x, y, size }: ReturnType<typeof namesOf>[number], border: readonly Point[]): Point[] {
  const half = textWidth(name, size, "semibold") / 2;
  return border.filter(([left, top]) => Math.abs(left - x) < half && top < y && top > y - size * 0.75);
}

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

  it("covers the national border with the name of no small territory", () => {
    for (const id of ["bruxelles", "brabant-wallon"]) {
      const input = { id, shapes, areas, highlight: [id], name: ownName(observatory, id), sizes: [16, 21] as const };
      const svg = locatorMap(input, { width: 420, theme: lightTheme }, factWords("fr"));
      for (const label of namesOf(svg)) expect(coveredBy(label, borderOf(svg)), `${id} at ${label.size}`).toEqual([]);
    }
  });

  it("writes the name of several provinces inside the region they make", () => {
    const svg = draw(["nord", "pas-de-calais", "somme", "aisne", "oise"], "Hauts-de-France");
    expect(svg).not.toContain("<circle");
  });
});

describe("regionsMap()", () => {
  it("covers the national border with no name, at neither width", () => {
    const { shapes } = observatory;
    if (shapes === null) throw new Error("no shapes");
    const ids = regionsCovered(observatory).map(({ id }) => id);
    const areas = { areas: plainAreas(observatory, "fr"), regions: territoryAreas(observatory, ids, "fr") };
    const svg = regionsMap({ id: "all", shapes, ...areas }, { width: 560, theme: lightTheme }, factWords("fr"));
    expect(namesOf(svg).length).toBe(2 * ids.length);
    for (const label of namesOf(svg)) expect(coveredBy(label, borderOf(svg)), label.name).toEqual([]);
  });
});
