import { describe, expect, it } from "vitest";
import { bondWords } from "../../../src/compute/bond-words.ts";
import { closestOf, neighboursOf } from "../../../src/compute/neighbours.ts";
import { pagesOf, titleOf } from "../../../src/compute/pages.ts";
import { ancestorsOf, childrenOf, countryOf, enterprisesIn } from "../../../src/compute/territory.ts";
import { weaveOf } from "../../../src/compute/weave.ts";
import { enterprise, indicator, observatoryOf } from "./fixture.ts";

const staff = indicator("staff");
const trained = indicator("trained", { tells: "practice" });
const at = (period: string, more: object = {}) => ({ indicator: "staff", period, value: 1, ...more });
const french = { territories: ["nord"] };

const border = observatoryOf({
  indicators: [staff],
  enterprises: [
    enterprise("self", [at("2020")]),
    enterprise("here", [at("2020")]),
    enterprise("by-indicator", [at("2019")], { ...french, sector: "food" }),
    enterprise("by-purpose", [], french),
    enterprise("by-sector", [], { ...french, group: "collective-service" }),
    enterprise("fictional", [], { ...french, basis: "example" }),
    enterprise("stranger", [], { ...french, sector: "food", group: "collective-service" }),
  ],
});

describe("neighboursOf()", () => {
  it("finds enterprises across the national border and says all that they share", () => {
    expect(neighboursOf(border, "self")).toEqual([
      {
        enterprise: "by-indicator",
        bonds: [
          { by: "purpose", group: "insertion" },
          { by: "indicator", indicators: ["staff"] },
        ],
      },
      {
        enterprise: "by-purpose",
        bonds: [
          { by: "purpose", group: "insertion" },
          { by: "sector", sector: "reuse" },
        ],
      },
      { enterprise: "by-sector", bonds: [{ by: "sector", sector: "reuse" }] },
    ]);
  });

  it("goes both ways, and a fictional one may look at real ones", () => {
    expect(neighboursOf(border, "by-purpose").map((one) => one.enterprise)).toEqual(["self", "here"]);
    expect(neighboursOf(border, "fictional").length).toBeGreaterThan(0);
  });

  it("finds two questions on one theme", () => {
    const asking = (id: string, themes: string[], more: object) =>
      enterprise(id, [], { evaluation: { ...evaluation([]), themes }, sector: "food", group: id, ...more });
    const both = observatoryOf({
      enterprises: [
        asking("here", ["work", "energy"], {}),
        asking("there", ["energy"], { ...french, sector: "reuse" }),
      ],
    });
    expect(neighboursOf(both, "here")).toEqual([
      { enterprise: "there", bonds: [{ by: "question", themes: ["energy"] }] },
    ]);
    expect(bondWords(both, { by: "question", themes: ["energy"] }, "en").text).toBe(
      "question on the same theme: Energy",
    );
  });
});

describe("closestOf()", () => {
  it("keeps those that share most where there is no room for all, in alphabetical order", () => {
    expect(closestOf(border, "self", 2).map((one) => one.enterprise)).toEqual(["by-indicator", "by-purpose"]);
    expect(closestOf(border, "self", 1).map((one) => one.enterprise)).toEqual(["by-purpose"]);
  });
});

const voice = (id: string) => ({
  id,
  words: { fr: "Le jeudi, c’est sacré." },
  original: "fr",
  name: "Josiane",
  role: { fr: "passagère" },
  date: "2024-10",
  consent: { date: "2024-10-03", scope: ["web"] },
});
const crossing = (id: string, number: object, spoken: string, reading = "Les deux se répondent.") => ({
  id,
  title: { fr: id },
  number,
  voice: spoken,
  reading: { fr: reading },
});
const stage = (step: number) => ({ step, from: "2024-01", to: "2024-03", moments: 1, what: { fr: "Un atelier." } });

const evaluation = (crossings: object[]) => ({
  year: "2024",
  question: { fr: "Que change un trajet ?" },
  collection: { lede: { fr: "Un an." }, stages: [1, 2, 3].map(stage), methods: [], limits: [{ fr: "Peu." }] },
  analysis: { lede: { fr: "Rien seul." } },
  crossings,
  unknown: [{ fr: "Le soir." }],
  changes: [{ fr: "Le vendredi." }],
  published: "2025-03-03",
});
const made = (crossings: object[]) =>
  observatoryOf({
    indicators: [staff, trained],
    enterprises: [
      enterprise(
        "navette",
        [
          at("2019"),
          at("2020"),
          at("2020", { breakdown: { gender: "women" } }),
          { indicator: "trained", period: "2020", value: 29 },
          {
            indicator: "trained",
            period: "2021",
            status: "missing",
            reason: { fr: "Pas compté." },
            perimeter: "line",
          },
        ],
        { testimonies: [voice("josiane"), voice("luc")], evaluation: evaluation(crossings) },
      ),
    ],
  });

