import { checkConfided } from "./check-confided.ts";
import { checkCards } from "./check-cards.ts";
import { checkEvaluation } from "./check-evaluation.ts";
import { checkExample } from "./check-example.ts";
import { checkObservations } from "./check-observations.ts";
import { checkParts } from "./check-parts.ts";
import { checkPeriod } from "./check-period.ts";
import { checkReferencesOf, ownLists } from "./check-references.ts";
import { checkRelated } from "./check-related.ts";
import { checkTargets } from "./check-targets.ts";
import type { EnterpriseCheck } from "./enterprise-check.ts";
import { FactIndex } from "./fact-index.ts";
import { checkReference } from "./known.ts";
import { checkUnique } from "./load-vocabulary.ts";

/** Says everything that is wrong with an enterprise beyond its form. Returns the index of its values, for its stories. */
export function checkEnterprise(check: EnterpriseCheck): FactIndex {
  const { enterprise, file, references, list, asOf, sharedSources } = check;
  const own = ownLists(check, sharedSources.keys());
  const facts = new FactIndex(enterprise.observations ?? []);
  checkReference("group", references.groups, enterprise.group, file, ["group"], list);
  checkReference("sector", references.sectors, enterprise.sector, file, ["sector"], list);
  checkReference("legal-form", references.legalForms, enterprise.legalForm, file, ["legalForm"], list);
  for (const [index, id] of (enterprise.territories ?? []).entries())
    checkReference("territory", references.territories, id, file, ["territories", index], list);
  for (const [index, id] of (enterprise.schemes ?? []).entries())
    checkReference("scheme", references.schemes, id, file, ["schemes", index], list);
  for (const field of ["perimeters", "stakeholders", "sources", "references", "testimonies"] as const)
    checkUnique(
      (enterprise[field] ?? []).map((item) => item?.id),
      (index) => [field, index, "id"],
      file,
      list,
    );
  checkObservations(check, own);
  checkParts(check);
  checkConfided(check);
  checkRelated(check);
  checkTargets(check, own, facts);
  for (const [index, { at, ...ref }] of (enterprise.breaks ?? []).map((found) => found ?? {}).entries()) {
    const path = ["breaks", index];
    if (ref.indicator === undefined) continue;
    const known = checkReference("indicator", references.indicators, ref.indicator, file, [...path, "indicator"], list);
    checkPeriod(at, { asOf }, file, [...path, "at"], list);
    checkReferencesOf(ref, check, own, path);
    if (known) facts.check(ref, file, () => file.at([...path, "indicator"]), list);
  }
  checkEvaluation(check, own, facts);
  checkExample(check);
  checkCards(enterprise, file, list);
  return facts;
}
