import type { Territory } from "../model/vocabulary.ts";
import { checkReference } from "./known.ts";
import type { Vocabulary } from "./load-vocabulary.ts";
import type { ProblemList } from "./problem-list.ts";

/** Says which territories lie in one that is not known, or in themselves by a detour. */
export function checkTerritories({ parts, known, file }: Vocabulary<Territory>, list: ProblemList): void {
  if (file === undefined) return;
  const parents = new Map(parts.map((territory) => [territory?.id, territory?.parent]));
  for (const [index, territory] of parts.entries()) {
    if (territory?.parent === undefined) continue;
    const path = [index, "parent"];
    if (!checkReference("territory", known, territory.parent, file, path, list)) continue;
    if (isInItself(territory.id, parents))
      list.add("data/circular-parent", file.file, file.at(path), {
        actual: territory.id ?? "",
        other: territory.parent,
      });
  }
}

function isInItself(id: string | undefined, parents: ReadonlyMap<string | undefined, string | undefined>): boolean {
  const seen = new Set<string>();
  for (
    let at = id === undefined ? undefined : parents.get(id);
    at !== undefined && !seen.has(at);
    at = parents.get(at)
  ) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
