import type * as z from "zod";
import type { Expectation } from "../model/rules.ts";
import { Period } from "../model/period.ts";
import { Settings } from "../model/settings.ts";
import { StatisticSpec } from "../model/statistic.ts";
import { Day, Id, Language, Moment } from "../model/text.ts";
import { Scheme } from "../model/vocabulary.ts";

// The schemas are asked for their own patterns, so that none is written twice.
const patterns = new Map<string, Expectation>([
  [patternOf(Id), "id"],
  [patternOf(Period), "period"],
  [patternOf(Moment), "moment"],
  [patternOf(Day), "day"],
  [patternOf(StatisticSpec.shape.period), "year"],
  [patternOf(Scheme.shape.id), "scheme-id"],
  [patternOf(Settings.shape.base), "base-path"],
]);

function patternOf(schema: z.ZodType): string {
  const [issue] = schema.safeParse("\n").error?.issues ?? [];
  return issue?.code === "invalid_format" ? (issue.pattern ?? "") : "";
}

/** What a text that has the wrong form should have been. */
export function expectedFormat(format: string, pattern: string | undefined): Expectation {
  if (format === "url") return "web-address";
  if (format === "email") return "email";
  return patterns.get(pattern ?? "") ?? "language-code";
}

const types: Readonly<Record<string, Expectation>> = {
  number: "number",
  int: "whole-number",
  string: "text",
  array: "list",
  tuple: "list",
  object: "object",
  record: "object",
  boolean: "true-or-false",
};

/** What a value of the wrong type should have been. */
export function expectedType(type: string): Expectation {
  return types[type] ?? "object";
}

/** True for the codes of the languages that an observatory can publish in. */
export function isLanguage(code: string): code is Language {
  return Language.safeParse(code).success;
}
