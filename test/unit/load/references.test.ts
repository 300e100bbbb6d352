import { expect, test } from "vitest";
import { atelier, enterprise, loadOver, problemsOver, story } from "./laid-over-base.ts";

const reference = { id: "avise-2019", type: "webpage", title: "Un titre", issued: { "date-parts": [[2019, 4]] } };
const path = "content/stories/atelier/x.fr.mdx";

test("a story cites a reference of its enterprise, and marks a number as plain", async () => {
  const { observatory, problems } = await loadOver({
    [atelier]: enterprise({ references: [reference] }),
    [path]: story('Avant nous <Cite id="avise-2019" />, à <Plain>12</Plain> reprises.'),
  });
  expect(problems).toEqual([]);
  expect(observatory.enterprises.get("atelier")?.references).toEqual([reference]);
});

test("a reference is CSL-JSON, and its id stands for it alone", async () => {
  const references = [reference, { ...reference, type: "blog", DOI: "doi:10.1234/x", pages: "3" }];
  const rules = await problemsOver({ [atelier]: enterprise({ references }) });
  expect(rules.map((one) => one.split(" ")[1]).sort()).toEqual([
    "data/bad-format",
    "data/duplicate-id",
    "data/unknown-field",
    "data/unknown-value",
  ]);
});

test("what was read from a voice that is withdrawn is not quoted by the check of its numbers", async () => {
  const reading = { fr: "En 2023, 1 300 t de goods." };
  const voice = { words: { fr: "Oui." }, original: "fr", name: "Ben", role: { fr: "voisin" }, date: "2024" };
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
    crossings: [{ id: "c", title: { fr: "x" }, number: { indicator: "goods" }, voice: "ben", reading }],
    unknown: [{ fr: "x" }],
    changes: [{ fr: "x" }],
    published: "2024-12-01",
  };
  const rulesWith = async (expires: string): Promise<string[]> => {
    const testimonies = [{ id: "ben", ...voice, consent: { date: "2024-01-01", scope: ["web"], expires } }];
    const observations = [{ indicator: "goods", period: "2023", value: 1240, source: "register" }];
    const { problems } = await loadOver({ [atelier]: enterprise({ observations, testimonies, evaluation }) });
    return problems.map(({ rule }) => rule);
  };
  expect(await rulesWith("2030-01-01")).toEqual(["evaluation/contradicts-data"]);
  expect(await rulesWith("2024-06-01")).not.toContain("evaluation/contradicts-data");
});
