import { loadObservatory } from "./load/load-observatory.ts";

const root = process.env["VISES_ROOT"] ?? process.cwd();
const { observatory: loaded, problems } = await loadObservatory(root);
const errors = problems.filter((problem) => problem.severity === "error");
if (errors.length > 0) {
  const first = errors
    .map((problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.rule}`)
    .slice(0, 20);
  throw new Error(`The data hold ${errors.length} errors; run the check. First ones:\n${first.join("\n")}`);
}

/** Everything authors wrote, loaded once for all pages; throws while the data hold errors. */
export const observatory = loaded;
