import { factWords } from "../messages/facts.ts";
import { besideWords } from "../messages/beside.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Statistic } from "../model/statistic.ts";
import type { Language } from "../model/text.ts";
import { reasonText, type Level, type Reason } from "./comparability.ts";
import { isPublished, type Fact } from "./fact.ts";
import { findSeries } from "./series.ts";
import { textIn } from "./words.ts";

/** May figures of an enterprise stand beside a statistic of its territory: the verdict, why, and one sentence. */
export interface Beside {
  level: Level;
  reasons: readonly Reason[];
  text: string;
}

// The indicators that count what statistics of jobs count: people employed, and full-time equivalents.
const staff = { heads: "staff", fte: "staff-fte" } as const;

/** What may be set beside a statistic: at most the enterprise's own staff, as a part of the whole, and never with more than care. */
export function besideOf(
  observatory: Observatory,
  enterprise: Enterprise,
  fact: Fact,
  lang: Language,
): Beside | undefined {
  const statistic = fact.from.find((one): one is Statistic => "measure" in one);
  if (statistic === undefined) return undefined;
  const words = besideWords[lang];
  const verdict = (level: Level, reasons: readonly Reason[], say: (why: string) => string): Beside => ({
    level,
    reasons,
    text: say(reasons.map((reason) => asClause(reasonText(reason, lang))).join(factWords(lang).semicolon)),
  });
  const unit = observatory.units.get(statistic.unit);
  if (unit?.percent) {
    const name = observatory.denominators.get(statistic.denominator ?? "")?.name;
    if (name === undefined) return verdict("not-comparable", ["denominator"], words.none);
    return verdict("not-comparable", ["denominator"], (why) => words.share(textIn(name, lang).text, why));
  }
  const topic = observatory.measures.get(statistic.measure)?.topic;
  if (topic === "employers") return verdict("not-comparable", ["measure"], words.employer);
  if (topic !== "jobs") return verdict("not-comparable", ["measure"], words.none);

  const counted = observatory.measures.get(statistic.measure)?.counts === "fte" ? "fte" : "heads";
  const same = nearest(observatory, enterprise, staff[counted], fact);
  const own = same ?? nearest(observatory, enterprise, staff[counted === "fte" ? "heads" : "fte"], fact);
  if (own === undefined) return verdict("not-comparable", ["measure"], words.none);
  const named = words.own(own.label, own.text, own.period.text);
  // Work integration alone is counted by purpose: an enterprise of another purpose is no part of it.
  const byPurpose =
    observatory.perimeterClasses.get(statistic.perimeter)?.by === "purpose" && enterprise.group !== "insertion";
  const years = Math.abs(own.period.end - fact.period.end);
  const against: Reason[] = [
    ...(same === undefined ? (["unit-of-job"] as const) : []),
    ...(byPurpose ? (["purpose"] as const) : []),
    ...(years > 3 ? (["period"] as const) : []),
  ];
  if (against.length > 0) return verdict("not-comparable", against, (why) => words.apart(named, why));
  const care: Reason[] = [
    "source",
    ...(statistic.countBasis === "workplace" ? [] : (["place-of-count"] as const)),
    ...(years > 0 ? (["period"] as const) : []),
  ];
  return verdict("with-care", care, (why) => words.part(named, why));
}

/** The value nearest in time to the statistic; of two as near, the later one. */
function nearest(observatory: Observatory, { id }: Enterprise, indicator: string, to: Fact): Fact | undefined {
  const facts = findSeries(observatory, { enterprise: id, indicator }, to.lang)?.facts ?? [];
  const dated = facts.filter((fact) => isPublished(fact) && Number.isFinite(fact.period.end));
  const off = (fact: Fact): number => Math.abs(fact.period.end - to.period.end);
  return dated.toSorted((a, b) => off(a) - off(b) || b.period.end - a.period.end)[0];
}

/** A reason inside brackets: without its capital and its full stop. */
export function asClause(reason: string): string {
  return `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, "")}`;
}
