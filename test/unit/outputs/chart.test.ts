import { describe, expect, it } from "vitest";
import { escapeText } from "../../../src/charts/svg.ts";
import { isPublished } from "../../../src/compute/fact.ts";
import { chartOfPage, portableOf, portablesOf } from "../../../src/compute/portable.ts";
import { factWords } from "../../../src/messages/facts.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { addressesOf } from "../../../src/outputs/chart/addresses.ts";
import { chartCsv } from "../../../src/outputs/chart/chart-csv.ts";
import { chartImage } from "../../../src/outputs/chart/chart-image.ts";
import { chartPng } from "../../../src/outputs/chart/chart-png.ts";
import { chartSvg, withWidths } from "../../../src/outputs/chart/chart-svg.ts";
import { sayPortable, tablePortable } from "../../../src/outputs/chart/draw.ts";
import { embedPage } from "../../../src/outputs/chart/embed-page.ts";
import { frameSnippet, oembed } from "../../../src/outputs/chart/oembed.ts";
import { toldOf } from "../../../src/outputs/chart/told.ts";

const { observatory } = await loadObservatory(".");
const languages = observatory.settings.languages.map(({ code }) => code);
const charts = portablesOf(observatory, "fr");
const report = [...charts.values()].find(({ example }) => !example);
const sample = [...charts.values()].find(({ example }) => example);
const statistic = [...charts.values()].find(({ path }) => path.startsWith("statistics/"));
if (!report || !sample || !statistic) throw new Error("The data lost a kind of chart.");
const together = ["slope", "waffle", "likert", "dots", "shares", "directions"].map((kind) => {
  const found = [...charts.values()].find((one) => one.kind === kind);
  if (!found) throw new Error(`The data lost its ${kind}.`);
  return found;
});
const placed = ["map", "rows", "parts", "answers"].map((kind) => {
  const found = [...charts.values()].find((one) => one.kind === kind);
  if (!found) throw new Error(`The data lost its ${kind}.`);
  return found;
});
const kinds = [report, sample, statistic, ...together, ...placed];

describe("portablesOf()", () => {
  it("gives the same addresses in every language, made of letters, digits and hyphens", () => {
    for (const lang of languages) expect([...portablesOf(observatory, lang).keys()]).toEqual([...charts.keys()]);
    for (const id of charts.keys()) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });

  it("holds only lines and bars with values at two moments", () => {
    for (const { series } of [...charts.values()].filter(({ kind }) => kind === "line" || kind === "bars"))
      expect(new Set(series.facts.filter(isPublished).map(({ period }) => period.text)).size).toBeGreaterThan(1);
  });
});

