import { expect, test } from "vitest";
import { atelier, enterprise, loadOver, problemsOver, story } from "./laid-over-base.ts";

const goods = { indicator: "goods", period: "2023", value: 12, source: "register" };
const words = "Ce que personne ne doit lire";
const consent = { date: "2024-01-01", scope: ["web"] };
const testimony = {
  id: "ben",
  words: { fr: words },
  original: "fr",
  name: "Ben",
  role: { fr: "voisin" },
  date: "2024",
};

test("confided observations are kept apart, private ones are checked and then left out", async () => {
  const observations = [
    { ...goods, visibility: "private", source: "registre" },
    { ...goods, period: "2022", visibility: "aggregate" },
    { ...goods, period: "2021" },
  ];
  const { observatory, confided, problems } = await loadOver({ [atelier]: enterprise({ observations }) });
  expect(problems.map(({ rule }) => rule)).toEqual(["data/unknown-reference"]);
  expect(observatory.observations.get("atelier")?.map(({ period }) => period)).toEqual(["2021"]);
  expect(observatory.enterprises.get("atelier")?.observations.map(({ period }) => period)).toEqual(["2021"]);
  expect([...confided].map(([id, list]) => [id, list.map((one) => one.id)])).toEqual([
    ["atelier", ["atelier/goods/2022"]],
  ]);
});

test("a share given by its two numbers has its value filled in, and keeps both", async () => {
  const observations = [{ indicator: "reused", period: "2023", numerator: 30, denominator: 40, source: "register" }];
  const { observatory } = await loadOver({ [atelier]: enterprise({ observations }) });
  expect(observatory.observations.get("atelier")?.[0]).toMatchObject({ value: 0.75, numerator: 30, denominator: 40 });
});

test("two sources for one place are kept, each with its own id and origin", async () => {
  const observations = [goods, { ...goods, value: 13, source: "office" }];
  const { observatory, problems } = await loadOver({ [atelier]: enterprise({ observations }) });
  expect(problems).toEqual([]);
  expect(observatory.observations.get("atelier")?.map(({ id, origin }) => [id, origin.path])).toEqual([
    ["atelier/goods/2023", ["observations", 0]],
    ["atelier/goods/2023/source=office", ["observations", 1]],
  ]);
});

test.each([
  ["without consent", undefined],
  ["whose consent has ended", { ...consent, expires: "2025-06-29" }],
  ["not given for the web", { ...consent, scope: ["print"] }],
])("words %s are nowhere, nor what was read from them", async (_, given) => {
  const evaluation = {
    year: "2024",
    question: { fr: "?" },
    collection: {
      lede: { fr: "x" },
      stages: [1, 2, 3].map((step) => ({ step, from: "2024-01", to: "2024-02", moments: 0, what: { fr: "x" } })),
      methods: [],
      limits: [{ fr: "x" }],
    },
    analysis: { lede: { fr: "x" } },
    crossings: [
      {
        id: "c",
        title: { fr: "x" },
        number: { indicator: "goods" },
        voice: "ben",
        reading: { fr: "Lecture interdite" },
      },
    ],
    theory: [{ step: "do", text: { fr: "x" }, voices: ["ben"] }],
    unknown: [{ fr: "x" }],
    changes: [{ fr: "x" }],
    published: "2024-12-01",
  };
  const { observatory, problems } = await loadOver({
    [atelier]: enterprise({ observations: [goods], testimonies: [{ ...testimony, consent: given }], evaluation }),
    "content/stories/atelier/x.fr.mdx": story('Avant.\n\n<Testimony id="ben" />\n\n<Crossing id="c" />\n\nAprès.'),
  });
  expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
  const everything = JSON.stringify([...observatory.enterprises.values(), observatory.stories, problems]);
  expect(everything).not.toContain(words);
  expect(everything).not.toContain("Lecture interdite");
  const own = observatory.stories.filter((one) => one.enterprise === "atelier");
  expect(own).toHaveLength(1);
  expect(JSON.stringify(own)).not.toMatch(/Testimony|Crossing/u);
  expect(observatory.enterprises.get("atelier")?.evaluation?.theory?.[0]?.voices).toEqual([]);
});

test("a consent that ends on the day the data stand for still holds", async () => {
  const testimonies = [{ ...testimony, consent: { ...consent, expires: "2025-06-30" } }];
  const { observatory } = await loadOver({ [atelier]: enterprise({ testimonies }) });
  expect(observatory.enterprises.get("atelier")?.testimonies).toHaveLength(1);
});

test("a story is a tree of data: remarks are gone, words inside a component are a paragraph", async () => {
  const { observatory, problems } = await loadOver({
    "content/stories/la-source/x.fr.mdx": story("Un {/* secret */} mot.\n\n<Note>Une *note*.</Note>"),
  });
  expect(problems).toEqual([]);
  const found = observatory.stories.find(({ slug }) => slug === "x");
  expect(JSON.stringify(found?.tree)).not.toContain("secret");
  expect(found?.tree.children[1]).toMatchObject({ name: "Note", children: [{ type: "paragraph" }] });
});

test("drafts are checked and left out", async () => {
  const text = story("Texte.").replace("date:", "draft: true\ndate:");
  const { observatory, problems } = await loadOver({ "content/stories/la-source/x.fr.mdx": text });
  expect(problems).toEqual([]);
  expect(observatory.stories.map(({ slug }) => slug)).toEqual(["un-an"]);
});

test("one fault does not hide another, nor is it said again elsewhere", async () => {
  const observations = [
    { ...goods, value: "12" },
    { ...goods, period: "2022", indicator: "god" },
    { ...goods, period: "2O21" },
  ];
  expect(await problemsOver({ [atelier]: enterprise({ name: 3, observations }) })).toEqual([
    `${atelier}:3:11 data/wrong-type`,
    `${atelier}:26:16 data/wrong-type`,
    `${atelier}:30:20 data/unknown-reference`,
    `${atelier}:37:17 period/bad-format`,
  ]);
});

test("a list that cannot be read makes no noise wherever it is used", async () => {
  expect(await problemsOver({ "data/sectors.json": "[" })).toEqual(["data/sectors.json:1:1 data/broken-json"]);
  expect(await problemsOver({ "data/indicators/goods.json": "{" })).toEqual([
    "data/indicators/goods.json:1:1 data/broken-json",
  ]);
});

test("a folder that is not there is a problem, not an exception", async () => {
  const { loadObservatory } = await import("../../../src/load/load-observatory.ts");
  const { problems } = await loadObservatory("/no/such/folder");
  expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toContain("file/missing data/observatory.json");
});

test.each([
  [{ lang: "de", txt: "Wiederverwendung" }, ["data/unknown-field"]],
  [{ lang: "de" }, ["data/missing-field"]],
  [{ de: "Wiederverwendung" }, ["data/unknown-language"]],
  [{}, ["data/no-words"]],
  ["Réemploi", ["data/wrong-type"]],
  [undefined, ["data/missing-field"]],
])("words written as %j have one fault, said once", async (activity, expected) => {
  const { problems } = await loadOver({ [atelier]: enterprise({ activity }) });
  expect(problems.map(({ rule }) => rule)).toEqual(expected);
});
