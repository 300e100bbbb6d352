import { expect, test } from "vitest";
import { confided, unsafe } from "../../../src/disclosure/primary.ts";
import type { Cell } from "../../../src/disclosure/model.ts";
import { by, many, rules } from "./tables.ts";

test.each<[string, Cell["unit"], Cell["contributions"], boolean]>([
  ["nothing at all", "count", [], false],
  ["all published by themselves", "count", by("ANNE 3, BEN 4"), false],
  ["one contributor", "count", by("anne 30"), true],
  ["two contributors", "count", by("anne 30, ben 30"), true],
  ["three even contributors", "count", by("anne 30, ben 30, chloe 30"), false],
  ["three, of which two publish: one is exposed", "count", by("anne 30, BEN 30, CHLOE 30"), true],
  ["three sites of one group", "count", by("anne 30, anne 30, anne 30"), true],
  ["one above 85 %", "amount", by("anne 86, ben 7, chloe 7"), true],
  ["one at 85 %, the others too even to tell", "amount", by("anne 68, ben 6, chloe 6"), true],
  ["p % rule: the second knows the first within 2 %", "amount", by("anne 50, ben 49, chloe 1"), true],
  ["p % rule met", "amount", by("anne 50, ben 40, chloe 10"), false],
  ["four people", "people", by("anne 1, ben 2, chloe 1"), true],
  ["five people", "people", by("anne 2, ben 2, chloe 1"), false],
  ["nobody: everyone would know that each had nobody", "people", by("anne 0, ben 0, chloe 0"), true],
  ["a sum of zeros", "count", by("anne 0, ben 0, chloe 0"), true],
  ["values of both signs: only the minimum counts", "amount", by("anne 900, ben -3, chloe 2"), false],
  ["values of both signs of two", "amount", by("anne 900, ben -3"), true],
  ["ten equal parts", "amount", many(100), false],
])("%s", (_, unit, contributions, expected) => {
  expect(unsafe({ unit, by: confided({ id: "cell", unit, contributions }) }, rules)).toBe(expected);
});
