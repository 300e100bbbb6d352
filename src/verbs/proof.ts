import type { Loaded } from "../load/load-observatory.ts";
import { disclosureVerbWords } from "../messages/disclosure-verbs.ts";
import type { Observatory } from "../model/observatory.ts";
import type { ReleasedSums } from "../model/release.ts";
import type { Language } from "../model/text.ts";
import type { Publication } from "../disclosure/publish.ts";

const none: ReleasedSums = { published: [], suppressed: [], relations: [] };

/** The observatory as it may be published, with what a release remembers of its sums, or what is said where the proof fails: which sums, never what is in them. */
export async function publishable(
  loaded: Loaded,
  lang: Language,
): Promise<{ observatory: Observatory; sums: ReleasedSums } | { refused: string }> {
  // Without confided figures there is nothing to hide: the solver is not even loaded.
  if (loaded.confided.size === 0) return { observatory: loaded.observatory, sums: none };
  const { publish } = await import("../disclosure/publish.ts");
  const { releasedSums } = await import("../disclosure/released.ts");
  const publication = await publish(loaded);
  if (!publication.audit.safe) return { refused: refusal(publication, lang) };
  const { observatory, tables, suppression } = publication;
  return { observatory, sums: releasedSums(tables, suppression, observatory) };
}

/** Why nothing may be published, a line for each sum. */
export function refusal({ audit, sums }: Publication, lang: Language): string {
  const words = disclosureVerbWords(lang);
  // A difference between sums has a name that tells who confides: it is not printed.
  const named = (cell: string): string => (sums.has(cell) ? cell : words.difference);
  const lines = new Set(audit.findings.map(({ cell, kind }) => `  ${named(cell)}  ${words.finding[kind]}`));
  return [words.unsafe, ...lines, words.nothingBuilt].join("\n");
}
