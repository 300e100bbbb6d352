import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTree, type Node } from "jsonc-parser";
import type { Problem } from "../model/problem.ts";
import { expectations, type Rule } from "../model/rules.ts";
import type { Span } from "./place.ts";

type Detail = "field" | "actual" | "expected" | "among" | "suggestion" | "other";

/** What a problem in a confided place may still say: names of fields, of rules and of lists, never what was written. */
const harmless: Partial<Record<Rule, readonly Detail[]>> = {
  "data/broken-json": ["other"],
  "data/duplicate-key": ["field", "other"],
  "data/missing-field": ["field"],
  "data/missing-source": ["field"],
  "data/unknown-field": ["field", "among", "suggestion"],
  "file/encoding": ["actual"],
  "file/wrong-folder": ["expected", "suggestion"],
  "observation/confided-in-parts": ["other", "actual"],
  "observation/confided-in-share": ["other", "actual"],
  "observation/duplicate": ["other", "actual"],
  "observation/not-shown": ["other", "actual"],
  "prose/tells-confided": ["field", "other"],
};

/**
 * The same problems, in which nothing is told that lies in something confided, or beside it on its line: what was found
 * goes, and the line is not to be printed. Logs are often public, and confided figures never are.
 */
export function withoutConfided(problems: readonly Problem[], root: string): Problem[] {
  const files = Map.groupBy(problems, ({ file }) => file);
  const hushed = new Map<Problem, Problem>();
  for (const [file, own] of files) {
    const places = placesIn(root, file);
    const silent = new Set(own.filter(({ confided }) => confided === "value").map(({ line }) => line));
    for (const problem of own) {
      const level = problem.confided ?? places(problem);
      if (level === "value") hushed.set(problem, hush(problem));
      else if (level === "line" || silent.has(problem.line)) hushed.set(problem, { ...problem, confided: "line" });
    }
  }
  return problems.map((problem) => hushed.get(problem) ?? problem);
}

function hush({ rule, severity, file, line, column, ...told }: Problem): Problem {
  const place = { rule, severity, file, line, column };
  const kept = harmless[rule];
  if (kept !== undefined) {
    const details = Object.fromEntries(kept.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]])));
    return { ...place, ...details, confided: "line" };
  }
  const { field, expected, among } = told;
  const isWord = expectations.some((word) => word === expected);
  return {
    ...place,
    ...(field !== undefined && { field }),
    ...(expected !== undefined && isWord && { expected }),
    // The words of a list that the schema knows are no secret.
    ...(rule === "data/unknown-value" && among !== undefined && { among }),
    confided: "value",
  };
}

type Level = Problem["confided"];

function placesIn(root: string, file: string): (problem: Problem) => Level {
  const nowhere = (): Level => undefined;
  if (!/\.json/iu.test(file)) return nowhere;
  let text: string;
  try {
    text = readFileSync(join(root, file), "utf8").replace(/^\uFEFF/u, "");
  } catch {
    return nowhere;
  }
  if (!hints.test(text)) return nowhere;
  const tree = treeOf(text);
  // Of a file that cannot be read nobody knows what is confided in it: then all of it is.
  if (tree === undefined) return () => "value";
  const spans = spansIn(tree);
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  return ({ line, column }) => {
    const start = starts[line - 1] ?? 0;
    const at = start + column - 1;
    if (spans.some((span) => at >= span.start && at < span.end) || opens(tree, at, spans)) return "value";
    const end = starts[line] ?? text.length + 1;
    return spans.some((span) => span.start < end && span.end > start) ? "line" : undefined;
  };
}

// Also what was meant to be "visibility", "aggregate" or "private".
const key = /visib|confid|vertrouw/iu;
const word = /^(?:ag+reg\p{L}*|privat\p{L}*|privée?)$/iu;
const hints = /visib|confi|vertrouw|"\s*(?:ag+reg|priv)/iu;

function treeOf(text: string): Node | undefined {
  try {
    JSON.parse(text);
    return parseTree(text);
  } catch {
    return undefined;
  }
}

/** Every object that says of itself, or seems to, that it is not public. */
function spansIn(tree: Node): Span[] {
  const spans: Span[] = [];
  const left = [tree];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node.type === "object" && (node.children ?? []).some(isConfiding))
      spans.push({ start: node.offset, end: node.offset + node.length });
    else left.push(...(node.children ?? []));
  }
  return spans;
}

function isConfiding({ children: [name, value] = [] }: Node): boolean {
  if (typeof name?.value !== "string") return false;
  if (key.test(name.value)) return !(name.value === "visibility" && value?.value === "public");
  return typeof value?.value === "string" && word.test(value.value);
}

/** True where a list or an object begins, or its name stands, in which something confided lies. */
function opens(tree: Node, at: number, spans: readonly Span[]): boolean {
  const left = [tree];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const { offset, length, children = [] } = node;
    if (at < offset || at >= offset + length) continue;
    if (at === offset && spans.some((span) => span.start >= offset && span.end <= offset + length)) return true;
    left.push(...children);
  }
  return false;
}
