import { describe, expect, test } from "vitest";
import { citedIn, listedReferences } from "../../../src/compute/citation.ts";
import { Reference } from "../../../src/model/reference.ts";
import { enterprise, observatoryOf } from "./fixture.ts";

const reference = (id: string, more: object) =>
  Reference.parse({ id, type: "report", title: `Title of ${id}`, ...more });
const person = (family: string, given: string) => ({ family, given });
const issued = (...parts: number[]) => ({ "date-parts": [parts] });

const avise = reference("avise", { author: [{ literal: "Avise" }], issued: issued(2019, 4, 25), publisher: "Avise" });
const two = reference("two", {
  author: [person("Jany-Catrice", "Florence"), person("Mills", "Ann")],
  issued: issued(2015),
});
const three = reference("three", {
  type: "article-journal",
  language: "nl",
  author: [
    { family: "Berg", given: "Ed", "non-dropping-particle": "van den" },
    person("Claes", "Jo"),
    person("Dubois", "Lea"),
  ],
  issued: issued(2021, 3),
  "container-title": "Tijdschrift",
  volume: "4",
  issue: "2",
  page: "10-19",
  DOI: "10.1234/abc",
  accessed: issued(2024, 10, 3),
});

const one = (item: Reference, lang: "fr" | "nl" | "en" = "en") => {
  const [found] = listedReferences([item], lang, { fr: "fr-BE", nl: "nl-BE", en: "en-GB" }[lang]);
  if (found === undefined) throw new Error("Nothing listed.");
  return found;
};

describe("in a sentence", () => {
  test.each([
    [avise, "(Avise, 2019)", "(Avise, 2019)", "(Avise, 2019)"],
    [two, "(Jany-Catrice et Mills, 2015)", "(Jany-Catrice en Mills, 2015)", "(Jany-Catrice and Mills, 2015)"],
    [three, "(van den Berg et al., 2021)", "(van den Berg e.a., 2021)", "(van den Berg et al., 2021)"],
    [reference("undated", { publisher: "KPMG" }), "(KPMG, s.\u00A0d.)", "(KPMG, z.d.)", "(KPMG, n.d.)"],
  ])("%#", (item, fr, nl, en) => {
    expect([one(item, "fr").short, one(item, "nl").short, one(item, "en").short]).toEqual([fr, nl, en]);
  });

  test("two of one author and year are told apart, in the order of the list", () => {
    const again = reference("again", { title: "A first title", author: [{ literal: "Avise" }], issued: issued(2019) });
    const list = listedReferences([avise, again, two], "en", "en-GB");
    expect(list.map(({ id, short }) => [id, short])).toEqual([
      ["again", "(Avise, 2019a)"],
      ["avise", "(Avise, 2019b)"],
      ["two", "(Jany-Catrice and Mills, 2015)"],
    ]);
  });

  test("of an enterprise; an unknown one is our fault, for check has refused it", () => {
    const observatory = observatoryOf({ enterprises: [enterprise("navette", [], { references: [avise] })] });
    const context = { observatory, enterprise: "navette", lang: "fr" as const };
    expect(citedIn(context, "avise")).toBe("(Avise, 2019)");
    expect(() => citedIn(context, "none")).toThrow("no reference");
  });
});

describe("in a list", () => {
  test("a report of an organisation does not name it twice", () => {
    expect(one(avise)).toEqual({
      id: "avise",
      short: "(Avise, 2019)",
      who: "Avise (2019)",
      title: { text: "Title of avise" },
      quoted: false,
      rest: "25 April 2019",
    });
  });

  test("an article stands in its journal, in its own language, with its DOI", () => {
    expect(one(three, "fr")).toEqual({
      id: "three",
      short: "(van den Berg et al., 2021)",
      who: "van den Berg, Ed; Claes, Jo et Dubois, Lea (2021)",
      title: { text: "Title of three", lang: "nl" },
      quoted: true,
      holder: { before: ", ", text: "Tijdschrift", lang: "nl" },
      rest: "4, n°\u00A02, p.\u00A010-19, mars 2021",
      link: "https://doi.org/10.1234/abc",
      seen: "consulté le 3 octobre 2024",
    });
  });

  test("a chapter is in its book, and its editors are named where nobody wrote it", () => {
    const chapter = reference("chapter", {
      type: "chapter",
      editor: [person("Mills", "Ann")],
      issued: { "date-parts": [[2017], [2019]] },
      "container-title": "The book",
      publisher: "House",
      "publisher-place": "Lille",
      edition: "2nd",
    });
    expect(one(chapter)).toMatchObject({
      who: "Mills, Ann (eds) (2017–2019)",
      quoted: true,
      holder: { before: ", in ", text: "The book" },
      rest: "2nd ed., Lille: House",
    });
  });
});
