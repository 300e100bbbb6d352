import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barsChart } from "../../../src/charts/bars.ts";
import { describeAreas, describeSeries } from "../../../src/charts/describe.ts";
import { contains, placeInside } from "../../../src/charts/geometry.ts";
import { lineChart } from "../../../src/charts/line.ts";
import { mapChart } from "../../../src/charts/map.ts";
import { spread } from "../../../src/charts/spread.ts";
import { likertTable, rowsTable, seriesMatrix, seriesTable } from "../../../src/charts/table.ts";
import { shorten, textWidth, wrap } from "../../../src/charts/text-width.ts";
import { lightTheme, pageTheme } from "../../../src/charts/theme.ts";
import { worthOf } from "../../../src/charts/waffle.ts";
import { weaveChart, weaveText } from "../../../src/charts/weave.ts";
import { plainAreas } from "../../../src/compute/map-areas.ts";
import { partsOf, seriesOf } from "../../../src/compute/series.ts";
import { factWords } from "../../../src/messages/facts.ts";
import { enterprise, indicator, observatoryOf, shapes } from "../compute/fixture.ts";
import { cases, chartsOf, observatoryFor, type Case } from "./cases.ts";

const words = factWords("fr");
const query = { enterprise: "navette", indicator: "trips" };
const seriesFor = (situation: Case) => seriesOf(observatoryFor(situation), query, "fr");
const all = cases.flatMap((situation) =>
  [640, 288].flatMap((width) =>
    Object.entries(chartsOf(situation, { width })).map(([kind, svg]) => ({
      name: `${kind} ${situation} ${width}`,
      svg,
    })),
  ),
);
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? "");

