import { expect, test } from "vitest";
import { printAnnotations, printJson, printProblems, summaryOf } from "../../../src/messages/print-problems.ts";
import { problemWords } from "../../../src/messages/say-problem.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { expectations, rules, type Rule } from "../../../src/model/rules.ts";
import { languageOf } from "../../../src/verbs/check.ts";

const problem: Problem = {
  rule: "data/wrong-type",
  severity: "error",
  file: "data/indicators/people-housed.json",
  line: 8,
  column: 57,
  length: 7,
  field: "value",
  actual: '"1 240"',
  expected: "number",
  suggestion: "1240",
};
const line = '    { "period": "2024", "territory": "BE10", "value": "1 240" },';

test("a problem is printed with its place, the line, a mark under the fault and a hint", () => {
  expect(printProblems([{ ...problem, column: 55 }], { lang: "en", readLine: () => line })).toBe(
    `data/indicators/people-housed.json:8:55  data/wrong-type
  "value" must be a number, but this is the text "1 240".
  8 |     { "period": "2024", "territory": "BE10", "value": "1 240" },
    |                                                       ^^^^^^^
  Hint: write 1240, without quotes or spaces. Spaces and units are added when the number is shown.

1 problem. Nothing was built; the last published site is untouched.`,
  );
});

test("of a long line only what is around the fault is shown", () => {
  const long = `${"x".repeat(300)}"1 240"${"y".repeat(300)}`;
  const [, , shown = "", mark = ""] = printProblems([{ ...problem, column: 301 }], {
    lang: "en",
    readLine: () => long,
  }).split("\n");
  expect(shown.length).toBeLessThan(130);
  expect(shown.slice(mark.indexOf("^"), mark.lastIndexOf("^") + 1)).toBe('"1 240"');
});

test("what an author wrote cannot steer a terminal or turn the reading direction", () => {
  const evil = { ...problem, actual: '"\u001B[2J\u202Egnol"', file: "a\u001B[31m.json", suggestion: "" };
  const printed = printProblems([evil], { lang: "en", readLine: () => "\u001B]0;x\u0007\t\u202Ex" });
  expect(printed).not.toMatch(/[\u202E\t]|(?!\n)\p{Cc}/u);
});

test("the line of a testimony is never printed again", () => {
  const withdrawn: Problem = { ...problem, rule: "testimony/consent-expired", severity: "warning" };
  expect(printProblems([withdrawn], { lang: "en", readLine: () => "secret words" })).not.toContain("secret");
});

test("colours are only there when asked for", () => {
  expect(printProblems([problem], { lang: "en", colour: true })).toContain("\u001B[31m");
  expect(printProblems([problem], { lang: "en" })).not.toContain("\u001B");
});

test("warnings are counted apart from problems", () => {
  const warning: Problem = { ...problem, severity: "warning" };
  expect(summaryOf([problem, problem, warning], "en")).toBe(
    "2 problems and 1 warning. Nothing was built; the last published site is untouched.",
  );
  expect(summaryOf([warning], "fr")).toBe("Aucun problème, 1 avertissement\u00A0: rien qui arrête la construction.");
  expect(summaryOf([], "nl")).toBe("Geen problemen.");
});

test("annotations of GitHub are one line each, with what has a meaning there escaped", () => {
  const [annotation, ...rest] = printAnnotations([{ ...problem, file: "a,b:c.json", suggestion: "50%\n" }], "en").split(
    "\n",
  );
  expect(annotation).toMatch(/^::error file=a%2Cb%3Ac\.json,line=8,col=57,endColumn=64,title=data\/wrong-type::/u);
  expect(annotation).toContain("50%25");
  expect(rest).toHaveLength(1);
});

test("JSON carries the data of the problem and its words", () => {
  expect(JSON.parse(printJson([problem], "nl"))).toMatchObject([
    { rule: "data/wrong-type", line: 8, message: '"value" moet een getal zijn, maar dit is de tekst "1 240".' },
  ]);
});

test("every rule and every expectation has words in each language, with nothing left open", () => {
  const said = { field: "f", actual: "a", expected: "e", suggestion: "s", other: "o", among: ["x", "y"], fix: true };
  const nothing = { field: "", actual: "", expected: "", suggestion: "", other: "", among: [], fix: false };
  for (const words of Object.values(problemWords)) {
    for (const expectation of expectations) expect(words.expected[expectation]).toMatch(/\S/u);
    for (const rule of Object.keys(rules) as Rule[])
      for (const given of [said, nothing]) {
        const [says, hint = ""] = words.rules[rule](given);
        expect(says).toMatch(/\S.*\.$/u);
        expect(`${says}${hint}`).not.toMatch(/undefined|\[object|\$\{/u);
      }
  }
});

test("the language is the one asked for, else the system's, else English", () => {
  expect(languageOf("nl", { LANG: "fr_FR.UTF-8" })).toBe("nl");
  expect(languageOf(undefined, { LC_ALL: "fr_BE.UTF-8", LANG: "nl_BE" })).toBe("fr");
  expect(languageOf(undefined, { LANG: "nl_BE.UTF-8" })).toBe("nl");
  expect(languageOf(undefined, { LANG: "C" })).toBe("en");
  expect(languageOf(undefined, {})).toBe("en");
});
