import { expect, test } from "vitest";
import { partsOf } from "../../../src/compute/series.ts";
import { wholeOf } from "../../../src/compute/whole.ts";
import { observatoryFor } from "../charts/cases.ts";

const whole = (situation: Parameters<typeof observatoryFor>[0]) =>
  wholeOf(
    partsOf(observatoryFor(situation), { enterprise: "navette", indicator: "paths" }, "fr").flatMap(
      ({ facts }) => facts,
    ),
  );

test("shares that make a whole need no word", () => {
  expect(whole("plain").note).toBeUndefined();
});

test("shares that miss a hundred percent say by how much, and leave it open", () => {
  expect(whole("one-point").rest).toBeCloseTo(0.38);
  expect(whole("one-point").note).toContain("38\u00A0%");
});

test("a sum that rounding moved is told as such, with nothing left open", () => {
  const { rest, note } = whole("break");
  expect(rest).toBe(0);
  expect(note).toContain("100,5\u00A0%");
});

test("shares of which none is published make no claim", () => {
  expect(whole("none")).toEqual({ sum: 0, rest: 0 });
});