describe("a chart of several series", () => {
  it("shows every value of each, told in its table and kept in its data, and stands where its page has it", () => {
    for (const portable of together) {
      expect(portable.path).toMatch(/#(crossing|together)-/);
      const dutch = portablesOf(observatory, "nl").get(portable.id)!;
      const told = tablePortable(dutch, "nl").rows.flat();
      for (const fact of dutch.series.facts.filter(isPublished))
        expect(told.some((cell) => cell.text.includes(fact.text))).toBe(true);
      for (const { facts } of dutch.shown) {
        expect(facts.length).toBeGreaterThan(0);
        for (const fact of facts) expect(dutch.series.facts).toContain(fact);
      }
    }
  });

  it("of two moments holds those two alone: what a part lacked before is not its status", () => {
    const dots = together.find(({ kind }) => kind === "dots")!;
    expect(new Set(dots.series.facts.map(({ period }) => period.text)).size).toBe(2);
    for (const lang of languages) {
      const { short } = toldOf(observatory, portablesOf(observatory, lang).get(dots.id)!, lang);
      expect(short.map(({ text }) => text).join(" ")).not.toMatch(
        /sans objet|non applicable|niet van toepassing|not applicable/,
      );
    }
  });

  it("never stands in place of the line of one of its series", () => {
    for (const { shown, id } of together)
      for (const series of shown) expect(portableOf(observatory, series, "fr")?.id).not.toBe(id);
  });
});

describe("a chart of places, of parts or of answers", () => {
  it("tells in its table every value that it draws", () => {
    for (const { id } of placed)
      for (const lang of languages) {
        const portable = portablesOf(observatory, lang).get(id)!;
        const told = new Set(tablePortable(portable, lang).rows.flatMap((row) => row.map(({ text }) => text)));
        for (const { text } of portable.series.facts) expect(told).toContain(text);
      }
  });

  it("tells, of a map, every place that it draws, those without value with why", () => {
    for (const portable of [...charts.values()].filter(({ kind }) => kind === "map")) {
      const { areas } = portable.map!;
      const rows = tablePortable(portable, "fr").rows.map((row) => row.slice(0, 2).map(({ text }) => text));
      expect(rows.length).toBe(areas.length);
      for (const { name, fact, absent } of areas) expect(rows).toContainEqual([name, fact?.text ?? absent]);
      const file = chartCsv(observatory, portable).trimEnd().split("\r\n");
      expect(file.length).toBe(areas.length + 1);
      for (const { territory, fact, differently } of areas) {
        const row = file.find((line) => line.split(",")[1] === territory);
        expect(row).toContain(
          fact ? `,${fact.value},` : differently ? ",,percent,counted-differently," : ",not-published,",
        );
      }
    }
  });

  it("has one map for each period, with the same classes, so that a colour means the same on each", () => {
    const maps = [...charts.values()].filter(
      ({ kind, id }) => kind === "map" && id.includes("share-salaried-employment"),
    );
    expect(maps.map(({ series }) => series.facts[0]?.period.text)).toEqual(["2014", "2008"]);
    const legend = (svg: string) => /en %<\/text>(.+?)url\(/.exec(svg)?.[1];
    const [one, other] = maps.map((map) => legend(chartImage(observatory, map, "fr").svg));
    expect(one).toBeDefined();
    expect(other).toBe(one);
  });

  it("says the value of an answer once in its sentence and its table", () => {
    const answers = [...charts.values()].find(({ kind, rows }) => kind === "answers" && (rows?.length ?? 0) > 2)!;
    const { text } = answers.series.facts.at(-1)!;
    expect(sayPortable(answers, "fr").split(text).length).toBe(2);
    expect(
      tablePortable(answers, "fr")
        .rows.at(-1)
        ?.filter((cell) => cell.text.includes(text)).length,
    ).toBe(1);
  });

  it("says that answers of fictional enterprises are samples, and mixes none of them with real ones", () => {
    for (const { id, example, series } of [...charts.values()].filter(({ kind }) => kind === "answers")) {
      expect(id.endsWith("--examples")).toBe(example);
      expect(series.facts.every((fact) => fact.example === example)).toBe(true);
    }
  });
});

describe.each(languages)("in %s", (lang) => {
  it("a picture stands alone: literal colours, nothing fetched, title, perimeter, status, source, licence and address", () => {
    for (const { id } of kinds) {
      const portable = portablesOf(observatory, lang).get(id)!;
      const { svg } = chartImage(observatory, portable, lang);
      expect(svg).not.toMatch(/var\(|url\((?!#)|href=|<script|<image/);
      const words = svg.replaceAll(/<[^>]+>/g, " ").replaceAll(/ +/g, " ");
      const told = toldOf(observatory, portable, lang);
      expect(told.short.length).toBeGreaterThanOrEqual(3);
      expect(words).toContain(told.licence.text);
      for (const { term } of told.short) expect(words).toContain(term);
      expect(svg).toContain(addressesOf(observatory, portable, lang).page);
      if (told.sample) expect(words).toContain(told.sample);
    }
  });

  it("a frame is whole in itself: no script, no style sheet, not indexed, with perimeter, status, source, licence and the way back", () => {
    for (const { id } of kinds) {
      const portable = portablesOf(observatory, lang).get(id)!;
      const html = embedPage(observatory, portable, lang);
      expect(html).not.toMatch(/<script|rel="stylesheet"|<img/);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(`<html lang="${lang}">`);
      expect(html).toContain(`${observatory.settings.address}${addressesOf(observatory, portable, lang).page}`);
      expect(html).toContain(`href="${observatory.settings.licence.content.url}"`);
      for (const { term } of toldOf(observatory, portable, lang).short) expect(html).toContain(term);
    }
  });

  it("a frame tells the title of a source in the language of the source", () => {
    const told = kinds.map(({ id }) => portablesOf(observatory, lang).get(id)!);
    const foreign = told.flatMap((portable) =>
      toldOf(observatory, portable, lang)
        .sources.filter(({ title, titleLang }) => title !== undefined && titleLang !== undefined && titleLang !== lang)
        .map((source) => ({ source, html: embedPage(observatory, portable, lang) })),
    );
    expect(foreign.length).toBeGreaterThan(0);
    for (const { source, html } of foreign)
      expect(html).toContain(`<span lang="${source.titleLang}">${escapeText(source.title!)}</span>`);
  });

  it("a share says in its picture and its frame of which whole it is one", () => {
    const map = [...portablesOf(observatory, lang).values()].find(({ kind }) => kind === "map")!;
    const { term } = factWords(lang);
    const base = map.series.facts[0]?.receipt.find((row) => row.term === term.dividedBy)?.text;
    expect(base).toBeDefined();
    expect(toldOf(observatory, map, lang).short.map(({ text }) => text)).toContain(base);
    expect(chartImage(observatory, map, lang).svg).toContain(base);
    expect(embedPage(observatory, map, lang).split(base!).length).toBeGreaterThan(2);
  });

  it("a frame says that an enterprise is fictional, and no other does", () => {
    const of = (id: string) => toldOf(observatory, portablesOf(observatory, lang).get(id)!, lang);
    expect(of(sample.id).sample).toBeDefined();
    expect(of(sample.id).citation).toContain(of(sample.id).sample);
    expect(of(report.id).sample).toBeUndefined();
  });
});

describe("chartCsv()", () => {
  it("holds the values of its series and no others, with perimeter, status, source and licence", () => {
    for (const { id, series } of kinds) {
      const portable = charts.get(id)!;
      const [head = "", ...rows] = chartCsv(observatory, portable).trimEnd().split("\r\n");
      expect(rows.length).toBeGreaterThanOrEqual(new Set(series.facts.flatMap(({ from }) => from)).size);
      for (const column of ["perimeter", "status", "source", "value"]) expect(head.split(",")).toContain(column);
      expect(head).toContain("licence");
      for (const fact of series.facts)
        for (const one of fact.from) expect(chartCsv(observatory, portable)).toContain(one.id);
    }
  });
});

it("chartPng() draws a picture at twice its size, the same bytes each time", async () => {
  const { svg, width, height } = chartImage(observatory, report, "nl");
  const [one, two] = [await chartPng(svg), await chartPng(svg)];
  expect(one.equals(two)).toBe(true);
  expect([one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual([width * 2, Math.ceil(height * 2)]);
});

describe("chartOfPage()", () => {
  it("gives a measure its map, the one that is seen first, and a question its answers", () => {
    expect(chartOfPage(observatory, "statistics/share-salaried-employment/", "nl")?.id).toMatch(/^map--.+--2014$/);
    expect(chartOfPage(observatory, "indicators/agreement-my-voice-counts/", "nl")?.kind).toBe("answers");
  });

  it("gives no page of several charts one of them, for its address would not say which", () => {
    for (const path of ["enterprises/velowerf/", "statistics/employers/", "territories/vlaanderen/", ""])
      expect(chartOfPage(observatory, path, "fr")).toBeUndefined();
  });
});

describe("chartSvg()", () => {
  it("tells every text how wide it is in our faces, so that another face covers nothing", () => {
    for (const { id } of kinds) {
      const svg = chartSvg(observatory, portablesOf(observatory, "nl").get(id)!, "nl");
      const texts = [...svg.matchAll(/<text\b([^>]*)>([^<]*)/g)].filter(([, , words = ""]) => words.trim() !== "");
      expect(texts.length).toBeGreaterThan(5);
      for (const [, attributes = ""] of texts) {
        const length = Number(/ textLength="([\d.]+)" lengthAdjust="spacingAndGlyphs"/.exec(attributes)?.[1]);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThan(640);
      }
    }
  });

  it("measures with the size, the weight and the face that a text has from its own or from around it", () => {
    const length = (svg: string) => Number(/textLength="([\d.]+)"/.exec(withWidths(svg))?.[1]);
    const plain = length('<svg font-size="10"><text x="0">Wavre &amp; Mons</text></svg>');
    expect(length('<svg font-size="10"><g font-size="20"><text x="0">Wavre &amp; Mons</text></g></svg>')).toBeCloseTo(
      2 * plain,
      0,
    );
    expect(length('<svg font-size="10"><g font-weight="600"/><text x="0">Wavre &amp; Mons</text></svg>')).toBe(plain);
    expect(length('<svg font-size="10"><text font-weight="600">Wavre &amp; Mons</text></svg>')).toBeGreaterThan(plain);
    expect(
      length('<svg font-size="10"><text font-family="Besley, Georgia, serif">Wavre &amp; Mons</text></svg>'),
    ).toBeGreaterThan(plain * 1.1);
  });
});

describe("oembed()", () => {
  it("offers a frame with a title, its size, a preview and the licence", () => {
    const answer = JSON.parse(oembed(observatory, sample, "en")) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 640, thumbnail_width: 1440 });
    expect(answer["html"]).toBe(frameSnippet(observatory, sample, "en"));
    expect(answer["html"]).toMatch(
      /^<iframe src="https?:[^"]+\/embed\/[^"]+\/" title="[^"]+" width="100%" height="\d+"/,
    );
    expect(answer["license"]).toBe(observatory.settings.licence.content.id);
  });
});
