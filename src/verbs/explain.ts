import { readFileSync } from "node:fs";
import path from "node:path";
import { aggregate } from "../compute/aggregate.ts";
import { allSums } from "../compute/all-sums.ts";
import { factById, sumQueryOf } from "../compute/fact-by-id.ts";
import type { Fact } from "../compute/fact.ts";
import { formatInteger } from "../compute/format.ts";
import { localeOf } from "../compute/locale.ts";
import { countsConfided } from "../compute/sums.ts";
import { CsvFile } from "../load/csv-file.ts";
import { JsonFile } from "../load/json-file.ts";
import { loadObservatory } from "../load/load-observatory.ts";
import { nearest } from "../load/nearest.ts";
import { explainWords, type ExplainWords } from "../messages/explain.ts";
import { factWords } from "../messages/facts.ts";
import type { Origin } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { languageOf, reportProblems, type CheckOptions } from "./check.ts";
import { keptProofs } from "./kept-proofs.ts";
import { publishable } from "./proof.ts";
import { placesOf } from "./stands-on.ts";

/** Prints where a fact comes from: lines of files, definition, receipt, how it was formatted, where it stands. */
export async function explain(root: string, options: CheckOptions & { subject?: string | undefined }): Promise<number> {
  const lang = languageOf(options.lang, process.env);
  const words = explainWords(lang);
  const say = (text: string, code: number): number => {
    process.stdout.write(`${text}\n`);
    return code;
  };
  if (options.subject === undefined) return say(words.usage, 2);
  const loaded = await loadObservatory(root);
  const errors = loaded.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return reportProblems(root, errors, options);
  const proof = await publishable(loaded, lang, keptProofs(root));
  if ("refused" in proof) return say(proof.refused, 1);
  const { observatory } = proof;
  // A name may be pasted with the slashes of an address around it.
  const id = options.subject.trim().replaceAll(/^\/+|\/+$/g, "");
  const fact = factById(observatory, id, lang);
  return fact === undefined
    ? say(notFound(observatory, id, lang), 1)
    : say(explained(observatory, fact, root, lang), 0);
}

const most = 12;

/** What helps to find the right name: why a sum is not made, the facts that a part of a name is in, or the nearest name. */
function notFound(observatory: Observatory, id: string, lang: Language): string {
  const words = explainWords(lang);
  const query = sumQueryOf(observatory, id);
  const sum = query && aggregate(observatory, query, lang);
  if (sum !== undefined && "refused" in sum && sum.coverage.reporting.length > 0)
    return `${words.unknown(id)} ${words.noSum(sum.refused.text)}`;
  const ids = idsOf(observatory);
  const holding = id === "" ? [] : ids.filter((one) => `/${one}/`.includes(`/${id}/`));
  if (holding.length > 0) {
    const shown = holding.slice(0, most);
    const title = words.holding(
      id,
      formatInteger(holding.length, localeOf(observatory, lang)),
      shown.length < holding.length,
    );
    return [words.unknown(id), section(title, shown)].join("\n\n");
  }
  const near = nearest(id, ids);
  return [words.unknown(id), near === undefined ? words.usage : words.meant(near)].join(" ");
}

function explained(observatory: Observatory, fact: Fact, root: string, lang: Language): string {
  const words = explainWords(lang);
  const head = [fact.id, `${fact.label}, ${fact.perimeter.text}, ${fact.period.text}`];
  if (fact.mark === "suppressed") return [...head, words.masked].join("\n");
  const { foot } = factWords(lang).chart;
  const query = sumQueryOf(observatory, fact.id);
  const confided = query !== undefined && countsConfided(observatory, query) ? [words.confided] : [];
  return [
    ...head,
    section(words.value, [fact.text, ...formatted(observatory, fact, words)]),
    section(words.writtenAt, [...fact.from.map((one) => `${placeOf(root, one.origin)}  ${one.id}`), ...confided]),
    section(words.definition, definedIn(fact)),
    section(
      words.sources,
      fact.sources.map(({ publisher, title, url }) => [publisher, title, url].filter(Boolean).join(", ")),
    ),
    fact.receipt.map(({ term, text }) => foot(term, text)).join("\n"),
    section(words.standsOn, placesOf(observatory, fact, lang)),
  ].join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

function formatted(observatory: Observatory, fact: Fact, words: ExplainWords): string[] {
  const [first] = fact.from;
  const indicator =
    first !== undefined && "indicator" in first ? observatory.indicators.get(first.indicator) : undefined;
  const digits = indicator?.digits;
  const { foot } = factWords(fact.lang).chart;
  return [
    foot(words.raw, `${fact.value ?? "–"}`),
    foot(words.unit, `${fact.unit || "–"}`),
    foot(words.locale, `${fact.locale}`),
    ...(digits === undefined ? [] : [foot(words.decimals, `${digits}`)]),
    foot(words.qualifier, `${fact.qualifier}`),
    foot(words.status, `${fact.mark}`),
  ];
}

function definedIn({ from }: Fact): string[] {
  const files = from.map((one) =>
    "indicator" in one ? `data/indicators/${one.indicator}.json` : `data/measures.json, ${one.measure}`,
  );
  return [...new Set(files)];
}

/** "data/enterprises/x.json:24:5": file, line and column from 1. */
function placeOf(root: string, { file, path: keys }: Origin): string {
  const text = readFileSync(path.join(root, file), "utf8").replace(/^\uFEFF/u, "");
  const { line, column } = (file.endsWith(".csv") ? new CsvFile(file, text) : new JsonFile(file, text)).at(keys);
  return `${file}:${line}:${column}`;
}

function idsOf(observatory: Observatory): string[] {
  return [
    ...[...observatory.observations.values()].flatMap((list) => list.map(({ id }) => id)),
    ...observatory.statistics.map(({ id }) => id),
    ...new Set([...observatory.aggregates.keys(), ...allSums(observatory).map(({ fact }) => fact.id)]),
  ];
}
