import type { Problem } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { plain, problemWords, sayProblem } from "./say-problem.ts";

/** How problems are printed. */
export interface PrintOptions {
  lang: Language;
  /** One line of an author's file, from 1, for the frame under a problem. */
  readLine?: (file: string, line: number) => string | undefined;
  colour?: boolean;
}

const widest = 110;

/** Problems as text for a terminal: place, words, the line itself with a mark under the fault, a hint; then a summary. */
export function printProblems(problems: readonly Problem[], options: PrintOptions): string {
  const blocks = problems.map((problem) => printProblem(problem, options));
  return [...blocks, summaryOf(problems, options.lang)].join("\n\n");
}

/** The last line: how many, and what became of the site. */
export function summaryOf(problems: readonly Problem[], lang: Language): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return problemWords[lang].typography(problemWords[lang].summary(errors, problems.length - errors));
}

function printProblem(problem: Problem, options: PrintOptions): string {
  const { rule, severity, file, line, column } = problem;
  const { lang, colour = false } = options;
  const words = problemWords[lang];
  const paint = (code: number, text: string): string => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const { message, hint } = sayProblem(problem, lang);
  const mark = severity === "warning" ? ` (${words.warning})` : "";
  return [
    `${paint(1, `${plain(file)}:${line}:${column}`)}  ${paint(severity === "error" ? 31 : 33, rule + mark)}`,
    `  ${message}`,
    ...frameOf(problem, options).map((text) => paint(2, text)),
    ...(hint === undefined ? [] : [`  ${paint(36, words.typography(words.hint))} ${lowerFirst(hint)}`]),
  ].join("\n");
}

// Words that someone may have taken back are not printed again: of testimonies, and of what is confided, the place alone is given.
function frameOf({ rule, file, line, column, length, confided }: Problem, { readLine }: PrintOptions): string[] {
  if (length === undefined || confided !== undefined || rule.startsWith("testimony/")) return [];
  const text = readLine?.(file, line);
  if (text === undefined) return [];
  const start = Math.max(0, column - 1 - Math.max(0, widest - 40));
  const from = text.length <= widest ? 0 : start;
  const cut = text.slice(from, from + widest);
  const before = from > 0 ? "…" : "";
  const after = from + widest < text.length ? "…" : "";
  const gutter = `  ${line} | `;
  const blank = `  ${" ".repeat(String(line).length)} | `;
  const carets = "^".repeat(Math.max(1, Math.min(length, cut.length - (column - 1 - from))));
  return [
    `${gutter}${before}${plain(cut)}${after}`.trimEnd(),
    `${blank}${" ".repeat(before.length + column - 1 - from)}${carets}`,
  ];
}

function lowerFirst(text: string): string {
  return /^\p{Lu}(?:[\p{Ll}\u2019']| \p{Ll})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Problems as annotations that GitHub shows beside the lines of a change. */
export function printAnnotations(problems: readonly Problem[], lang: Language): string {
  const lines = problems.map((problem) => {
    const { rule, severity, file, line, column, length } = problem;
    const { message, hint } = sayProblem(problem, lang);
    const place = [
      `file=${escapeProperty(file)}`,
      `line=${line}`,
      `col=${column}`,
      ...(length === undefined ? [] : [`endColumn=${column + length}`]),
      `title=${escapeProperty(rule)}`,
    ].join(",");
    return `::${severity} ${place}::${escapeData(hint === undefined ? message : `${message}\n${hint}`)}`;
  });
  return [...lines, summaryOf(problems, lang)].join("\n");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(plain(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Problems as JSON, each with its words in one language. */
export function printJson(problems: readonly Problem[], lang: Language): string {
  return JSON.stringify(
    problems.map((problem) => ({ ...problem, ...sayProblem(problem, lang) })),
    null,
    2,
  );
}
