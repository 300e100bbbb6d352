import type { FactRef } from "../model/evaluation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { factOf, isPublished, type Fact } from "./fact.ts";
import { seriesOf } from "./series.ts";

/** The fact an evaluation points to; where it points to a whole series, its newest published value. */
export function referenceFact(observatory: Observatory, enterprise: string, ref: FactRef, lang: Language): Fact {
  const { indicator, breakdown, perimeter, period } = ref;
  if (period !== undefined) return factOf(observatory, { enterprise, indicator, breakdown, perimeter, period }, lang);
  const { facts } = seriesOf(observatory, { enterprise, indicator, breakdown, perimeter }, lang);
  const fact = facts.findLast(isPublished) ?? facts.at(-1);
  if (fact === undefined) throw new Error(`No fact for ${enterprise}/${indicator}.`);
  return fact;
}
