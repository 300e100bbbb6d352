import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate, coverageOf, type AggregateQuery } from "../../../src/compute/aggregate.ts";
import { enterprise, indicator, observatoryOf } from "./fixture.ts";

const staff = indicator("staff");
const share = indicator("women", { kind: "share", unit: "percent" });
const alone = indicator("members", { adds: { enterprises: false, years: "no" } });
const at = (value: number, more: object = {}) => ({ indicator: "staff", period: "2020", value, ...more });

function sum(reports: object[][], query: Partial<AggregateQuery> = {}, more: Record<string, unknown>[] = []) {
  const enterprises = reports.map((observations, index) => enterprise(`e${index}`, observations, more[index]));
  const observatory = observatoryOf({ indicators: [staff, share, alone], enterprises });
  return aggregate(observatory, { indicator: "staff", period: "2020", ...query }, "en");
}
const own = (id: string, value: number) => [{ indicator: id, period: "2020", value }];
const reason = (result: ReturnType<typeof sum>): string => ("refused" in result ? result.refused.reason : "none");
const text = (result: ReturnType<typeof sum>): string => ("fact" in result ? result.fact.text : result.refused.text);

describe("aggregate()", () => {
  it("adds whole enterprises of one period and says how many report", () => {
    const result = sum([[at(10)], [at(20)], []]);
    expect(text(result)).toBe("30\u00A0people");
    expect(result.coverage.text("en")).toBe("2 of 3 enterprises report this");
    expect(result.coverage.reporting).toEqual(["e0", "e1"]);
  });

  it("carries every observation and every source it was made from", () => {
    const result = sum([[at(10)], [at(20)]]);
    expect("fact" in result && result.fact.from.map(({ id }) => id)).toEqual(["e0/staff/2020", "e1/staff/2020"]);
    expect("fact" in result && result.fact.sources.map(({ publisher }) => publisher)).toEqual(["e0", "e1"]);
    expect("fact" in result && result.fact.receipt.map(({ term }) => term)).toContain("Coverage");
  });

  it("of no values is refused, not 0", () => {
    expect(reason(sum([[], []]))).toBe("no-value");
  });

  it("of one enterprise is refused: there is nothing to add", () => {
    expect(reason(sum([[at(10)], []]))).toBe("too-few");
  });

  it("refuses what does not add up, and shares, with the reason in words", () => {
    expect(reason(sum([own("members", 1), own("members", 2)], { indicator: "members" }))).toBe("does-not-add");
    const refused = sum([own("women", 0.5), own("women", 0.6)], { indicator: "women" });
    expect(reason(refused)).toBe("share");
    expect(text(refused)).toContain("does not add up");
  });

  it("refuses parts of enterprises as if they were whole", () => {
    expect(reason(sum([[at(10)], [at(20, { perimeter: "shops" })]]))).toBe("mixed-perimeters");
  });

  it("leaves parts out of the sum when enough enterprises are whole", () => {
    expect(text(sum([[at(10)], [at(20)], [at(5, { perimeter: "shops" })]]))).toBe("30\u00A0people");
    expect(text(sum([[at(10), at(4, { breakdown: { gender: "women" } })], [at(20)]]))).toBe("30\u00A0people");
  });

  it("refuses to choose between two sources for one enterprise", () => {
    expect(reason(sum([[at(10), at(11, { source: "press" })], [at(20)]]))).toBe("two-sources");
  });

  it("takes only exactly the period asked for", () => {
    expect(reason(sum([[at(10)], [at(20, { period: "2019" })]]))).toBe("too-few");
    expect(reason(sum([[at(10)], [at(20, { period: "2020-06" })]]))).toBe("too-few");
  });

  it("makes a lower bound of a sum with a lower bound in it, and says how many", () => {
    const result = sum([[at(10, { qualifier: "min" })], [at(20)]]);
    expect(text(result)).toBe("more than 30\u00A0people");
    expect(result.coverage.text("en")).toBe("2 of 2 enterprises report this, 1 of them a lower bound");
  });

  it("refuses lower and upper bounds together", () => {
    expect(reason(sum([[at(10, { qualifier: "min" })], [at(20, { qualifier: "max" })]]))).toBe("opposite-bounds");
  });

  it("never mixes estimates in silence", () => {
    const result = sum([[at(10, { status: "estimated" })], [at(20)]]);
    expect("fact" in result && result.fact.mark).toBe("estimated");
    expect(result.coverage.text("fr")).toBe("2 structures sur 2 publient cette donnée, dont 1 par estimation");
  });

  it("leaves fictional examples out of the sum and out of the count", () => {
    const result = sum([[at(10)], [at(20)], [at(1000)]], {}, [{}, {}, { basis: "example" }]);
    expect(text(result)).toBe("30\u00A0people");
    expect(result.coverage.of).toBe(2);
  });

  it("keeps to a territory with all that lies inside it, to a sector and to a group", () => {
    const reports = [[at(10)], [at(20)], [at(40)]];
    const made = [{ territories: ["hainaut"] }, { territories: ["namur"] }, { territories: ["nord"], sector: "food" }];
    expect(text(sum(reports, { territory: "wallonie" }, made))).toBe("30\u00A0people");
    expect(text(sum(reports, { sector: "reuse" }, made))).toBe("30\u00A0people");
    expect(text(sum(reports, { group: "insertion" }, made))).toBe("70\u00A0people");
  });

  it("does not depend on the order of the enterprises", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 9 }), (values) => {
        const forward = sum(values.map((value) => [at(value)]));
        const backward = sum(values.toReversed().map((value) => [at(value)]));
        expect(text(forward)).toBe(text(backward));
        expect("fact" in forward && forward.fact.value).toBe("fact" in backward && backward.fact.value);
      }),
    );
  });
});

describe("coverageOf()", () => {
  it("counts real enterprises with a value, at any time and of any part", () => {
    const observatory = observatoryOf({
      indicators: [staff],
      enterprises: [
        enterprise("a", [at(1, { perimeter: "shops" })]),
        enterprise("b", [{ indicator: "staff", period: "2020", status: "missing", reason: { en: "Not counted." } }]),
        enterprise("c", [at(1)], { basis: "example" }),
      ],
    });
    expect(coverageOf(observatory, "staff").text("en")).toBe("1 of 2 enterprises reports this");
    expect(coverageOf(observatory, "women").text("en")).toBe("none of 2 enterprises reports this");
  });
});
