import { expect, test } from "vitest";
import { address, base, files, read } from "../site.ts";

const known = new Set(files);
const pages = files.filter((file) => file.endsWith(".html"));
const ids = new Map<string, Set<string>>();

function idsOf(file: string): Set<string> {
  const found = ids.get(file) ?? new Set([...read(file).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? ""));
  ids.set(file, found);
  return found;
}

/** The file an address leads to, or undefined when it leaves the site. */
function fileOf(href: string, from: string): string | undefined {
  const url = new URL(href, `${address}${base}${from.replace(/index\.html$/, "")}`);
  if (url.origin !== new URL(address).origin) return undefined;
  const inside = decodeURIComponent(url.pathname).startsWith(base)
    ? decodeURIComponent(url.pathname).slice(base.length)
    : `outside the base: ${url.pathname}`;
  return inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
}

test("every internal link leads to a file, and every anchor to an id", () => {
  const broken = new Set<string>();
  for (const page of pages) {
    for (const [, , raw = ""] of read(page).matchAll(/\s(href|src|action)="([^"]*)"/g)) {
      const href = raw.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
      if (/^(mailto:|data:|tel:)/.test(href)) continue;
      const file = fileOf(href, page);
      if (file === undefined) continue;
      const anchor = decodeURIComponent(new URL(href, address).hash.slice(1));
      if (!known.has(file)) broken.add(`${page} → ${href}`);
      else if (anchor && file.endsWith(".html") && !idsOf(file).has(anchor))
        broken.add(`${page} → ${href} (no such id)`);
    }
  }
  expect([...broken].slice(0, 40)).toEqual([]);
});

test("a link ends with its words: no blank of a template is underlined after them", () => {
  expect(pages.filter((page) => /[ \n\t]<\/a>/.test(read(page)))).toEqual([]);
});

test("every page has one canonical address, and names itself and its other languages", () => {
  for (const page of pages.filter((file) => /^(fr|nl|en)\/(?!embed\/)/.test(file))) {
    const html = read(page);
    const own = address + base + page.replace(/index\.html$/, "");
    expect([...html.matchAll(/<link rel="canonical" href="([^"]+)"/g)].map((match) => match[1])).toEqual([own]);
    const alternates = new Map(
      [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map((match) => [
        match[1],
        match[2] ?? "",
      ]),
    );
    expect([...alternates.keys()]).toEqual(expect.arrayContaining(["fr", "nl", "en", "x-default"]));
    for (const other of alternates.values()) expect(known.has(fileOf(other, page) ?? "")).toBe(true);
  }
});

test("no page loads anything from another host", () => {
  const foreign = new Set<string>();
  for (const file of files.filter((name) => /\.(html|css|js)$/.test(name)))
    for (const match of read(file).matchAll(
      /(?:<(?:script|img|iframe|source|video|audio|embed|object)[^>]*\ssrc(?:set)?=|url\(|@import |<link[^>]*rel="(?:stylesheet|preload|icon)"[^>]*href=)["']?(https?:\/\/[^"')\s]+)/g,
    ))
      if (!match[1]?.startsWith(address)) foreign.add(`${file}: ${match[1]}`);
  expect([...foreign]).toEqual([]);
});

test("every page has its own card, with size and words", () => {
  for (const page of pages.filter((file) => /^(fr|nl|en)\/(?!embed\/)/.test(file))) {
    const html = read(page);
    const card = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(known.has(fileOf(card, page) ?? ""), `${page}: ${card}`).toBe(true);
    expect(html).toContain('<meta property="og:image:width" content="1200"');
    expect(html).toContain('<meta property="og:image:height" content="630"');
    expect(/<meta property="og:image:alt" content="[^"]{20,}"/.test(html), page).toBe(true);
  }
});
