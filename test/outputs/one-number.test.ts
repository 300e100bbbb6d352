import { describe, expect, test } from "vitest";
import { factsOf, isPublished } from "../../src/compute/fact.ts";
import { portablesOf } from "../../src/compute/portable.ts";
import { sourcesOfFacts } from "../../src/compute/series-receipt.ts";
import { pagesOf } from "../../src/compute/pages.ts";
import { statisticFact } from "../../src/compute/statistic.ts";
import { loadObservatory } from "../../src/load/load-observatory.ts";
import { cardOf } from "../../src/outputs/card/card-of.ts";
import { cardFor } from "../../src/outputs/card/cards.ts";
import { files, read } from "../site.ts";

const { observatory } = await loadObservatory(process.cwd());
const languages = observatory.settings.languages.map(({ code }) => code);
const known = new Set(files);

/** Text of a page as a reader gets it: no tags, entities resolved, white space as written. */
function textOf(file: string): string {
  return read(file)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&amp;", "&");
}

describe.each(languages)("in %s", (lang) => {
  test("every published number of every enterprise stands on its report, with its period, and in the indicator's page", () => {
    const missing: string[] = [];
    for (const { id } of observatory.enterprises.values()) {
      const report = textOf(`${lang}/enterprises/${id}/index.html`);
      for (const fact of factsOf(observatory, id, lang).filter(isPublished)) {
        if (!report.includes(fact.number) || !report.includes(fact.period.text))
          missing.push(`${id}: ${fact.id} "${fact.number}"`);
      }
    }
    expect(missing).toEqual([]);
  });

  test("the card's words are in its alternative text, which the page carries, and its figure is the page's", () => {
    for (const page of pagesOf(observatory)) {
      const html = read(`${lang}/${page.path}index.html`);
      const { alt, path } = cardFor(observatory, page, lang);
      expect(known.has(path), path).toBe(true);
      const told = /og:image:alt" content="([^"]*)"/
        .exec(html)?.[1]
        ?.replaceAll("&#34;", '"')
        .replaceAll("&quot;", '"')
        .replaceAll("&#38;", "&")
        .replaceAll("&amp;", "&")
        .replaceAll("&#39;", "'");
      expect(told, page.path).toBe(alt);
      const { figure } = cardOf(observatory, page, lang);
      if (figure)
        expect(textOf(`${lang}/${page.path}index.html`), page.path).toContain(
          figure.number.replace(/^[>≈≤]\u00a0|\u00a0\([pe]\)$/g, ""),
        );
    }
  });

  test("a chart taken away prints the same numbers in its frame, its table and its picture, and its data hold their values", () => {
    const faults: string[] = [];
    for (const { id, kind, series, shown } of portablesOf(observatory, lang).values()) {
      const frame = textOf(`${lang}/embed/${id}/index.html`);
      const picture = textOf(`charts/${lang}/${id}.svg`);
      const data = read(`charts/${id}.csv`);
      for (const fact of series.facts.filter(isPublished)) {
        if (!frame.includes(fact.text)) faults.push(`${id}: frame lacks "${fact.text}"`);
        for (const { id: value } of fact.from)
          if (!data.includes(`${value},`)) faults.push(`${id}: data lack ${value}`);
      }
      // A slope draws those parts that have its two moments, a bar of answers its steps.
      const [newest] = (kind === "likert" ? [] : (shown[0]?.facts ?? []))
        .filter((fact) => isPublished(fact) && fact.value !== null)
        .slice(-1);
      if (newest && !picture.includes(newest.short)) faults.push(`${id}: picture lacks "${newest.short}"`);
      for (const { likert } of kind === "likert" ? series.facts : [])
        for (const { share, text } of likert ?? [])
          if (share > 0.1 && !picture.includes(text)) faults.push(`${id}: picture lacks "${text}"`);
      for (const { publisher } of sourcesOfFacts(series.facts))
        for (const text of [frame, data]) if (!text.includes(publisher)) faults.push(`${id} lacks ${publisher}`);
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test("every statistic stands on the page of its measure", () => {
    const missing: string[] = [];
    const pages = new Map<string, string>();
    for (const statistic of observatory.statistics) {
      const file = `${lang}/statistics/${statistic.measure}/index.html`;
      const text = pages.get(file) ?? textOf(file);
      pages.set(file, text);
      const { number } = statisticFact(observatory, statistic, lang);
      if (!text.includes(number)) missing.push(`${statistic.id} "${number}"`);
    }
    expect(missing.slice(0, 20)).toEqual([]);
  });
});

test("downloads hold the raw value of every observation and statistic", () => {
  const observations = read("data/observations.csv");
  for (const one of [...observatory.observations.values()].flat())
    expect(observations, one.id).toContain(`\n${one.id},`);
  expect(read("data/statistics.csv").trimEnd().split("\r\n")).toHaveLength(observatory.statistics.length + 1);
  for (const id of observatory.enterprises.keys()) {
    const rows = read(`data/enterprises/${id}.csv`).trimEnd().split("\r\n");
    expect(rows.length, id).toBeGreaterThanOrEqual(1 + (observatory.observations.get(id)?.length ?? 0));
  }
});

test("no path of this machine and no unfinished value is in what is published", () => {
  for (const file of files.filter((name) => /\.(html|json|csv|xml|txt|svg)$/.test(name))) {
    const text = read(file);
    expect(text.includes(process.cwd()), file).toBe(false);
    expect(/\bundefined\b|\[object Object\]|\bNaN\b|file:\/\/\//.exec(text)?.[0], file).toBeUndefined();
  }
}, 120_000);
