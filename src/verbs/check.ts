import { lineReader } from "../load/line-reader.ts";
import { loadObservatory } from "../load/load-observatory.ts";
import { printAnnotations, printJson, printProblems } from "../messages/print-problems.ts";
import type { Problem } from "../model/problem.ts";
import { Language } from "../model/text.ts";
import { applyFixes, printFixes, type Fixed } from "./fix.ts";

/** Options of the command line that say how problems are printed. */
export interface CheckOptions {
  lang?: string | undefined;
  json?: boolean | undefined;
  github?: boolean | undefined;
  /** Writes into the authors' files what can be written without asking. */
  fix?: boolean | undefined;
}

/** Reads and checks everything under root, prints every problem; 0 where nothing stops a build, else 1. */
export async function check(root: string, options: CheckOptions = {}): Promise<number> {
  let { problems } = await loadObservatory(root);
  const done: Fixed[] = [];
  // What is bound makes the rest of its sentence easier to read: done when nothing is left, so that a second run finds nothing.
  while (options.fix === true && problems.some(({ fix }) => fix !== undefined)) {
    done.push(...applyFixes(root, problems));
    ({ problems } = await loadObservatory(root));
  }
  // Machines read the standard output.
  const stream = options.json === true || options.github === true ? process.stderr : process.stdout;
  if (done.length > 0) stream.write(`${printFixes(done)}\n\n`);
  return reportProblems(root, problems, options);
}

/** Prints problems to the standard output, or as the options ask; 0 where none is an error, else 1. */
export function reportProblems(root: string, problems: readonly Problem[], options: CheckOptions = {}): number {
  process.stdout.write(`${textOf(root, problems, options)}\n`);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function textOf(root: string, problems: readonly Problem[], { lang, json, github }: CheckOptions): string {
  const language = languageOf(lang, process.env);
  if (json === true) return printJson(problems, language);
  if (github === true) return printAnnotations(problems, language);
  const colour = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  return printProblems(problems, { lang: language, readLine: lineReader(root), colour });
}

/** The language to speak to an author: the one asked for, else that of the system, else English. */
export function languageOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  // The first that is set decides, as everywhere on a Unix system.
  const first = [asked, env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(Boolean) ?? "en";
  const found = Language.safeParse(first.slice(0, 2).toLowerCase());
  return found.success ? found.data : "en";
}
