import { handedOver } from "./hand-over.ts";
import { lineReader } from "./load/line-reader.ts";
import { loadObservatory } from "./load/load-observatory.ts";
import { printProblems } from "./messages/print-problems.ts";
import type { Observatory } from "./model/observatory.ts";
import { languageOf } from "./verbs/check.ts";
import { keptProofs } from "./verbs/kept-proofs.ts";
import { publishable } from "./verbs/proof.ts";

async function load(): Promise<Observatory> {
  const root = process.env["VISES_ROOT"] ?? process.cwd();
  const loaded = await loadObservatory(root);
  const lang = languageOf(undefined, process.env);
  const errors = loaded.problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0) throw new Error(printProblems(errors, { lang, readLine: lineReader(root) }));
  const proof = await publishable(loaded, lang, keptProofs(root));
  if ("refused" in proof) throw new Error(proof.refused);
  return proof.observatory;
}

/** Everything authors wrote, loaded once for all pages; throws, with every fault in words, while the data hold errors or a total would give someone away. */
export const observatory = handedOver() ?? (await load());
