import { indicatorWords } from "../messages/indicators.ts";
import type { Language } from "../model/text.ts";
import type { Fact } from "./fact.ts";
import { isPublished } from "./fact.ts";
import type { PeriodSum, Reported } from "./indicator-view.ts";
import { partOf } from "./part-of.ts";

/** A bar of answers: who gave them and when, with what they say. */
export interface AnswerRow {
  /** With what they say, as a drawing prints it. */
  label: string;
  /** Without, where a sentence or a table says it beside. */
  name: string;
  fact: Fact;
}

/** The answers to one question, a row for each enterprise and period, then what they make together. */
export function answerRows(reported: readonly Reported[], sum: PeriodSum | undefined, lang: Language): AnswerRow[] {
  const own = indicatorWords[lang];
  const answers = reported.flatMap(({ enterprise, series }) =>
    series.kind === "likert"
      ? series.facts.map((fact) => ({
          label: [enterprise.name, ...partOf(series).map(({ text }) => text), fact.period.text].join(", "),
          said: isPublished(fact) ? fact.text : undefined,
          fact,
        }))
      : [],
  );
  if (answers.length === 0) return [];
  const merged = sum && "fact" in sum.sum && sum.sum.fact.likert ? sum.sum.fact : undefined;
  const together = merged ? [{ label: own.allTogether(merged.period.text), said: merged.text, fact: merged }] : [];
  return [...answers, ...together].map(({ label: name, said, fact }) => ({
    label: said ? own.told(name, said) : name,
    name,
    fact,
  }));
}
