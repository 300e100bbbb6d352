import fc from "fast-check";
import { expect, test } from "vitest";
import { duplicateKeys } from "../../../src/load/duplicate-keys.ts";

const keysOf = (text: string): string[] => duplicateKeys(text, JSON.parse(text)).map(({ key }) => key);

test("a key written twice in one object is found, and the same key in two objects is not", () => {
  expect(keysOf('{ "a": 1, "b": { "a": 2 }, "a": 3 }')).toEqual(["a"]);
  expect(keysOf('[{ "a": 1 }, { "a": 1 }]')).toEqual([]);
});

test("texts that look like keys do not deceive", () => {
  expect(keysOf(String.raw`{ "a": "\"a\": 1", "b\\": "x", "c" : ":", "d": ["e", "f"] }`)).toEqual([]);
  expect(keysOf(String.raw`{ "a\"": 1, "a\"": 2 }`)).toEqual(['a"']);
});

test("__proto__ is a key like any other", () => {
  expect(keysOf('{ "__proto__": 1, "__proto__": 2 }')).toEqual(["__proto__"]);
  expect(keysOf('{ "__proto__": { "x": 1 } }')).toEqual([]);
});

test("no value without duplicates is accused, whatever its keys and texts", { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary", maxDepth: 3 }), fc.nat(4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(duplicateKeys(text, JSON.parse(text))).toEqual([]);
    }),
  );
});
