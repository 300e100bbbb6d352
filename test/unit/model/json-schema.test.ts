import { expect, test } from "vitest";
import { jsonSchemas } from "../../../src/model/json-schema.ts";
import { vocabularyNames } from "../../../src/load/layout.ts";

test("every kind of file that authors write has its JSON Schema", () => {
  const names = ["observatory", "enterprise", "indicator", ...vocabularyNames, "statistic", "story", "page"];
  expect(Object.keys(jsonSchemas()).sort()).toEqual(names.sort());
});

test("a schema asks for what an author must write, not for what has a default", () => {
  const enterprise = jsonSchemas()["enterprise"] as { required: string[]; additionalProperties: boolean };
  expect(enterprise.required).toContain("legalForm");
  expect(enterprise.required).not.toContain("ground");
  expect(enterprise.additionalProperties).toBe(false);
});

test("descriptions of fields reach the editor", () => {
  expect(JSON.stringify(jsonSchemas()["enterprise"])).toContain("A VISES group, by purpose");
});
