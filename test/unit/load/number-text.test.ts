import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumberText } from "../../../src/load/number-text.ts";

test.each([
  ["1 240", [1240]],
  ["1\u00A0240", [1240]],
  ["1\u202F240", [1240]],
  ["1.240,5", [1240.5]],
  ["1,240.5", [1240.5]],
  ["1'240", [1240]],
  ["12 345,67", [12345.67]],
  ["1.240.000", [1240000]],
  ["12,5", [12.5]],
  ["0,240", [0.24]],
  ["12345.678", [12345.678]],
  ["\u22123,5", [-3.5]],
  ["8 098 t", [8098]],
  ["€ 12,50", [12.5]],
  ["1O", [10]],
])("%s is one number", (text, readings) => {
  expect(readNumberText(text)?.readings).toEqual(readings);
});

test.each([
  ["1.240", [1240, 1.24]],
  ["1,240", [1240, 1.24]],
  ["12.000 €", [12000, 12]],
])("%s may be two numbers, and both are said", (text, readings) => {
  expect(readNumberText(text)?.readings).toEqual(readings);
});

test("a percentage becomes a share, without the dust of division", () => {
  expect(readNumberText("0,7 %")).toEqual({ readings: [0.007], percent: true });
  expect(readNumberText("62 pour cent")).toEqual({ readings: [0.62], percent: true });
});

test.each(["", "abc", "1 24", "1.2.3", "2019-2020", "12.", "O"])("%j is no number", (text) => {
  expect(readNumberText(text)).toBeUndefined();
});

test("every whole number is read again from its French, Dutch and English forms", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
      const digits = String(number);
      const grouped = (mark: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/gu, mark);
      for (const mark of [" ", "\u00A0", "\u202F", ".", ",", "'"])
        expect(readNumberText(grouped(mark))?.readings[0]).toBe(number);
      expect(readNumberText(`${grouped(".")},5`)?.readings).toEqual([number + 0.5]);
      expect(readNumberText(`${grouped(",")}.5`)?.readings).toEqual([number + 0.5]);
    }),
  );
});
