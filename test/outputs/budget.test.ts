import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { base, dist, files, read } from "../site.ts";

// Weights in bytes as they travel: text compressed, fonts as they are. Photos, loaded when they are scrolled to, are left out.
const report = 120_000;
const other = 100_000;
const script = 8_000;
// What the studio fetches once a card is asked for: the program, the faces, measures, syllables, the cards of a subject.
const drawing = 1_000_000;

const weighed = new Map<string, number>();
function weight(file: string): number {
  const known = weighed.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(path.join(dist, file));
  const sent = /\.woff2?$/.test(file) ? bytes.length : gzipSync(bytes).length;
  weighed.set(file, sent);
  return sent;
}

const asked = (html: string, end: string): string[] =>
  [...new Set([...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, url = ""]) => url.replace(base, "")))].filter(
    (url) => url.endsWith(end) && files.includes(url),
  );
const sum = (list: readonly string[]): number => list.reduce((total, file) => total + weight(file), 0);

/** Every module a page loads, with what those import in turn. */
function scriptsOf(html: string): string[] {
  const found = new Set<string>();
  const waiting = asked(html, ".js");
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const folder = path.posix.dirname(file);
    for (const [, name = ""] of read(file).matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
      waiting.push(path.posix.join(folder, name));
  }
  return [...found];
}

const fonts = files.filter((file) => file.endsWith(".woff2"));

/** The faces a page may ask for: voices alone are set in italic, all others are counted for every page. */
function fontsOf(html: string): string[] {
  const voiced = /class="(?:[^"]* )?voice|<blockquote|<em>/.test(html);
  return fonts.filter((file) => voiced || !file.includes("italic"));
}

const pages = files
  .filter((file) => file.endsWith(".html"))
  .map((file) => {
    const html = read(file);
    const scripts = sum(scriptsOf(html));
    const most = /^\w\w\/enterprises\/[^/]+\/index\.html$/.test(file) ? report : other;
    const parts = { html: weight(file), css: sum(asked(html, ".css")), fonts: sum(fontsOf(html)), scripts };
    return { file, most, parts, total: parts.html + parts.css + parts.fonts + parts.scripts };
  });

const told = ({ file, parts, total, most }: (typeof pages)[number]): string =>
  `${file}: ${total} of ${most} bytes (${Object.entries(parts)
    .map(([what, bytes]) => `${what} ${bytes}`)
    .join(", ")})`;

test("there are pages, styles and fonts to weigh", () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(fonts.length).toBeGreaterThanOrEqual(5);
  // A chart made to stand in another page carries its style inside.
  expect(
    Math.min(...pages.filter(({ file }) => !file.includes("/embed/")).map(({ parts }) => parts.css)),
  ).toBeGreaterThan(0);
});

test("a report weighs at most 120 kB on first view, any other page 100 kB", () => {
  const heavy = pages.filter(({ total, most }) => total > most).toSorted((a, b) => b.total - a.total);
  expect(heavy.slice(0, 10).map(told)).toEqual([]);
});

test("no page carries more than a few kB of script", () => {
  const heavy = pages.filter(({ parts }) => parts.scripts > script);
  expect(
    heavy
      .toSorted((a, b) => b.parts.scripts - a.parts.scripts)
      .slice(0, 10)
      .map(told),
  ).toEqual([]);
});

test("nothing that a page needs at once comes from elsewhere", () => {
  const foreign = pages.flatMap(({ file }) =>
    [
      ...read(file).matchAll(/<(?:script|img|link rel="(?:stylesheet|preload)")[^>]*(?:src|href)="(https?:[^"]+)"/g),
    ].map(([, url]) => `${file} ${url}`),
  );
  expect(foreign).toEqual([]);
});

test("the studio draws its first card with less than a megabyte, in any language", () => {
  const named = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));
  const shared = named(
    /^_astro\/(?:engine|export-contract|layout)\.[^/]+\.(?:js|wasm)$|^fonts\/.*\.woff$|^studio\/metrics\.json$/,
  );
  expect(shared.filter((file) => /engine|layout|metrics/.test(file))).toHaveLength(3);
  const heaviest = (list: string[]): number => Math.max(...list.map(weight));
  const syllables = heaviest(named(/^_astro\/(?:fr|nl|en-gb)\.[^/]+\.js$/));
  const cards = heaviest(named(/^studio\/\w\w\/.*\.json$/));
  expect(sum(shared) + syllables + cards).toBeLessThan(drawing);
});
