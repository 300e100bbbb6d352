import { afterEach, expect, test } from "vitest";
import { readFrontMatter } from "../../../src/load/front-matter.ts";
import { ProblemList } from "../../../src/load/problem-list.ts";

const world = globalThis as { ran?: boolean };
afterEach(() => {
  delete world.ran;
});

function read(text: string) {
  const list = new ProblemList();
  const found = readFrontMatter("x.mdx", text, list);
  return { found, rules: list.sorted().map(({ rule, line, column }) => `${line}:${column} ${rule}`) };
}

test.each(["js", "javascript", "JS", "json", "coffee", "cson", "toml", "constructor", "__proto__", " js"])(
  "front matter in %j is refused, and nothing of it runs",
  (language) => {
    const { found, rules } = read(`---${language}\n{ title: (globalThis.ran = true) }\n---\ntext`);
    expect(found).toBeUndefined();
    expect(rules).toEqual(["1:1 story/front-matter-code"]);
    expect(world.ran).toBeUndefined();
  },
);

test("tags of YAML make nothing but data", () => {
  const { found, rules } = read('---\ntitle: !!js/function "function () { globalThis.ran = true }"\n---\n');
  expect(found).toBeUndefined();
  expect(rules).toEqual(["2:8 story/broken-front-matter"]);
  expect(world.ran).toBeUndefined();
});

test("a handful of anchors cannot grow into a billion", () => {
  const lines = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [from, to] of ["ab", "bc", "cd", "de", "ef"]) lines.push(`${to}: &${to} [${`*${from},`.repeat(9)}]`);
  const { found, rules } = read(`---\n${lines.join("\n")}\n---\n`);
  expect(found).toBeUndefined();
  expect(rules).toEqual(["2:1 story/broken-front-matter"]);
});

test("dates and numbers stay what was written", () => {
  const { found } = read("---\ndate: 2024-05-01\ntitle: no\n---\n");
  expect(found?.raw).toEqual({ date: "2024-05-01", title: "no" });
});

test("the text below keeps its line numbers", () => {
  const { found } = read("---\r\ntitle: x\r\n---\r\n\r\ntext\r\n");
  expect(found?.body.split("\n").findIndex((line) => line.startsWith("text"))).toBe(4);
  expect(found?.file.at(["title"])).toEqual({ line: 2, column: 8, length: 1 });
  expect(found?.file.at(["title"], "key")).toEqual({ line: 2, column: 1, length: 5 });
});

test("front matter of remarks alone is empty, not a fault of YAML", () => {
  expect(read("---\n# nothing yet\n---\ntext").found?.raw).toEqual({});
});
