import type { IndicatorKind } from "../model/indicator.ts";
import type { JsonReason, MarkupReason, YamlReason } from "../model/reasons.ts";
import type { Expectation, Rule } from "../model/rules.ts";

/** A problem as a sentence sees it: what is absent is an empty text, `expected` is already in words. */
export interface Said {
  field: string;
  actual: string;
  expected: string;
  suggestion: string;
  other: string;
  among: readonly string[];
  /** True where `check --fix` can write what is suggested. */
  fix: boolean;
}

/** What happened and why; then what to write, where that can be told. */
export type Sentence = readonly [says: string, hint?: string | undefined];

/** The sentences of all rules of some families: "file", "data"… */
export type RuleWords<Family extends string> = {
  [Name in Extract<Rule, `${Family}/${string}`>]: (said: Said) => Sentence;
};

/** Everything one language says of problems. A language that lacks a rule does not compile. */
export interface ProblemWords {
  rules: { [Name in Rule]: (said: Said) => Sentence };
  expected: Record<Expectation, string>;
  hint: string;
  warning: string;
  /** The last line; `built` is undefined where nothing was to be built. */
  summary: (errors: number, warnings: number) => string;
  /** Puts the language's own blanks before and after its signs. */
  typography: (text: string) => string;
}

/** The smaller words that sentences of one language are made with. */
export interface SmallWords {
  quote: (text: string) => string;
  /** A value in JSON, by its type: 'the text "1 240"'. */
  value: (json: string) => string;
  /** "Did you mean …?", or what is known where that is a short list. */
  meant: (said: Said) => string | undefined;
  /** "≥ 1" in words: "at least 1". */
  limit: (expected: string) => string;
  kind: Record<IndicatorKind, string>;
  json: Record<JsonReason, Sentence>;
  yaml: Record<YamlReason, Sentence>;
  markup: Record<MarkupReason, Sentence>;
}

/** What sort of value a piece of JSON is. */
export function sortOf(json: string): "text" | "list" | "object" | "number" | "word" {
  if (json.startsWith('"')) return "text";
  if (json.startsWith("[")) return "list";
  if (json.startsWith("{")) return "object";
  return /^-?\d/u.test(json) ? "number" : "word";
}
