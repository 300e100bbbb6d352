import { describe, expect, it } from "vitest";
import { isPublished } from "../../../src/compute/fact.ts";
import { portablesOf } from "../../../src/compute/portable.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { addressesOf } from "../../../src/outputs/chart/addresses.ts";
import { chartCsv } from "../../../src/outputs/chart/chart-csv.ts";
import { chartImage } from "../../../src/outputs/chart/chart-image.ts";
import { chartPng } from "../../../src/outputs/chart/chart-png.ts";
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
const kinds = [report, sample, statistic];

describe("portablesOf()", () => {
  it("gives the same addresses in every language, made of letters, digits and hyphens", () => {
    for (const lang of languages) expect([...portablesOf(observatory, lang).keys()]).toEqual([...charts.keys()]);
    for (const id of charts.keys()) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });

  it("holds only series with values at two moments", () => {
    for (const { series } of charts.values())
      expect(new Set(series.facts.filter(isPublished).map(({ period }) => period.text)).size).toBeGreaterThan(1);
  });
});

describe.each(languages)("in %s", (lang) => {
  it("a picture stands alone: literal colours, nothing fetched, title, perimeter, status, source, licence and address", () => {
    for (const { id } of kinds) {
      const portable = portablesOf(observatory, lang).get(id)!;
      const { svg } = chartImage(observatory, portable, lang);
      expect(svg).not.toMatch(/var\(|url\(|href=|<script|<image/);
      const words = svg.replaceAll(/<[^>]+>/g, " ");
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
      expect(rows.length).toBeGreaterThanOrEqual(series.facts.flatMap(({ from }) => from).length);
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
