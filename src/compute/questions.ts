import type { Enterprise } from "../model/enterprise.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Observatory } from "../model/observatory.ts";

/** An enterprise that asked a question, with its evaluation. */
export interface Asked {
  enterprise: Enterprise;
  evaluation: Evaluation;
}

/** Every evaluative question, newest first by year and then by day of publication; of one day, alphabetical. */
export function questionsOf({ enterprises }: Observatory): Asked[] {
  const key = ({ evaluation }: Asked): string => `${evaluation.year.slice(0, 4)} ${evaluation.published}`;
  return [...enterprises.values()]
    .flatMap((enterprise) => (enterprise.evaluation ? [{ enterprise, evaluation: enterprise.evaluation }] : []))
    .toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? 1 : -1));
}
