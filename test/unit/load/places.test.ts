import { expect, test } from "vitest";
import { diagnoseJson } from "../../../src/load/broken-json.ts";
import { CsvFile } from "../../../src/load/csv-file.ts";
import { JsonFile } from "../../../src/load/json-file.ts";
import { atelier, enterprise, problemsOver, story } from "./laid-over-base.ts";

test("a value and its key have each their place", () => {
  const file = new JsonFile("x.json", '{\n  "a": [\n    { "b": "é", "c": 12 }\n  ]\n}\n');
  expect(file.at(["a", 0, "c"])).toEqual({ line: 3, column: 22, length: 2 });
  expect(file.at(["a", 0, "c"], "key")).toEqual({ line: 3, column: 17, length: 3 });
  expect(file.at(["a", 0])).toEqual({ line: 3, column: 5, length: 1 });
});

test("where there is nothing, the place is that of the nearest thing around it", () => {
  const file = new JsonFile("x.json", '{\n  "a": { "b": 1 }\n}');
  expect(file.at(["a", "z", 3])).toEqual({ line: 2, column: 8, length: 1 });
});

test("Windows ends of lines and tabs count as one sign or none", () => {
  const file = new JsonFile("x.json", '{\r\n\t"a": 1,\r\n\t"b": 2\r\n}');
  expect(file.at(["b"])).toEqual({ line: 3, column: 7, length: 1 });
});

test("a byte order mark moves nothing", async () => {
  const text = `\uFEFF${JSON.stringify(enterprise({ since: "2010" }))}`;
  const [problem = ""] = await problemsOver({ [atelier]: text });
  expect(problem).toBe(`${atelier}:1:${text.indexOf('"2010"')} data/wrong-type`);
});

test("cells keep their place behind quotes, line breaks and doubled quotes", () => {
  const file = new CsvFile("x.csv", 'a,b\r\n"1,\n""x""",2\r\n3,4');
  expect(file.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["a", "b"],
    ['1,\n"x"', "2"],
    ["3", "4"],
  ]);
  expect(file.at([1, "b"])).toEqual({ line: 3, column: 8, length: 1 });
  expect(file.at([2, "b"])).toEqual({ line: 4, column: 3, length: 1 });
});

test("faults of front matter and text have the lines of the file", async () => {
  const path = "content/stories/la-source/x.fr.mdx";
  const text = story('Un *mot*.\r\n\r\nEt <Fact indicator="goods" perod="2023" /> fin.').replace("date:", "datte:");
  expect(await problemsOver({ [path]: text })).toEqual([
    `${path}:4:1 data/unknown-field`,
    `${path}:9:28 story/unknown-attribute`,
  ]);
});

test.each([
  ['{"a": 1 240}', "number", "1 240"],
  ['{"a": 1,5}', "number", "1,5"],
  ['{"a": 62 %}', "number", "62 %"],
  ['{"a": 1\n "b": 2}', "comma-missing", "1"],
  ['{"a": [1, 2,]}', "comma-extra", ","],
  ['{"a" 1}', "colon-missing", '"'],
  ['{"a": "x}', "quote-missing", '"x}'],
  ["{'a': 1}", "wrong-quotes", "'a'"],
  ['{"a": 1', "not-closed", "1"],
  ["// x\n{}", "comment", "// x"],
  ['{"a": NaN}', "word", "NaN"],
])("%j is no JSON, and why", (text, reason, at) => {
  const found = diagnoseJson(text);
  expect([found.reason, text.slice(found.span.start, found.span.end)]).toEqual([reason, at]);
});
