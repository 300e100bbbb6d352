import { describe, expect, it } from "vitest";
import { indicatorFilters } from "../../../src/compute/indicator-filters.ts";
import { enterprise, indicator, observatoryOf } from "./fixture.ts";

const at = (id: string) => ({ indicator: id, period: "2020", value: 1 });

describe("indicatorFilters()", () => {
  it("counts each choice and leaves out those that keep nothing; fictional examples are on no side", () => {
    const observatory = observatoryOf({
      indicators: [
        indicator("staff", { themes: ["work"] }),
        indicator("power", { themes: ["energy", "work"], tells: "practice" }),
        indicator("sample", {}),
      ],
      enterprises: [
        enterprise("a", [at("staff"), at("power")]),
        enterprise("b", [at("staff")], { territories: ["nord"] }),
        enterprise("c", [at("sample")], { territories: ["nord"], basis: "example" }),
      ],
    });
    const told = Object.entries(indicatorFilters(observatory, "en")).map(([key, choices]) => [
      key,
      choices.map(({ id, count }: { id: string; count: number }) => `${id} ${count}`),
    ]);
    expect(Object.fromEntries(told)).toEqual({
      theme: ["energy 1", "work 2"],
      tells: ["practice 1", "result 2"],
      side: ["FR 1", "BE 2", "both 1"],
    });
  });
});
