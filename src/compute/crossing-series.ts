import type { Enterprise } from "../model/enterprise.ts";
import type { Crossing } from "../model/evaluation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Fact } from "./fact.ts";
import { referenceFact } from "./reference-fact.ts";
import { sentencesOf } from "./sentences.ts";
import { partsOf, seriesOf, type Series } from "./series.ts";

/** The value a crossing reads, its series, and every series that its chart shows, that one first unless they are sentences. */
export interface CrossingSeries {
  fact: Fact;
  series: Series;
  shown: readonly Series[];
}

/** What a crossing reads, and what its chart shows beside it. */
export function crossingSeries(
  observatory: Observatory,
  enterprise: Enterprise,
  crossing: Crossing,
  lang: Language,
): CrossingSeries {
  const { indicator, breakdown, perimeter } = crossing.number;
  const query = { enterprise: enterprise.id, indicator, breakdown, perimeter };
  const series = seriesOf(observatory, query, lang);
  const fact = referenceFact(observatory, enterprise.id, crossing.number, lang);
  if (crossing.chart === "slope" && breakdown === undefined)
    return { fact, series, shown: [series, ...partsOf(observatory, query, lang)] };
  if (crossing.chart === "likert")
    return { fact, series, shown: sentencesOf(observatory, enterprise, crossing, series, fact, lang) };
  return { fact, series, shown: [series] };
}
