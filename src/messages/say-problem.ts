import type { Problem } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import type { Expectation } from "../model/rules.ts";
import type { ProblemWords, Said } from "./problem-words.ts";
import { confidedProblem } from "./problems-confided.ts";
import { problemsEn } from "./problems.en.ts";
import { problemsFr } from "./problems.fr.ts";
import { problemsNl } from "./problems.nl.ts";

/** What is said of problems, by language. */
export const problemWords: Readonly<Record<Language, ProblemWords>> = {
  fr: problemsFr,
  nl: problemsNl,
  en: problemsEn,
};

/** One problem in words: what happened and why, then what to write. */
export interface SaidProblem {
  message: string;
  hint?: string;
}

/** Puts a problem into words of a language. */
export function sayProblem(problem: Problem, lang: Language): SaidProblem {
  const { rules, expected, typography } = problemWords[lang];
  const { field = "", actual = "", suggestion = "", other = "", among = [] } = problem;
  const wanted = problem.expected ?? "";
  const said: Said = {
    field: plain(field),
    actual: plain(actual),
    suggestion: plain(suggestion),
    other: plain(other),
    among: among.map(plain),
    fix: problem.fix !== undefined,
    expected: expected[wanted as Expectation] ?? plain(wanted),
  };
  const [message, hint] = problem.confided === "value" ? confidedProblem(said, lang) : rules[problem.rule](said);
  return { message: typography(message), ...(hint ? { hint: typography(hint) } : {}) };
}

/** A text of an author without signs that would steer a terminal or turn the direction of reading. */
export function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}\uFEFF]/gu, " ");
}
