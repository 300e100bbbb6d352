import { factWords } from "../messages/facts.ts";
import type { Target as TargetSpec } from "../model/enterprise.ts";
import type { Unit } from "../model/vocabulary.ts";
import type { Fact } from "./fact.ts";
import { formatPeriod, formatValue } from "./format.ts";
import { intervalOf, type Interval } from "./interval.ts";
import { languageOf } from "./locale.ts";
import { progressOf, type Progress } from "./progress.ts";
import { textIn, type Words } from "./words.ts";

/** What an enterprise agreed to aim at; one value has `low` equal to `high`. */
export interface Target {
  text: string;
  low: number;
  high: number;
  period: { text: string } & Interval;
  agreedWith?: Words;
  note?: Words;
  progress: Progress;
}

/** The target in words and numbers; facts are those of its series, oldest first. */
export function targetOf(
  spec: TargetSpec,
  unit: Unit,
  options: { locale: string; digits?: number | undefined },
  facts: readonly Fact[],
): Target | undefined {
  const { locale, digits } = options;
  const lang = languageOf(locale);
  const low = spec.range?.[0] ?? spec.value;
  const high = spec.range?.[1] ?? spec.value;
  if (low === undefined || high === undefined) return undefined;
  const words = factWords(lang).target;
  const print = (value: number) => formatValue(value, unit, { locale, digits });
  const text = low === high ? words.value(print(low).text) : words.range(print(low).number, print(high).text);
  const progress = progressOf(spec, { low, high }, facts, unit, options);
  return {
    text,
    low,
    high,
    period: { text: formatPeriod(spec.period, locale), ...intervalOf(spec.period) },
    ...(spec.agreedWith === undefined ? {} : { agreedWith: textIn(spec.agreedWith, lang) }),
    ...(spec.note === undefined ? {} : { note: textIn(spec.note, lang) }),
    progress,
  };
}