describe("weaveOf()", () => {
  it("counts what has one receipt as one number, whatever its years, and leaves out what has no value", () => {
    const weave = weaveOf(made([]), "navette");
    expect(weave).toMatchObject({ numbers: 2, results: 1, practices: 1, voices: 2, pairs: [] });
    expect(weave.practiceFlags).toEqual([false, true]);
  });

  it("crosses a number and a voice that were read together, once", () => {
    const twice = [
      crossing("a", { indicator: "trained" }, "luc"),
      crossing("b", { indicator: "trained", period: "2020" }, "luc"),
    ];
    expect(weaveOf(made(twice), "navette").pairs).toEqual([[1, 1]]);
  });

  it("needs a written reading, a number that has a value and a testimony that exists", () => {
    const broken = [
      crossing("a", { indicator: "trained" }, "luc", " "),
      crossing("b", { indicator: "unknown" }, "luc"),
      crossing("c", { indicator: "staff" }, "nobody"),
    ];
    expect(weaveOf(made(broken), "navette").pairs).toEqual([]);
  });

  it("gives a part that was read with a voice a thread of its own", () => {
    const part = [crossing("a", { indicator: "staff", breakdown: { gender: "women" } }, "josiane")];
    expect(weaveOf(made(part), "navette")).toMatchObject({ numbers: 3, pairs: [[1, 0]] });
  });

  it("of public figures alone has numbers and no voice", () => {
    const observatory = observatoryOf({ indicators: [staff], enterprises: [enterprise("a", [at("2020")])] });
    expect(weaveOf(observatory, "a")).toMatchObject({ numbers: 1, voices: 0, pairs: [] });
  });

  it("gives parts without a whole one thread together", () => {
    const parts = [at("2020", { breakdown: { gender: "women" } }), at("2020", { breakdown: { gender: "men" } })];
    const observatory = observatoryOf({ indicators: [staff], enterprises: [enterprise("a", parts)] });
    expect(weaveOf(observatory, "a").numbers).toBe(1);
  });
});

describe("pagesOf()", () => {
  const observatory = observatoryOf({
    indicators: [staff],
    enterprises: [enterprise("a", [at("2020")], { name: "Atelier A" })],
  });
  const pages = pagesOf(observatory);

  it("lists every page once, at addresses of their own that end with a slash", () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.every((path) => path === "" || path.endsWith("/"))).toBe(true);
    expect(paths).toContain("enterprises/a/");
    expect(paths).toContain("territories/wallonie/");
  });

  it("leaves out measures without statistics", () => {
    expect(pages.some(({ kind }) => kind === "measure")).toBe(false);
  });

  it("has a title for each, in the page's language where there is one", () => {
    for (const page of pages) expect(titleOf(observatory, page, "nl").text).not.toBe("");
    const titles = new Map(pages.map((page) => [page.path, titleOf(observatory, page, "nl").text]));
    expect(titles.get("enterprises/a/")).toBe("Atelier A");
    expect(titles.get("enterprises/")).toBe("Ondernemingen");
  });
});

describe("territories", () => {
  const observatory = observatoryOf({
    enterprises: [enterprise("a", [], { territories: ["namur"] }), enterprise("b", [], french)],
  });

  it("know what is around and inside them", () => {
    expect(ancestorsOf(observatory, "namur").map(({ id }) => id)).toEqual(["wallonie", "belgique"]);
    expect(childrenOf(observatory, "wallonie").map(({ id }) => id)).toEqual(["hainaut", "namur"]);
    expect(countryOf(observatory, "namur")).toBe("BE");
    expect(countryOf(observatory, "nowhere")).toBeUndefined();
  });

  it("hold the enterprises of all that lies inside them", () => {
    expect(enterprisesIn(observatory, "wallonie").map(({ id }) => id)).toEqual(["a"]);
    expect(enterprisesIn(observatory, "france").map(({ id }) => id)).toEqual(["b"]);
  });
});
