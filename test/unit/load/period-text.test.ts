import { expect, test } from "vitest";
import { boundsOf } from "../../../src/load/check-period.ts";
import { mendPeriod } from "../../../src/load/period-text.ts";

test.each([
  ["2O19", "2019"],
  ["l999", "1999"],
  ["2019-2020", "2019/2020"],
  ["2019–2020", "2019/2020"],
  ["2019 - 2020", "2019/2020"],
  ["01/06/2024", "2024-06-01"],
  ["6/2024", "2024-06"],
  ["2024-6", "2024-06"],
  ["T3 2024", "2024-07/2024-09"],
  ["2024 Q1", "2024-01/2024-03"],
  ["jusqu'en 2024", "../2024"],
])("%s was probably meant as %s", (text, period) => {
  expect(mendPeriod(text, "period")).toBe(period);
});

test.each(["2024-13", "2024-02-30", "octobre", "24", "depuis 2015"])("nothing is guessed from %s", (text) => {
  expect(mendPeriod(text, "period")).toBeUndefined();
});

test("a period has its first and last day", () => {
  expect(boundsOf("2017/2019")).toMatchObject({ first: "2017-01-01", lastStart: "2019-01-01", last: "2019-12-31" });
  expect(boundsOf("../2024-10")).toMatchObject({ first: "", last: "2024-10-31" });
  expect(boundsOf("2023-02-30").unreal).toBe("2023-02-30");
});
