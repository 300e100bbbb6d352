import { factWords } from "../messages/facts.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { formatInteger } from "./format.ts";
import { localeOf } from "./locale.ts";
import { isWithin } from "./territory.ts";

/** Who reports, out of how many: ids in alphabetical order of names; examples are never counted. */
export interface Coverage {
  reporting: readonly string[];
  of: number;
  /** "12 of 33 enterprises report this", then how many of the values are not plain. */
  text: (lang: Language) => string;
}

/** Which enterprises; every field left out is any. */
export interface EnterpriseFilter {
  territory?: string | undefined;
  sector?: string | undefined;
  group?: string | undefined;
  /** The fictional examples, and never a real one beside them; without it, real ones alone. */
  examples?: true | undefined;
}

/** Real enterprises that pass a filter, alphabetical; fictional examples are never among them. */
export function enterprisesWhere(observatory: Observatory, filter: EnterpriseFilter = {}): Enterprise[] {
  const { territory, sector, group, examples = false } = filter;
  return [...observatory.enterprises.values()].filter(
    (enterprise) =>
      (enterprise.basis === "example") === examples &&
      (sector === undefined || enterprise.sector === sector) &&
      (group === undefined || enterprise.group === group) &&
      (territory === undefined || enterprise.territories.some((id) => isWithin(observatory, id, territory))),
  );
}

/** True when an observation has a value. */
export function hasValue(observation: Observation): boolean {
  return !("reason" in observation);
}

/** The coverage of these observations among `of` enterprises; marks of values that are not plain are told. */
export function coverage(observatory: Observatory, observations: readonly Observation[], of: number): Coverage {
  const reporting = [...new Set(observations.map(({ enterprise }) => enterprise))];
  const text = (lang: Language): string => {
    const locale = localeOf(observatory, lang);
    const words = factWords(lang);
    if (reporting.length === 0) return words.coverageNone(formatInteger(of, locale));
    const main = words.coverage(reporting.length, formatInteger(of, locale), formatInteger(reporting.length, locale));
    const marks = (["provisional", "estimated", "min", "max", "approx"] as const).flatMap((mark) => {
      const n = observations.filter((one) => one.status === mark || ("qualifier" in one && one.qualifier === mark));
      return n.length === 0 ? [] : [words.coverageMarks[mark](formatInteger(n.length, locale))];
    });
    return [main, ...marks].join(", ");
  };
  return { reporting, of, text };
}

/** How many real enterprises publish a value of an indicator, at any time and for any part of them. */
export function coverageOf(observatory: Observatory, indicator: string, filter: EnterpriseFilter = {}): Coverage {
  const among = enterprisesWhere(observatory, filter);
  const reporting = among.flatMap(({ id }) =>
    (observatory.observations.get(id) ?? []).filter((one) => one.indicator === indicator && hasValue(one)).slice(0, 1),
  );
  return {
    ...coverage(observatory, reporting, among.length),
    text: plain(observatory, reporting.length, among.length),
  };
}

function plain(observatory: Observatory, n: number, of: number): (lang: Language) => string {
  return (lang) => {
    const locale = localeOf(observatory, lang);
    const words = factWords(lang);
    const whole = formatInteger(of, locale);
    return n === 0 ? words.coverageNone(whole) : words.coverage(n, whole, formatInteger(n, locale));
  };
}
