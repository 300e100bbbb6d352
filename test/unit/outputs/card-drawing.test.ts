import { describe, expect, test } from "vitest";
import { lineLabels, roomOf, type Point } from "../../../src/charts/line-labels.ts";
import { slopeChart, slopeOf } from "../../../src/charts/slope.ts";
import { seriesOfEnterprise } from "../../../src/compute/series.ts";
import { factWords } from "../../../src/messages/facts.ts";
import { quoted } from "../../../src/messages/quoted.ts";
import { fitText } from "../../../src/outputs/card/fit-text.ts";
import type { Card } from "../../../templates/cards/card.ts";
import { listColumn } from "../../../templates/cards/list.ts";
import { grounds } from "../../../templates/cards/palette.ts";
import { artOf } from "../../../templates/cards/parts.ts";
import { scene } from "../../../templates/cards/scene.ts";
import { sheets } from "../../../templates/cards/sheet.ts";
import { templates } from "../../../templates/cards/templates.ts";
import { observatory, realCards } from "../../outputs/card/real-cards.ts";

describe("what cards draw", () => {
  test("a slope of one line takes the whole width; a slope with names beside it leaves them room", () => {
    const words = factWords("fr");
    const series = seriesOfEnterprise(observatory, "velowerf", "fr").find(({ facts }) => facts.length > 1)!;
    const slope = slopeOf(series, [], words)!;
    const posts = (svg: string): number[] =>
      [...svg.matchAll(/<line x1="([\d.]+)" y1="76"/g)].map(([, x]) => Number(x)).toSorted((a, b) => a - b);
    const alone = posts(slopeChart(slope, { width: 640 }, words));
    const named = slope.lines.map((one) => Object.assign({}, one, { label: "Tous" }));
    expect(alone[1]).toBeGreaterThan(500);
    expect(posts(slopeChart({ ...slope, lines: named }, { width: 640 }, words))[1]).toBeLessThan(400);
  });

  test("two sources that agree on a year say their number once", () => {
    const [fact] = seriesOfEnterprise(observatory, "velowerf", "fr")[0]!.facts;
    const points: Point[] = [10, 90].map((x) => ({ fact: { ...fact!, short: "11,2" }, year: x, x, y: 40 }));
    const lines = [points, [points[1]!]].map((one) => ({ points: one, name: "", fill: "#000" }));
    const within = { left: 0, right: 100, top: -30, bottom: 100 };
    const labels = lineLabels(lines, within, roomOf(lines, within, []));
    expect(labels.filter(({ of }) => of!.x === 90)).toHaveLength(1);
  });

  test("a row whose name needs two lines keeps its value as large as the others", () => {
    const names = ["Part", "Part des emplois de l’économie sociale dans l’ensemble des emplois salariés du territoire"];
    const card: Card = {
      ...realCards[0]!.card,
      rows: names.map((name) => ({ name, text: "10,7\u00a0%" })),
    };
    const room = { x: 64, y: 400, width: 952, bottom: 800, lang: "fr" };
    const { elements } = listColumn(card, fitText, sheets.square, grounds.weld, room);
    const sizes = elements
      .filter(({ props }) => String(props.children).startsWith("10,7"))
      .map(({ props }) => Number(props.style["fontSize"]));
    expect(sizes).toHaveLength(2);
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBeGreaterThanOrEqual(78);
  });

  test("a title stands in lines of about one length, and no line of a sentence is one short word", () => {
    const title = { face: "Besley 800", sizes: [88], width: 952, lines: 3, lang: "nl" } as const;
    expect(fitText("Emine richt een wiel", { ...title, sizes: [96] }).lines).toEqual(["Emine richt", "een wiel"]);
    const sentence = { face: "Archivo 400", sizes: [40], width: 700, lines: 4, lang: "nl" } as const;
    const { lines } = fitText(
      "In de werkplaats van Kortrijk draait een wiel pas recht als niemand overneemt.",
      sentence,
    );
    expect(lines.at(-1)).toMatch(/ /);
  });

  test("a small number stays with what it counts, and a double name breaks at its own hyphen", () => {
    const receipt = { face: "Archivo 400", sizes: [30], lines: 4, lang: "fr" } as const;
    for (let width = 200; width < 500; width += 10)
      for (const line of fitText("14 chiffres (10 résultats), 4 voix, 4 croisements lus ensemble", {
        ...receipt,
        width,
      }).lines)
        expect(line).not.toMatch(/(?:^|\s)\d+$/);
    const name = { face: "Besley 800", sizes: [96, 86, 76, 66, 58, 50], width: 512, lines: 3, lang: "fr" } as const;
    expect(fitText("Flandre-Occidentale", name).lines).toEqual(["Flandre-", "Occidentale"]);
  });

  test("the words of a chart keep their size: its title gives way first", () => {
    const sheet = sheets.square;
    const changes = realCards.filter(({ card: { kind } }) => kind === "change");
    const scales = changes.map(({ card }) => {
      const { pictures, cut } = templates.change(card, fitText, "square");
      expect(cut).toEqual([]);
      const art = artOf(card, sheet)!;
      return pictures.find(({ svg }) => svg === art.svg)!.height / art.height;
    });
    expect(scales.length).toBeGreaterThan(20);
    expect(Math.min(...scales)).toBeGreaterThan(0.7);
  });

  test("a landscape fills its box from edge to edge, and shows a part of itself where the box is high", () => {
    const art = { svg: `<svg viewBox="0 0 216 48"/>`, width: 1200, height: 234 };
    const [low] = scene(art, { x: 0, y: 0, width: 1080, height: 210 });
    const [high] = scene(art, { x: 0, y: 0, width: 1080, height: 480 });
    const seen = (svg: string): number[] => /viewBox="([^"]*)"/.exec(svg)![1]!.split(" ").map(Number);
    expect(seen(low!.svg)[2]).toBe(216);
    expect(seen(high!.svg)[2]).toBeCloseTo(108);
    for (const one of [low!, high!]) {
      const [, , wide = 0, tall = 1] = seen(one.svg);
      expect(wide / tall).toBeCloseTo(one.width / one.height, 1);
    }
  });

  test("words that quote take inner marks inside outer ones", () => {
    expect(quoted("Mijn stem telt.", "nl")).toBe("“Mijn stem telt.”");
    expect(quoted("“Mijn stem telt.”", "nl")).toBe("“‘Mijn stem telt.’”");
    expect(quoted("«\u00A0Ma voix compte.\u00A0»", "fr")).toBe("«\u00A0“Ma voix compte.”\u00A0»");
  });

  test("a change, a chart and a crossing name the part that they are of", () => {
    const parts = realCards.filter(({ id }) => /^(change|chart)-.*-(category|gender|age|stakeholders)-/.test(id));
    expect(parts.length).toBeGreaterThan(0);
    for (const { card, id, lang, subject } of parts) {
      const part = seriesOfEnterprise(observatory, subject.id, lang).find(
        ({ breakdown, label }) => breakdown !== undefined && card.title === `${label}, ${breakdown}`,
      );
      expect(part, `${subject.id} ${id}`).toBeDefined();
    }
  });

  test("small charts of an indicator stand in alphabetical order, each with the name of who reports it", () => {
    const several = realCards.filter(
      ({ card }) => card.kind === "indicator" && card.art && "square" in card.art && !card.art.square!.fills,
    );
    expect(several.map(({ subject }) => subject.id)).toContain("textile-collected");
    for (const { card, subject, lang } of several.filter(({ subject: { id } }) => id === "textile-collected")) {
      const { svg } = (card.art as Record<string, { svg: string }>)["story"]!;
      const names = [...svg.matchAll(/font-weight="600">([^<]*)<\/text>/g)].map(([, name]) => name!);
      const shown = names.filter((name) => [...observatory.enterprises.values()].some((one) => one.name === name));
      expect(shown.length, `${subject.id} ${lang}`).toBeGreaterThan(1);
      expect(shown).toEqual(shown.toSorted((a, b) => a.localeCompare(b, lang)));
    }
  });
});
