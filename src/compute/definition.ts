import type { Counted, Denominator, Measure, PerimeterClass } from "../model/statistic.ts";

/** What the vocabularies say of a count: the fields that comparing reads. */
export interface Definition {
  topic: Measure["topic"];
  counts: Counted | undefined;
  by: PerimeterClass["by"] | undefined;
  schools: PerimeterClass["schools"];
}

/** What a count is about, from what the editors wrote of its measure, perimeter and base. */
export function definitionOf(
  measure: Measure | undefined,
  perimeter: PerimeterClass | undefined,
  denominator: Denominator | undefined,
): Definition {
  return {
    topic: measure?.topic,
    counts: measure?.counts ?? denominator?.counts,
    by: perimeter?.by,
    schools: perimeter?.schools,
  };
}
