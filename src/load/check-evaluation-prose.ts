import type { Enterprise } from "../model/enterprise.ts";
import { Language, type Text } from "../model/text.ts";
import { confidedDetails, detailsOf } from "./check-prose.ts";
import type { Withdrawn } from "./consent.ts";
import type { JsonFile } from "./json-file.ts";
import type { ProblemList } from "./problem-list.ts";
import { findingsIn, type Topics } from "./prose/confided-findings.ts";
import { passageOf } from "./prose/passages.ts";

interface Said {
  path: (string | number)[];
  text: Text;
}

/**
 * Warns of numbers in an enterprise's own words (its portrait, its evaluation) that do not agree with its data.
 * These texts take no component, and a number that is right may stay: the warning comes when the data change.
 */
export function checkEvaluationProse(
  enterprise: Enterprise,
  withdrawn: Withdrawn,
  topicsIn: (lang: Language) => Topics,
  file: JsonFile,
  list: ProblemList,
): void {
  for (const { path, text } of saidBy(enterprise, withdrawn)) {
    if ("text" in text) continue;
    for (const lang of Language.options) {
      const words = text[lang];
      if (words === undefined || !/\d/u.test(words)) continue;
      const { shown, confided } = findingsIn(passageOf(words), lang, topicsIn(lang));
      for (const finding of confided)
        list.add("prose/tells-confided", file.file, file.at([...path, lang]), confidedDetails(finding));
      for (const finding of shown)
        if (finding.kind === "contradiction")
          list.add("evaluation/contradicts-data", file.file, file.at([...path, lang]), detailsOf(finding));
    }
  }
}

function saidBy({ team, governance, evaluation }: Enterprise, { crossings: gone }: Withdrawn): Said[] {
  const said = (text: Text | undefined, ...path: (string | number)[]): Said[] =>
    text === undefined ? [] : [{ path, text }];
  const all = (texts: readonly Text[] | undefined, ...path: string[]): Said[] =>
    (texts ?? []).map((text, index) => ({ path: [...path, index], text }));
  const own = [...said(team, "team"), ...said(governance, "governance")];
  if (evaluation === undefined) return own;
  const { collection, analysis, crossings, theory = [], unknown, changes, attribution } = evaluation;
  const at = "evaluation";
  return [
    ...own,
    ...said(collection.lede, at, "collection", "lede"),
    ...all(collection.limits, at, "collection", "limits"),
    ...said(analysis.lede, at, "analysis", "lede"),
    ...(["practices", "processes", "results"] as const).flatMap((kind) => all(analysis[kind], at, "analysis", kind)),
    // What was read from words that may not be shown is not quoted either.
    ...crossings.flatMap(({ id, reading, title }, index) =>
      gone.has(id)
        ? []
        : [...said(title, at, "crossings", index, "title"), ...said(reading, at, "crossings", index, "reading")],
    ),
    ...theory.flatMap(({ text }, index) => said(text, at, "theory", index, "text")),
    ...all(unknown, at, "unknown"),
    ...all(changes, at, "changes"),
    ...said(attribution?.anyway, at, "attribution", "anyway"),
    ...said(attribution?.others, at, "attribution", "others"),
  ];
}
