import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { plain } from "../messages/say-problem.ts";
import type { Problem } from "../model/problem.ts";

/** One thing that was written in an author's file. */
export interface Fixed {
  file: string;
  line: number;
  column: number;
  before: string;
  after: string;
}

const mark = "\uFEFF";

/** Writes what problems say can be written without asking, and nothing else: all other signs of a file stay as they were. */
export function applyFixes(root: string, problems: readonly Problem[]): Fixed[] {
  const files = Map.groupBy(
    problems.filter(({ fix }) => fix !== undefined),
    ({ file }) => file,
  );
  return [...files].flatMap(([file, own]) => fixFile(path.join(root, file), own));
}

function fixFile(place: string, problems: readonly Problem[]): Fixed[] {
  const whole = readFileSync(place, "utf8");
  const start = whole.startsWith(mark) ? 1 : 0;
  const done: Fixed[] = [];
  let text = whole.slice(start);
  let limit = text.length;
  // From the end to the beginning, so that no place moves before its turn.
  for (const { file, line, column, fix } of problems.toSorted((a, b) => (b.fix?.start ?? 0) - (a.fix?.start ?? 0))) {
    if (fix === undefined || fix.end > limit) continue;
    done.unshift({ file, line, column, before: text.slice(fix.start, fix.end), after: fix.text });
    text = text.slice(0, fix.start) + fix.text + text.slice(fix.end);
    limit = fix.start;
  }
  writeFileSync(place, whole.slice(0, start) + text);
  return done;
}

/** What was written, a line each: "content/stories/…:13:24  8 098 tonnes → <Fact … />". */
export function printFixes(fixes: readonly Fixed[]): string {
  return fixes
    .map(({ file, line, column, before, after }) => `${file}:${line}:${column}  ${plain(before)} → ${after}`)
    .join("\n");
}
