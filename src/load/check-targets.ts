import { checkPeriod } from "./check-period.ts";
import { checkReferencesOf, type OwnLists } from "./check-references.ts";
import type { EnterpriseCheck } from "./enterprise-check.ts";
import type { FactIndex } from "./fact-index.ts";
import { checkReference } from "./known.ts";
import { isBroken } from "./partly.ts";

/** Says which targets aim at nothing known, at two things at once, or start from a value that is not there. */
export function checkTargets(check: EnterpriseCheck, own: OwnLists, facts: FactIndex): void {
  const { enterprise, file, references, list } = check;
  for (const [index, target] of (enterprise.targets ?? []).entries()) {
    if (target === undefined) continue;
    const path = ["targets", index];
    const known = checkReference(
      "indicator",
      references.indicators,
      target.indicator,
      file,
      [...path, "indicator"],
      list,
    );
    checkReferencesOf(target, check, own, path);
    // A target lies in the future: only its order is looked at.
    checkPeriod(target.period, { asOf: undefined }, file, [...path, "period"], list);
    const { value, range, base, indicator } = target;
    const [low = 0, high = 0] = range ?? [];
    if (!isBroken(target) && ((value === undefined) === (range === undefined) || low > high))
      list.add("enterprise/target-form", file.file, file.at(range === undefined ? path : [...path, "range"]), {
        actual: low > high ? `${low} > ${high}` : "",
      });
    if (base !== undefined && indicator !== undefined && known)
      facts.check({ indicator, period: base }, file, () => file.at([...path, "base"]), list);
  }
}