describe("every chart, in every situation", () => {
  it.each(all)("$name is one image with a name and a sentence", ({ svg }) => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    const [, title, sentence] = /aria-labelledby="([^ "]+) ([^ "]+)"/.exec(svg) ?? [];
    expect(svg).toContain(`<title id="${title}">`);
    expect(svg).toContain(`<desc id="${sentence}">`);
    expect(/<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1]?.length).toBeGreaterThan(4);
  });

  it("has no text under 12 px", () => {
    const sizes = all.flatMap(({ svg }) => [...svg.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1])));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it("writes numbers with at most two decimals, and never NaN", () => {
    for (const { svg } of all) expect(svg).not.toMatch(/\d\.\d{3,}|NaN|undefined|Infinity/);
  });

  it("takes every colour and typeface from the page", () => {
    for (const { svg } of all) expect(svg).not.toMatch(/#[0-9a-f]{3,6}"|font-family="[A-Z]/);
  });

  it("keeps its ids to itself: none is written twice on a page that holds all of them", () => {
    const ids = all.flatMap(({ svg }) => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    // Situations share an enterprise, so the same chart stands once for each of the eight.
    const perSituation = new Set(twice.filter((id) => !/navette/.test(id ?? "")));
    expect([...perSituation]).toEqual([]);
  });

  it("is the same at every build", () => {
    expect(chartsOf("plain", { width: 640 })).toEqual(chartsOf("plain", { width: 640 }));
  });

  it("stays inside its own width", () => {
    for (const { name, svg } of all) {
      const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)?.[1]);
      const xs = [...svg.matchAll(/<text x="(-?[\d.]+)"/g)].map((match) => Number(match[1]));
      expect(Math.max(0, ...xs), name).toBeLessThanOrEqual(width);
      expect(Math.min(0, ...xs), name).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("a chart", () => {
  it("escapes what authors wrote", () => {
    const risky = indicator("trips", { name: { fr: `<b>"Trajets" & co</b>` } });
    const observatory = observatoryOf({
      indicators: [risky],
      enterprises: [enterprise("navette", [{ indicator: "trips", period: "2020", value: 1 }])],
    });
    const svg = barsChart({ series: seriesOf(observatory, query, "fr") }, { width: 640 }, words);
    expect(svg).not.toContain("<b>");
    expect(svg).toContain("&lt;b&gt;&quot;Trajets&quot; &amp; co&lt;/b&gt;");
  });

  it("grows whole for a card: same drawing, larger", () => {
    const small = lineChart({ series: [seriesFor("plain")] }, { width: 640, theme: lightTheme }, words);
    const large = lineChart({ series: [seriesFor("plain")] }, { width: 1280, zoom: 2, theme: lightTheme }, words);
    expect(large).toContain('width="1280"');
    expect(large).toContain(/viewBox="[^"]+"/.exec(small)?.[0]);
  });

  it("draws a gap for a missing year and says why", () => {
    const svg = lineChart({ series: [seriesFor("missing")] }, { width: 640 }, words);
    expect(svg).toContain('class="gap"');
    expect(texts(svg)).toContain("2020\u00A0: non mesuré. Confinements : lignes suspendues.");
    expect(texts(svg)).toContain("2021\u00A0: non communiqué. Accord en attente.");
  });

  it("draws no line across a break", () => {
    const path = /<path d="M[^"]*" fill="none" stroke="var\(--woad-fill\)"/g;
    const whole = lineChart({ series: [seriesFor("plain")] }, { width: 640 }, words).match(path);
    const broken = lineChart({ series: [seriesFor("break")] }, { width: 640 }, words).match(path);
    expect(whole).toHaveLength(4);
    expect(broken).toHaveLength(3);
  });

  it("says when its axis does not start at zero", () => {
    const observatory = observatoryOf({
      indicators: [indicator("trips", { kind: "mean", unit: "points" })],
      enterprises: [
        enterprise(
          "navette",
          [10.1, 10.9].map((value, i) => ({ indicator: "trips", period: `${2020 + i}`, value })),
        ),
      ],
    });
    const svg = lineChart({ series: [seriesOf(observatory, query, "fr")] }, { width: 640 }, words);
    expect(texts(svg).some((text) => text.startsWith("L’axe vertical commence à"))).toBe(true);
  });

  it("shares an axis of years with others where asked", () => {
    const svg = barsChart({ series: seriesFor("one-point"), years: [2020, 2025] }, { width: 640 }, words);
    expect(texts(svg)).toEqual(expect.arrayContaining(["2020", "2025", "4\u202F510"]));
  });

  it("turns to rows where a value spans several years", () => {
    const observatory = observatoryOf({
      indicators: [indicator("trips")],
      enterprises: [enterprise("navette", [{ indicator: "trips", period: "2017/2019", value: 9 }])],
    });
    const series = seriesOf(observatory, query, "fr");
    expect(barsChart({ series }, { width: 640 }, words)).toContain("chart-rows");
    expect(texts(lineChart({ series: [series] }, { width: 640 }, words))).toContain("2017–2019");
  });

  it("turns to rows where labels would not fit between the bars", () => {
    const many = Array.from({ length: 14 }, (_, i) => ({
      indicator: "trips",
      period: `${2005 + i}`,
      value: 61_451 + i,
    }));
    const observatory = observatoryOf({ indicators: [indicator("trips")], enterprises: [enterprise("navette", many)] });
    const series = seriesOf(observatory, query, "fr");
    expect(barsChart({ series }, { width: 288 }, words)).toContain("chart-rows");
    expect(barsChart({ series }, { width: 1000 }, words)).toContain("chart-bars");
  });

  it("of a map without areas says that there is no value", () => {
    const none = { id: "x", title: "Part", unit: "%", period: "2014", areas: [], shapes };
    expect(texts(mapChart(none, { width: 640 }, words))).toEqual(["Aucune valeur publiée."]);
  });

  it("says which language a name is in when it is not the page's", () => {
    const dutch = indicator("trips", { name: { nl: "Ritten" } });
    const one = enterprise("navette", [{ indicator: "trips", period: "2020", value: 1 }]);
    const series = seriesOf(observatoryOf({ indicators: [dutch], enterprises: [one] }), query, "fr");
    expect(lineChart({ series: [series] }, { width: 640 }, words)).toContain('lang="nl">Ritten</title>');
  });

  it("refuses more than three lines: that is what small multiples are for", () => {
    const series = seriesFor("plain");
    expect(() => lineChart({ series: [series, series, series, series] }, { width: 640 }, words)).toThrow(
      "one to three",
    );
  });

  it("never puts a label on another, whatever the values", () => {
    const point = fc.integer({ min: -2_000_000, max: 2_000_000 });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), fc.constantFrom(288, 640), (values, width) => {
        const observations = values.map((value, i) => ({ indicator: "trips", period: `${2010 + i}`, value }));
        const observatory = observatoryOf({
          indicators: [indicator("trips")],
          enterprises: [enterprise("navette", observations)],
        });
        const series = seriesOf(observatory, query, "fr");
        for (const svg of [
          barsChart({ series }, { width }, words),
          lineChart({ series: [series] }, { width }, words),
        ]) {
          const boxes = labelBoxes(svg);
          for (const [i, a] of boxes.entries())
            for (const b of boxes.slice(i + 1))
              expect(a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 12).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Where the labels of a chart's "labels" group stand. */
function labelBoxes(svg: string): { left: number; right: number; y: number }[] {
  const group = /<g [^>]*class="labels"[^>]*>(.*?)<\/g>/.exec(svg)?.[1] ?? "";
  return [...group.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, label = ""]) => {
    const half = textWidth(label.replaceAll("&gt;", ">"), 13, "semibold") / 2;
    return { left: Number(x) - half, right: Number(x) + half, y: Number(y) };
  });
}

describe("the table twin", () => {
  it("prints the same texts as the chart, and the reason of what is absent", () => {
    const series = seriesFor("missing");
    const table = seriesTable(series, words);
    expect(table.rows.map((row) => row[1]?.text)).toEqual(series.facts.map(({ text }) => text));
    expect(table.rows[1]?.map(({ text }) => text)).toEqual(["2020", "non mesuré", "Confinements : lignes suspendues."]);
    const svg = barsChart({ series }, { width: 640 }, words);
    for (const { short, value } of series.facts) if (value !== null) expect(texts(svg)).toContain(short);
  });

  it("knows before which row a series breaks", () => {
    expect(seriesTable(seriesFor("break"), words).breaks).toEqual([
      { row: 2, text: "Depuis 2021, nous comptons des personnes.", lang: "fr" },
    ]);
  });

  it("sets series side by side, a column for each period", () => {
    const parts = partsOf(observatoryFor("plain"), query, "fr");
    const table = seriesMatrix(
      "Trajets",
      "Ligne",
      parts.map((series) => ({ label: series.breakdown ?? "", series })),
    );
    expect(table.head).toEqual(["Ligne", "2019", "2020", "2021", "2022", "2023"]);
    expect(table.rows[0]?.[0]?.text).toBe("à la demande");
    expect(table.rows[0]?.[1]?.text).toBe("1\u202F872\u00A0personnes");
  });

  it("has a row for each name, and a column for each step of a Likert scale", () => {
    const sentences = partsOf(observatoryFor("missing"), { enterprise: "navette", indicator: "agreement" }, "fr");
    const rows = sentences.map(({ breakdown = "", facts }) => ({ label: breakdown, fact: facts[0]! }));
    expect(rowsTable("Accord", "Phrase", rows, words).rows.map((row) => row[1]?.text)[1]).toBe("non mesuré");
    const table = likertTable("Accord", rows, words);
    expect(table.head).toHaveLength(7);
    expect(table.rows[0]?.[1]?.text).toBe("3\u00A0%");
    expect(table.rows[1]?.[1]?.text).toBe("non mesuré");
  });
});

describe("the sentence that stands for a chart", () => {
  it("says first and last, lowest or highest between them, what is missing, and breaks", () => {
    expect(describeSeries(seriesFor("plain"), words)).toBe(
      "Trajets réalisés\u00A0: 3\u202F120\u00A0personnes (2019), puis 4\u202F510\u00A0personnes (2023). " +
        "Valeur la plus basse 1\u202F480\u00A0personnes (2020). Fourchette convenue\u00A0: 4\u202F000 à 5\u202F000\u00A0personnes (2024).",
    );
    expect(describeSeries(seriesFor("missing"), words)).toContain("Sans valeur\u00A0: 2020, 2021, 2022.");
    expect(describeSeries(seriesFor("break"), words)).toContain("Rupture de série\u00A0: 2021.");
    expect(describeSeries(seriesFor("one-point"), words)).toBe(
      "Trajets réalisés\u00A0: 4\u202F510\u00A0personnes (2023).",
    );
    expect(describeSeries(seriesFor("none"), words)).toContain("aucune valeur publiée");
  });

  it("of a map names every place", () => {
    const areas = plainAreas(observatoryFor("plain"), "fr");
    expect(describeAreas({ title: "Part", period: "2014", areas }, words)).toContain("Nord, Hainaut, Aisne, Namur");
  });
});

describe("the cloth", () => {
  const weave = {
    numbers: 9,
    results: 6,
    processes: 0,
    practices: 3,
    voices: 5,
    pairs: [[0, 1]] as const,
    practiceFlags: Array.from({ length: 9 }, (_, i) => i > 5),
  };

  it("says in words what it draws", () => {
    expect(weaveText(weave, "fr-FR", words)).toBe(
      "9 chiffres (6 résultats, 3 pratiques), 5 voix, 1 croisement lu ensemble",
    );
    expect(weaveText(weave, "en-GB", factWords("en"))).toBe(
      "9 numbers (6 results, 3 practices), 5 voices, 1 read together",
    );
    expect(weaveText({ ...weave, numbers: 0, voices: 0, pairs: [] }, "nl-BE", factWords("nl"))).toBe(
      "Nog geen cijfer en nog geen stem",
    );
  });

  it("draws at most 24 numbers and 16 voices, and never loses a crossing", () => {
    const pairs: [number, number][] = [[59, 39]];
    const many = { ...weave, numbers: 60, voices: 40, pairs, practiceFlags: Array.from({ length: 60 }, () => false) };
    const svg = weaveChart({ weave: many, id: "x", locale: "fr-FR" }, { width: 600 }, words);
    expect(svg.match(/<g fill="var\(--woad-fill\)"/g)).toHaveLength(24);
    expect(svg).toContain('class="pair"');
  });

  it("is hidden as the small mark of a list, where words say the same", () => {
    const svg = weaveChart({ weave, id: "x", locale: "fr-FR", mini: true }, { width: 56 }, words);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toContain("<title");
  });
});

describe("themes", () => {
  const tokens = readFileSync("src/styles/tokens.css", "utf8");
  it("name only custom properties that exist", () => {
    const used = JSON.stringify(pageTheme).match(/var\(--[\w-]+/g) ?? [];
    const missing = used
      .map((one) => one.slice(4))
      .filter((one) => one !== "--chart-ground" && !tokens.includes(`${one}:`));
    expect(missing).toEqual([]);
  });
});

describe("measures of text and space", () => {
  it("wraps at words, shortens with an ellipsis, keeps a long word whole", () => {
    expect(wrap("un deux trois", textWidth("un deux", 13), 13)).toEqual(["un deux", "trois"]);
    expect(wrap("un deux trois quatre", textWidth("un deux", 13), 13, "regular", 2)[1]).toMatch(/…$/);
    expect(wrap("insertion", 5, 13)).toEqual(["insertion"]);
    expect(shorten("anticonstitutionnellement", 60, 13)).toMatch(/^anti.*…$/);
  });

  it("spreads labels apart within their room", () => {
    const wanted = [10, 11, 12].map((at) => ({ at, size: 20 }));
    const [a = 0, b = 0, c = 0] = spread(wanted, 0, 100);
    expect(b - a).toBeGreaterThanOrEqual(19.9);
    expect(c - b).toBeGreaterThanOrEqual(19.9);
    expect(a).toBeGreaterThanOrEqual(10);
  });

  it("finds the place of a label inside a shape, or says that there is none", () => {
    const ring = [
      [
        [0, 0],
        [100, 0],
        [100, 60],
        [0, 60],
        [0, 0],
      ],
    ];
    expect(contains(ring, 50, 30)).toBe(true);
    expect(contains(ring, 150, 30)).toBe(false);
    expect(placeInside(ring, 40, 20)).toEqual([50, 30]);
    expect(placeInside(ring, 140, 20)).toBeUndefined();
  });

  it("makes a square worth a power of ten", () => {
    expect([40, 300, 301, 28_639, 0].map(worthOf)).toEqual([1, 1, 10, 100, 1]);
  });
});
