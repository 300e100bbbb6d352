import { expect, test } from "vitest";
import { csv } from "../../../src/outputs/csv.ts";

const rows = (value: string | number | undefined) => csv({ a: () => value }, [0]);

test("csv() quotes commas, quotes and line breaks", () => {
  expect(rows('a "b", c\nd')).toBe('a\r\n"a ""b"", c\nd"\r\n');
});

test("csv() defuses text that a spreadsheet would run", () => {
  for (const text of ["=1+1", "+32 2", "-cmd", "@SUM(A1)", "\tx"]) expect(rows(text)).toContain(`'${text}`);
});

test("csv() leaves negative numbers as numbers", () => {
  expect(rows(-2.6)).toBe("a\r\n-2.6\r\n");
});

test("csv() writes nothing for a missing value, and 0 for zero", () => {
  expect(rows(undefined)).toBe("a\r\n\r\n");
  expect(rows(0)).toBe("a\r\n0\r\n");
});
