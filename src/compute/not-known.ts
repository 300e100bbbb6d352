import type { Messages } from "../messages/messages.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Language } from "../model/text.ts";
import { isPublished } from "./fact.ts";
import type { ReportNumbers } from "./report-numbers.ts";
import { textIn, type Words } from "./words.ts";

/** What a report says it does not know: the enterprise's own words, else what no public source tells, and every absent value with its reason. */
export function notKnownOf(enterprise: Enterprise, { all }: ReportNumbers, lang: Language, words: Messages): Words[] {
  const { evaluation, testimonies } = enterprise;
  if (evaluation) return evaluation.unknown.map((one) => textIn(one, lang));
  const { unknownItems } = words.report;
  const absent = all.flatMap(({ series }) =>
    series.facts
      .filter((fact) => !isPublished(fact))
      .map(({ label, period, reason, text }) => unknownItems.absent(label, period.text, reason?.text ?? text)),
  );
  const silent = [
    unknownItems.question,
    ...(testimonies.length === 0 ? [unknownItems.voices] : []),
    ...(all.length === 0 ? [unknownItems.numbers] : []),
  ];
  return [...silent, ...absent].map((text) => ({ text, lang }));
}
