import { describe, expect, it } from "vitest";
import { sharedIndicators, sharedPurposes, sharedQuestions } from "../../../src/compute/across.ts";
import { careText } from "../../../src/compute/bond-words.ts";
import { factsOf } from "../../../src/compute/fact.ts";
import { besideEachOther, pairOf } from "../../../src/compute/side-by-side.ts";
import { enterprise, indicator, observatoryOf } from "./fixture.ts";

const staff = indicator("staff");
const members = indicator("members", { adds: { enterprises: false, years: "no" } });
const at = (period: string, value: number, more: object = {}) => ({ indicator: "staff", period, value, ...more });

const here = enterprise("here", [at("2019", 4), at("2020", 5), at("2022", 6)]);
const there = enterprise("there", [at("2018", 7), at("2020", 8)], { territories: ["nord"] });
const part = enterprise("part", [at("2020", 9, { perimeter: "shop" })], {
  territories: ["nord"],
  perimeters: [{ id: "shop", name: { en: "the shop" } }],
});
const fictional = enterprise("zoo", [at("2020", 1)], { territories: ["nord"], basis: "example" });
const observatory = observatoryOf({ indicators: [staff, members], enterprises: [here, part, there, fictional] });
const pair = (one: typeof here, other: typeof here) =>
  pairOf(observatory, [one, other], "staff", "en")?.map(({ fact }) => `${fact.text}, ${fact.period.text}`);

describe("pairOf()", () => {
  it("takes the newest period that both publish", () => {
    expect(pair(here, there)).toEqual(["5\u00A0people, 2020", "8\u00A0people, 2020"]);
  });

  it("takes the newest of each where no period is shared, and nothing where one has no value", () => {
    const other = enterprise("here", [at("2022", 6)]);
    const apart = observatoryOf({ indicators: [staff], enterprises: [other, there] });
    expect(pairOf(apart, [other, there], "staff", "en")?.map(({ fact }) => fact.period.text)).toEqual(["2022", "2020"]);
    expect(pairOf(observatory, [here, there], "members", "en")).toBeUndefined();
  });
});

describe("besideEachOther()", () => {
  const facts = (one: typeof here) => factsOf(observatory, one.id, "en");
  const of = (period: string, one = here) => facts(one).find((fact) => fact.period.text === period)!;

  it("of the same period, of whole enterprises, exact and final, is comparable", () => {
    expect(besideEachOther(staff, [of("2020"), of("2020", there)])).toEqual({ level: "comparable", caveats: [] });
  });

  it("asks for care where periods differ, and says so in a sentence", () => {
    const { level, caveats } = besideEachOther(staff, [of("2022"), of("2020", there)]);
    expect(careText(level, caveats, "en")).toBe("To be read with care: the periods are not the same.");
  });

  it("forbids comparing where perimeters differ or the indicator does not allow it, with every reason", () => {
    const { level, caveats } = besideEachOther(members, [of("2022"), of("2020", part)]);
    expect({ level, caveats }).toEqual({ level: "not-comparable", caveats: ["indicator", "perimeter", "period"] });
    for (const lang of ["fr", "nl", "en"] as const) expect(careText(level, caveats, lang)).not.toContain("undefined");
  });
});

describe("what stands on both sides of the border", () => {
  it("has the newest value of each enterprise under its country, fictional ones never beside real ones", () => {
    const told = sharedIndicators(observatory, "en").map(({ indicator: { id }, example, sides }) => ({
      id,
      example,
      sides: sides.map(({ country, ones }) => `${country}: ${ones.map(({ fact }) => fact.id).join(", ")}`),
    }));
    expect(told).toEqual([
      { id: "staff", example: false, sides: ["FR: part/staff/2020//shop, there/staff/2020", "BE: here/staff/2022"] },
    ]);
  });

  it("needs somebody on each side", () => {
    expect(sharedQuestions(observatory, "en")).toEqual([]);
    expect(sharedPurposes(observatory).map(({ group }) => group.id)).toEqual(["insertion"]);
    const alone = observatoryOf({ indicators: [staff], enterprises: [here] });
    expect(sharedPurposes(alone)).toEqual([]);
    expect(sharedIndicators(alone, "en")).toEqual([]);
  });
});
