import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { formatInteger } from "../compute/format.ts";
import { loadObservatory } from "../load/load-observatory.ts";
import { disclosureVerbWords } from "../messages/disclosure-verbs.ts";
import type { Publication } from "../disclosure/publish.ts";
import type { Language } from "../model/text.ts";
import { languageOf, reportProblems, type CheckOptions } from "./check.ts";
import { refusal } from "./proof.ts";

/** Where the private report goes: beside the caches, never in what is published. */
const reportFile = path.join(".cache", "disclosure", "audit.json");

/** Runs the proof alone and says how many totals there are and how many are masked; no confided figure unless a private report is asked for. */
export async function audit(root: string, options: CheckOptions & { private?: boolean | undefined }): Promise<number> {
  const lang = languageOf(options.lang, process.env);
  const words = disclosureVerbWords(lang);
  const loaded = await loadObservatory(root);
  const errors = loaded.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return reportProblems(root, errors, options);
  if (loaded.confided.size === 0) {
    process.stdout.write(`${words.nothing}\n`);
    return 0;
  }
  const { publish } = await import("../disclosure/publish.ts");
  const publication = await publish(loaded);
  const { safe } = publication.audit;
  process.stdout.write(`${safe ? words.safe : refusal(publication, lang)}\n\n${summary(publication, lang)}\n\n`);
  if (options.private === true) writeReport(root, publication);
  if (options.private === true) process.stdout.write(`${words.report(reportFile)}\n`);
  else if (safe) process.stdout.write(`${words.askReport}\n`);
  return safe ? 0 : 1;
}

function summary({ tables, observatory, audit: proof, seconds }: Publication, lang: Language): string {
  const words = disclosureVerbWords(lang);
  const locale = observatory.settings.languages.find(({ code }) => code === lang)?.locales[0] ?? lang;
  const masked = [...observatory.aggregates.values()].filter(({ shown }) => shown === null).length;
  const lines = [
    [words.cells, formatInteger(tables.cells.length, locale)],
    [words.suppressed, formatInteger(masked, locale)],
    [words.intervals, formatInteger(proof.intervals.length, locale)],
    [words.seconds, formatInteger(Math.ceil(seconds), locale)],
  ] as const;
  const width = Math.max(...lines.map(([term]) => term.length)) + 2;
  return lines.map(([term, count]) => `${term.padEnd(width)}${count}`).join("\n");
}

function writeReport(root: string, { tables, suppression, audit: proof, parameters, seconds }: Publication): void {
  const file = path.join(root, reportFile);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const concerned = proof.findings.map(({ cell, kind, release }) => ({
    cell,
    kind,
    release,
    contributors: tables.cells
      .find(({ id }) => id === cell)
      ?.contributions.flatMap((one) => (one.published ? [] : one.contributor)),
  }));
  const report = { concerned, parameters, seconds, suppression: Object.fromEntries(suppression), audit: proof, tables };
  writeFileSync(file, JSON.stringify(report, null, 2), { mode: 0o600 });
}
