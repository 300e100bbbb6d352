import { expect, test } from "vitest";
import { check } from "../../../src/verbs/check.ts";
import { ownFolder } from "./own-folder.ts";

const story = "content/stories/la-source/deux.fr.mdx";
const top = "---\ntitle: Deux\nlede: Ce que disent les chiffres.\ndate: 2024-05-01\n---\n\n";

const own = ownFolder();
const write = (text: string): void => own.write(story, text);
const read = (): string => own.read(story);

test("writes the component where one value alone can be meant, says so, and a second time does nothing", async () => {
  const text =
    "En 2023, 1 240 tonnes de goods ; en 2022, environ 1 180 t. 🧵 Le 12 mars 2023, à 18 h, nous étions 12.\n";
  write(top + text);
  expect(await check(own.root, { fix: true, lang: "fr" })).toBe(0);
  expect(read()).toBe(
    `${top}En 2023, <Fact indicator="goods" period="2023" /> de goods ; en 2022, <Fact indicator="goods" period="2022" />. 🧵 Le 12 mars 2023, à 18 h, nous étions 12.\n`,
  );
  expect(own.printed).toContain(`${story}:7:10  1 240 tonnes → <Fact indicator="goods" period="2023" />`);
  const after = read();
  own.printed = "";
  await check(own.root, { fix: true, lang: "fr" });
  expect(read()).toBe(after);
  expect(own.printed).not.toContain("→");
});

test("touches nothing else: byte order mark, ends of lines, contradictions, doubts", async () => {
  const lines = [
    "En 2023, 1 240 t de goods.",
    "En 2022, 1 300 t de goods.",
    "Presque 1 200 t.",
    "<Plain>1 240 t</Plain>",
  ];
  const whole = `\uFEFF${(top + lines.join("\n\n")).replaceAll("\n", "\r\n")}`;
  write(whole);
  expect(await check(own.root, { fix: true })).toBe(1);
  expect(read()).toBe(whole.replace("1 240 t de goods", '<Fact indicator="goods" period="2023" /> de goods'));
});

test("without the option nothing is written", async () => {
  write(`${top}En 2023, 1 240 t de goods.\n`);
  const before = read();
  expect(await check(own.root, {})).toBe(0);
  expect(read()).toBe(before);
  expect(own.printed).toContain("prose/typed-by-hand");
});

test("a value that changes in the data stops the check, with the place of the sentence that still states the old one", async () => {
  write(`${top}En 2023, nous avons trié 1 240 tonnes de goods.\n`);
  own.edit("data/enterprises/la-source.json", '"value": 1240', '"value": 1266');
  expect(await check(own.root, { fix: true, lang: "en" })).toBe(1);
  expect(own.printed).toContain(`${story}:7:26  prose/contradicts-data`);
  expect(own.printed).toContain('contradicts the data: "goods" is 1\u202F266\u00A0t (2023).');
});
