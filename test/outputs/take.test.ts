import { expect, test } from "vitest";
import { files, read } from "../site.ts";

// Ornaments, maps that show where without a value, and tiles, which stand in the figure of their map.
const bare = new Set(["weave", "locator", "regions", "tiles"]);

const drawn =
  /<svg[^>]*class="chart chart-([a-z]+)"(?:[^>]*aria-labelledby="(\S+?)-\d+-t )?|<details class="more take/g;

/** The drawings of a page that no tools follow before the next drawing; a wide and a narrow one, in rows perhaps, are the same. */
function withoutTools(html: string): string[] {
  const left: string[] = [];
  let last: string | undefined;
  for (const [, kind, id] of html.matchAll(drawn)) {
    const subject = id?.replace(/^[a-z]+-/, "").replace(/-years$/, "");
    if (kind === undefined) last = undefined;
    else if (!bare.has(kind) && subject !== last) {
      if (last !== undefined) left.push(last);
      last = subject;
    }
  }
  return last === undefined ? left : [...left, last];
}

const pages = files.filter((file) => file.endsWith(".html") && !/^\w\w\/embed\//.test(file));

test("a drawing without tools is found, also between others", () => {
  const chart = (id: string) =>
    ["640", "288"].map((width) => `<svg class="chart chart-line" aria-labelledby="line-${id}-${width}-t d">`).join("");
  const tools = '<details class="more take no-print">';
  expect(withoutTools(`${chart("a")}${tools}${chart("b")}${tools}`)).toEqual([]);
  expect(withoutTools(`${chart("a")}${chart("b")}${tools}${chart("c")}`)).toEqual(["a", "c"]);
});

test("every chart on every page can be taken away: its tools follow it", () => {
  const left = pages.flatMap((file) => withoutTools(read(file)).map((one) => `${file}: ${one}`));
  expect(pages.some((file) => read(file).includes('class="chart chart-map"'))).toBe(true);
  expect(left).toEqual([]);
});

test("every address that tools offer leads to a file", () => {
  const known = new Set(files);
  const lost = pages.flatMap((file) =>
    [...read(file).matchAll(/<p class="take-links"[^>]*>([\s\S]*?)<\/p>/g)].flatMap(([, links = ""]) =>
      [...links.matchAll(/href="\/[^"]*?((?:charts|\w\w\/embed)\/[^"]+)"/g)]
        .map(([, path = ""]) => (path.endsWith("/") ? `${path}index.html` : path))
        .filter((path) => !known.has(path)),
    ),
  );
  expect(lost).toEqual([]);
});
