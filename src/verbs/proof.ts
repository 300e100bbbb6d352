import { formatPeriod } from "../compute/format.ts";
import { localeOf } from "../compute/locale.ts";
import type { SumQuery } from "../compute/sums.ts";
import { textIn } from "../compute/words.ts";
import type { Finding } from "../disclosure/model.ts";
import type { Loaded } from "../load/load-observatory.ts";
import { disclosureVerbWords, type DisclosureVerbWords } from "../messages/disclosure-verbs.ts";
import type { Observatory } from "../model/observatory.ts";
import type { ReleasedSums } from "../model/release.ts";
import type { Language } from "../model/text.ts";
import type { KeptProofs, Publication } from "../disclosure/publish.ts";

const none: ReleasedSums = { published: [], suppressed: [], relations: [] };

/** The observatory as it may be published, with what a release remembers of its sums, or what is said where the proof fails: which sums, never what is in them. */
export async function publishable(
  loaded: Loaded,
  lang: Language,
  kept?: KeptProofs,
): Promise<{ observatory: Observatory; sums: ReleasedSums } | { refused: string }> {
  // Without confided figures there is nothing to hide: the solver is not even loaded.
  if (loaded.confided.size === 0) return { observatory: loaded.observatory, sums: none };
  const { publish } = await import("../disclosure/publish.ts");
  const { releasedSums } = await import("../disclosure/released.ts");
  const publication = await publish({ ...loaded, ...(kept && { kept }) });
  if (!publication.audit.safe) return { refused: refusal(publication, lang) };
  const { observatory, tables, suppression } = publication;
  return { observatory, sums: releasedSums(tables, suppression, observatory) };
}

/** Why nothing may be published, a line for each sum, and what can be done. */
export function refusal({ audit, sums, observatory }: Publication, lang: Language): string {
  const words = disclosureVerbWords(lang);
  // A difference between sums has a name that tells who confides: it is not printed.
  const named = (cell: string): string => {
    const sum = sums.get(cell);
    return sum === undefined ? words.difference : `${cell} (${sumName(observatory, sum.query, lang)})`;
  };
  const why = ({ kind, release }: Finding): string =>
    release === undefined ? words.finding[kind] : words.finding.released(release);
  const lines = new Set(audit.findings.map((finding) => `  ${named(finding.cell)}  ${why(finding)}`));
  return [words.unsafe, ...lines, "", words.whatNow, ...advice(audit.findings, words), words.nothingBuilt].join("\n");
}

function advice(findings: readonly Finding[], words: DisclosureVerbWords): string[] {
  const releases = [...new Set(findings.flatMap(({ release }) => release ?? []))].sort();
  const told = [
    ...releases.flatMap((id) => words.advice.released(id)),
    // What follows from a release often shows in sums of today too: one remedy is enough.
    ...(releases.length === 0 && findings.some(({ kind }) => kind === "narrow") ? words.advice.narrow : []),
    ...(findings.some(({ kind }) => kind !== "narrow") ? words.advice.ours : []),
    words.whose,
  ];
  return told.map((line) => `  - ${line}`);
}

function sumName(observatory: Observatory, query: SumQuery, lang: Language): string {
  const { indicators, territories, sectors, groups } = observatory;
  const names = [
    indicators.get(query.indicator),
    territories.get(query.territory ?? ""),
    sectors.get(query.sector ?? ""),
    groups.get(query.group ?? ""),
  ].flatMap((one) => (one === undefined ? [] : textIn(one.name, lang).text));
  return [...names, formatPeriod(query.period, localeOf(observatory, lang))].join(", ");
}
