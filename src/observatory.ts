import { handedOver } from "./hand-over.ts";
import { lineReader } from "./load/line-reader.ts";
import { loadObservatory } from "./load/load-observatory.ts";
import { printProblems } from "./messages/print-problems.ts";
import type { Observatory } from "./model/observatory.ts";
import { languageOf } from "./verbs/check.ts";

async function load(): Promise<Observatory> {
  const root = process.env["VISES_ROOT"] ?? process.cwd();
  const { observatory: loaded, problems } = await loadObservatory(root);
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0)
    throw new Error(printProblems(errors, { lang: languageOf(undefined, process.env), readLine: lineReader(root) }));
  return loaded;
}

/** Everything authors wrote, loaded once for all pages; throws, with every fault in words, while the data hold errors. */
export const observatory = handedOver() ?? (await load());
