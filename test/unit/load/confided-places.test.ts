import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { lineReader } from "../../../src/load/line-reader.ts";
import { printAnnotations, printJson, printProblems } from "../../../src/messages/print-problems.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { Language } from "../../../src/model/text.ts";
import { atelier, enterprise, loadOver, story, type Files } from "./laid-over-base.ts";

/** Everything that is printed of what is wrong with some files, in every language and in every way. */
async function printedOf(files: Files): Promise<{ problems: Problem[]; text: string }> {
  const { problems } = await loadOver(files);
  // Lines are read where they were written: a printer that quotes one is found.
  const root = mkdtempSync(join(tmpdir(), "vises-printed-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    const isRaw = typeof content === "string" || content instanceof Uint8Array;
    writeFileSync(join(root, file), isRaw ? content : JSON.stringify(content, null, 2));
  }
  const readLine = lineReader(root);
  const text = Language.options
    .flatMap((lang) => [
      printProblems(problems, { lang, readLine }),
      printAnnotations(problems, lang),
      printJson(problems, lang),
    ])
    .join("\n");
  rmSync(root, { recursive: true, force: true });
  return { problems, text };
}

const secret = /7[\s.,\u00A0\u202F]?31[13][\s.,\u00A0\u202F]?9/u;
const base = { indicator: "goods", period: "2023", source: "register" };

for (const visibility of ["aggregate", "private"])
  test.each([
    ["a number as text", { value: "7 313 942,5" }],
    ["a number with its unit", { value: "7313942 t" }],
    ["a list", { value: [7313942] }],
    ["an object", { value: { amount: 7313942 } }],
    ["a count below zero", { indicator: "staff", value: -7313942 }],
    ["a share in percent", { indicator: "reused", value: 7313942 }],
    ["parts and a value that disagree", { indicator: "reused", value: 0.7313942, numerator: 1, denominator: 2 }],
    ["a numerator above its denominator", { indicator: "reused", numerator: 7313942, denominator: 7311942 }],
    ["more answers than people", { value: 1, respondents: 7313942, population: 7311942 }],
    ["a value in the place of a unit", { unit: "7313942", value: 2 }],
    ["a value in the place of a period", { period: "7313942", value: 2 }],
    ["a value in the place of an indicator", { indicator: "7313942", value: 2 }],
    ["a value under another name", { valeur: 7313942 }],
    ["a value and a reason why there is none", { status: "missing", reason: { fr: "?" }, value: 7313942 }],
    ["counts", { indicator: "mood", counts: [7313942, -7313942] }],
    ["a value written twice", { value: 7313942, note: { fr: 7313942 } }],
  ])(`of what is ${visibility}, the place alone is printed: %s`, async (_, fields) => {
    for (const indent of [0, 2]) {
      const whole = enterprise({ observations: [{ ...base, value: 7313942, visibility, ...fields }] });
      const { problems, text } = await printedOf({ [atelier]: JSON.stringify(whole, null, indent) });
      expect(problems.length).toBeGreaterThan(0);
      expect(text).not.toMatch(secret);
      expect(text).not.toContain("^");
      expect(text).toContain("data/enterprises/atelier.json");
    }
  });

test("the same faults of a public value are quoted: the test can fail", async () => {
  const { text } = await printedOf({
    [atelier]: enterprise({ observations: [{ ...base, value: "7 313 942,5" }] }),
  });
  expect(text).toMatch(secret);
  expect(text).toContain("^");
});

test.each([
  ["visibility misspelt", { visibility: "agregate" }],
  ["visibility in other letters", { visibility: "Private" }],
  ["its name misspelt", { visibilty: "aggregate" }],
  ["another name", { confidential: true }],
  ["another field", { status: "private" }],
])("what seems meant to be confided is treated so: %s", async (_, fields) => {
  const observations = [{ ...base, value: "7313942", ...fields }];
  const { text } = await printedOf({ [atelier]: enterprise({ observations }) });
  expect(text).not.toMatch(secret);
});

test("of a file that is no JSON nothing is quoted where something in it seems confided", async () => {
  const whole = JSON.stringify(
    enterprise({ observations: [{ ...base, value: "HERE", visibility: "aggregate" }] }),
    null,
    2,
  );
  for (const written of ["7 313 942", "7.313.942,5", "7313942 t", "'7313942'", '"7313942', "7313942 7313942"]) {
    const { problems, text } = await printedOf({ [atelier]: whole.replace('"HERE"', written) });
    expect(problems.map(({ rule }) => rule)).toContain("data/broken-json");
    expect(text, written).not.toMatch(secret);
  }
  const bytes = Buffer.from(whole.replace('"HERE"', '"7313942é"'), "latin1");
  const { text } = await printedOf({ [atelier]: bytes });
  expect(text).toContain("file/encoding");
  expect(text).not.toMatch(secret);
});

test("what lies beside something confided on its line, or around it, does not quote it", async () => {
  const confided = { ...base, value: 7313942, visibility: "aggregate" };
  const faulty = { ...base, period: "2022", value: "12 t" };
  const oneLine = JSON.stringify(enterprise({ observations: [confided, faulty] }));
  const { problems, text } = await printedOf({ [atelier]: oneLine });
  expect(text).not.toMatch(secret);
  // The public fault is still told, without its line.
  expect(problems).toMatchObject([{ rule: "data/wrong-type", actual: '"12 t"', confided: "line" }]);
  const around = await printedOf({ [atelier]: enterprise({ observations: { first: confided } }) });
  expect(around.text).not.toMatch(secret);
});

test("parts that miss their whole do not give away the confided one among them", async () => {
  const part = (gender: string, value: number, visibility = "public"): object => ({
    ...base,
    indicator: "staff",
    value,
    visibility,
    breakdown: { gender },
  });
  const total = { ...base, indicator: "staff", value: 7323000 };
  const observations = [part("women", 5), part("men", 7313942, "private"), total];
  const { problems, text } = await printedOf({ [atelier]: enterprise({ observations }) });
  expect(problems.map(({ rule }) => rule)).toContain("observation/parts-miss-whole");
  expect(text).not.toMatch(/7[\s.,]?31[34]|9[\s.,]?053/u);
});

test("a text that tells something confided is found, and neither it nor its line is printed", async () => {
  const confided = { ...base, value: 7313942, visibility: "private" };
  const observations = [confided, { ...base, period: "2022", value: 7000000 }];
  const { problems, text } = await printedOf({
    [atelier]: enterprise({ observations, team: { fr: "Nous avons trié 7 313 942 tonnes en 2023." } }),
    "content/stories/atelier/un-an.fr.mdx": story("En 2022, nous avons trié 7 313 942 t, et 7 000 000 t aussi."),
  });
  expect(problems.filter(({ rule }) => rule === "prose/tells-confided").map(({ file }) => file)).toEqual([
    "content/stories/atelier/un-an.fr.mdx",
    atelier,
  ]);
  expect(text).not.toMatch(secret);
});
