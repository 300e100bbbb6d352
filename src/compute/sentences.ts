import type { Enterprise } from "../model/enterprise.ts";
import type { Crossing } from "../model/evaluation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Fact } from "./fact.ts";
import { seriesOfEnterprise, type Series } from "./series.ts";

/** The sentences a crossing shows: its own; beside the first that is read, those asked at the same time that no crossing reads. */
export function sentencesOf(
  observatory: Observatory,
  enterprise: Enterprise,
  crossing: Crossing,
  own: Series,
  fact: Fact,
  lang: Language,
): Series[] {
  const likert = (enterprise.evaluation?.crossings ?? []).filter(({ chart }) => chart === "likert");
  if (likert[0]?.id !== crossing.id) return [own];
  const read = likert.map(({ number }) => number.indicator);
  return seriesOfEnterprise(observatory, enterprise.id, lang).filter(
    ({ id, kind, indicator, facts }) =>
      id === own.id ||
      (kind === "likert" && !read.includes(indicator) && facts.some(({ period }) => period.text === fact.period.text)),
  );
}
