import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { barsChart } from "../../../src/charts/bars.ts";
import { lineChart } from "../../../src/charts/line.ts";
import { mapChart } from "../../../src/charts/map.ts";
import { rowsChart } from "../../../src/charts/rows.ts";
import { lightTheme } from "../../../src/charts/theme.ts";
import { seriesTable } from "../../../src/charts/table.ts";
import { tilesChart } from "../../../src/charts/tiles.ts";
import { waffleChart } from "../../../src/charts/waffle.ts";
import { valueMarkup } from "../../../src/components/fact/value-markup.ts";
import type { Fact } from "../../../src/compute/fact.ts";
import type { MapArea } from "../../../src/compute/map-areas.ts";
import { seriesOf, type Series } from "../../../src/compute/series.ts";
import { absentText, type AbsentMark } from "../../../src/compute/value.ts";
import { disclosureWords } from "../../../src/messages/disclosure.ts";
import { factWords } from "../../../src/messages/facts.ts";
import { enterprise, indicator, observatoryOf } from "../compute/fixture.ts";

const words = factWords("fr");
const size = { width: 640, theme: lightTheme };
const shapes = JSON.parse(readFileSync("data/geo/territories.topo.json", "utf8")) as Topology;
const years = [4120, 3980, 5010].map((value, index) => ({ indicator: "goods", period: String(2019 + index), value }));
const observatory = observatoryOf({ indicators: [indicator("goods")], enterprises: [enterprise("riens", years)] });
const plain = seriesOf(observatory, { enterprise: "riens", indicator: "goods" }, "fr");

function absent(fact: Fact, mark: AbsentMark): Fact {
  return { ...fact, ...absentText(mark, fact.locale), reason: { text: disclosureWords("fr").masked, lang: "fr" } };
}

/** A series of three values, the middle one absent in a way. */
function seriesWith(mark: AbsentMark): Series {
  const [first, second, third] = plain.facts;
  if (first === undefined || second === undefined || third === undefined) throw new Error("The fixture is too short.");
  return { ...plain, breaks: [], facts: [first, absent(second, mark), third] };
}

function drawn(mark: AbsentMark): Record<string, string> {
  const series = seriesWith(mark);
  const fact = series.facts[1]!;
  const areas: MapArea[] = ["nord", "hainaut"].map((id, index) => ({
    territory: id,
    name: id,
    country: "FR",
    tile: [index, 0],
    shapes: [id],
    fact: index === 0 ? series.facts[0]! : fact,
    differently: false,
    absent: "non publié",
  }));
  const map = { id: "map", title: "Biens", unit: "t", period: "2020", areas };
  const rows = series.facts.map((one) => ({ label: one.period.text, fact: one }));
  return {
    bars: barsChart({ series }, size, words),
    line: lineChart({ series: [series] }, size, words),
    rows: rowsChart({ id: "rows", title: "Biens", unit: "t", rows }, size, words),
    waffle: waffleChart({ id: "waffle", title: "Biens", fact }, size, words),
    map: mapChart({ ...map, shapes }, size, words),
    tiles: tilesChart(map, size, words),
    table: JSON.stringify(seriesTable(series, words).rows),
    value: valueMarkup(fact).html,
  };
}

describe("a suppressed value", () => {
  const masked = drawn("suppressed");

  it.each(Object.keys(masked))("has a look of its own in %s, and is told in words", (kind) => {
    const told = masked[kind] ?? "";
    expect(told).toMatch(/masqué|Pour protéger/);
    for (const mark of ["missing", "not-applicable", "withheld"] as const) {
      const other = drawn(mark)[kind] ?? "";
      const wordless = (text: string): string => text.replaceAll(words.mark[mark], "").replaceAll("masqué", "");
      if (kind !== "table") expect(wordless(told), mark).not.toBe(wordless(other));
      else expect(told, mark).not.toBe(other);
    }
  });

  it("is drawn at no place that would come from a number", () => {
    const drawings = Object.entries(masked).filter(([kind]) => kind !== "table");
    for (const [kind, svg] of drawings) expect(svg, kind).not.toMatch(/NaN|undefined|null/);
  });
});
