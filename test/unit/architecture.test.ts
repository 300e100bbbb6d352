import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** What each folder may import of ours, and which packages are its own. docs/architecture.md explains why. */
const layers: Record<string, { ours: string[]; packages: string[] }> = {
  "src/model": { ours: [], packages: ["zod", "mdast", "topojson-specification"] },
  "src/messages": { ours: ["src/model"], packages: [] },
  "src/load": {
    // A problem quotes a value as the pages print it.
    ours: ["src/model", "src/messages", "src/compute/value.ts"],
    packages: [
      "zod",
      "node:",
      "yaml",
      "gray-matter",
      "jsonc-parser",
      "remark",
      "satteri",
      "unist-util-visit",
      "mdast",
      "unified",
      "topojson-",
      "fastest-levenshtein",
      "micromark",
      "mdast-",
      "vfile",
    ],
  },
  "src/compute": {
    ours: ["src/model", "src/messages", "src/paths.ts"],
    packages: ["d3", "mdast", "topojson-", "unist-util-visit"],
  },
  "src/disclosure": { ours: ["src/model", "src/compute"], packages: ["d3-array", "highs"] },
  "src/charts": { ours: ["src/model", "src/messages", "src/compute"], packages: ["d3", "topojson-", "geojson"] },
  templates: { ours: ["src/charts/theme.ts"], packages: [] },
  "src/outputs": {
    ours: [
      "src/model",
      "src/messages",
      "src/compute",
      "src/charts",
      "src/components/art",
      "src/components/markup.ts",
      "src/paths.ts",
      "templates",
    ],
    packages: [
      "satori",
      "sharp",
      "@resvg/resvg-js",
      "fontkit",
      "fflate",
      "pagefind",
      "hyphen",
      "node:",
      "mdast",
      "@myriaddreamin/typst-ts-node-compiler",
    ],
  },
};

const files = ["src", "templates"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|astro)$/.test(file))
    .map((file) => path.posix.join(root, file.replaceAll(path.sep, "/"))),
);

const imports = new Map(
  files.map((file) => {
    const code = readFileSync(file, "utf8");
    const found = [
      ...code.matchAll(/^\s*(?:import|export)\s(?:[^"';]*?\sfrom\s)?"([^"]+)"/gm),
      ...code.matchAll(/\bimport\("([^"]+)"\)/g),
    ];
    const names = found.map((match) => match[1] ?? "");
    const ours = names
      .filter((name) => name.startsWith("."))
      .map((name) => path.posix.join(path.posix.dirname(file), name));
    return [file, { ours, packages: names.filter((name) => !name.startsWith(".")) }];
  }),
);

describe("layers", () => {
  for (const [layer, allowed] of Object.entries(layers))
    test(`${layer} imports only what its layer may`, () => {
      const inside = [...imports].filter(([file]) => file.startsWith(`${layer}/`));
      expect(inside.length).toBeGreaterThan(0);
      const strays = inside.flatMap(([file, { ours, packages }]) =>
        [
          ...ours.filter(
            (target) => ![layer, ...allowed.ours].some((may) => target === may || target.startsWith(`${may}/`)),
          ),
          ...packages.filter((name) => !allowed.packages.some((may) => name === may || name.startsWith(may))),
        ].map((target) => `${file} → ${target}`),
      );
      expect(strays).toEqual([]);
    });
});

test("no import cycle", () => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (trail.includes(file) || done.has(file)) return;
    for (const next of imports.get(file)?.ours ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

// Scripts count rows and results in the reader's browser, where the plural is chosen anew each time.
test("numbers become text in one file only", () => {
  const strays = files.filter(
    (file) =>
      !["src/compute/format.ts", "src/scripts/counted.ts"].includes(file) &&
      /\bIntl\.|\.toFixed\(|\.toLocale(String|DateString|TimeString)\(/.test(readFileSync(file, "utf8")),
  );
  expect(strays).toEqual([]);
});

test("no file of ours grows past 300 lines", () => {
  expect(files.filter((file) => readFileSync(file, "utf8").split("\n").length > 301)).toEqual([]);
});
