import type { Evaluation } from "../model/evaluation.ts";
import type { FactRef } from "../model/evaluation.ts";
import { boundsOf } from "./check-period.ts";
import { checkReferencesOf, type OwnLists } from "./check-references.ts";
import type { EnterpriseCheck } from "./enterprise-check.ts";
import { placesOf, type FactIndex } from "./fact-index.ts";
import { checkReference } from "./known.ts";
import { checkUnique } from "./load-vocabulary.ts";
import type { Partly } from "./partly.ts";

/** Says where an evaluation points to a value or a voice that is not there, and where its steps are out of order. */
export function checkEvaluation(check: EnterpriseCheck, own: OwnLists, facts: FactIndex): void {
  const { enterprise, file, list } = check;
  const { evaluation } = enterprise;
  if (evaluation === undefined) return;
  checkStages(evaluation, check);
  for (const [index, id] of (evaluation.themes ?? []).entries())
    checkReference("theme", check.references.themes, id, file, ["evaluation", "themes", index], list);
  const crossings = evaluation.crossings ?? [];
  checkUnique(
    crossings.map((crossing) => crossing?.id),
    (index) => ["evaluation", "crossings", index, "id"],
    file,
    list,
  );
  for (const [index, crossing] of crossings.entries()) {
    const path = ["evaluation", "crossings", index];
    checkFact(crossing?.number, [...path, "number"], check, own, facts);
    checkReference("testimony", own.testimonies, crossing?.voice, file, [...path, "voice"], list);
  }
  for (const [index, step] of (evaluation.theory ?? []).entries()) {
    const path = ["evaluation", "theory", index];
    for (const [at, number] of (step?.numbers ?? []).entries())
      checkFact(number, [...path, "numbers", at], check, own, facts);
    for (const [at, voice] of (step?.voices ?? []).entries())
      checkReference("testimony", own.testimonies, voice, file, [...path, "voices", at], list);
  }
  for (const [index, method] of (evaluation.collection?.methods ?? []).entries()) {
    const path = ["evaluation", "collection", "methods", index];
    checkOrder(method?.from, method?.to, path, check);
    if (method?.respondents !== undefined && method.population !== undefined && method.respondents > method.population)
      list.add("observation/respondents-above-population", file.file, file.at([...path, "respondents"]), {
        actual: `${method.respondents}`,
        other: `${method.population}`,
      });
  }
}

function checkFact(
  ref: Partly<FactRef> | undefined,
  path: (string | number)[],
  check: EnterpriseCheck,
  own: OwnLists,
  facts: FactIndex,
): void {
  if (ref?.indicator === undefined) return;
  const { file, references, list } = check;
  const known = checkReference("indicator", references.indicators, ref.indicator, file, [...path, "indicator"], list);
  checkReferencesOf(ref, check, own, path);
  if (known) facts.check(ref, file, placesOf(file, path), list);
}

function checkStages({ collection }: Partly<Evaluation>, check: EnterpriseCheck): void {
  const { file, list } = check;
  for (const [index, stage] of (collection?.stages ?? []).entries()) {
    const path = ["evaluation", "collection", "stages", index];
    if (stage?.step !== undefined && stage.step !== index + 1)
      list.add("evaluation/stages", file.file, file.at([...path, "step"]), {
        actual: `${stage.step}`,
        expected: `${index + 1}`,
      });
    checkOrder(stage?.from, stage?.to, path, check);
  }
}

function checkOrder(
  from: string | undefined,
  to: string | undefined,
  path: (string | number)[],
  { file, list }: EnterpriseCheck,
): void {
  if (from === undefined || to === undefined || boundsOf(from).first <= boundsOf(to).last) return;
  list.add("period/reversed", file.file, file.at([...path, "to"]), {
    field: "to",
    actual: `${from}/${to}`,
    suggestion: `${to}/${from}`,
  });
}
