import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { StatisticSpec } from "../../../src/model/statistic.ts";

const doc = readFileSync("docs/authors/statistics.md", "utf8");
const [header = "", example = ""] = /```csv\n([\s\S]*?)```/u.exec(doc)?.[1]?.split("\n") ?? [];

describe("docs/authors/statistics.md", () => {
  it("names every column of a statistic and no other, in its table and in its example", () => {
    const columns = Object.keys(StatisticSpec.shape).sort();
    const told = [...doc.matchAll(/^\| (`.*?`) \|/gmu)].flatMap(([, names = ""]) => names.match(/\w+/gu) ?? []);
    expect(told.sort()).toEqual(columns);
    expect(header.split(",").sort()).toEqual(columns);
  });

  it("shows a row of the data", () => {
    const rows = readdirSync("data/statistics").flatMap((file) =>
      readFileSync(`data/statistics/${file}`, "utf8").split(/\r?\n/u),
    );
    expect(rows).toContain(example);
  });
});
