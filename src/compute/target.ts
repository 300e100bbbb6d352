import { factWords } from "../messages/facts.ts";
import type { Target as TargetSpec } from "../model/enterprise.ts";
import type { Unit } from "../model/vocabulary.ts";
import type { Fact } from "./fact.ts";
import { formatPeriod, formatValue } from "./format.ts";
import { intervalOf, type Interval } from "./interval.ts";
import { languageOf } from "./locale.ts";
import { textIn, type Words } from "./words.ts";

/** What an enterprise agreed to aim at; one value has `low` equal to `high`. */
export interface Target {
  text: string;
  low: number;
  high: number;
  period: { text: string } & Interval;
  agreedWith?: Words;
  note?: Words;
  /** How far along the agreed way the last value is; absent without a base or a value. */
  progress?: { share: number; text: string };
}

/** Share of the way from base to goal, straight or at a constant rate; not a number where that has no meaning. */
function shareOfWay(method: "linear" | "compound", base: number, goal: number, now: number): number {
  if (method === "linear") return (now - base) / (goal - base);
  return base > 0 && goal > 0 && now > 0 ? Math.log(now / base) / Math.log(goal / base) : NaN;
}

function progressOf(spec: TargetSpec, goal: number, facts: readonly Fact[], locale: string): Target["progress"] {
  const dated = facts.filter(({ value, period }) => value !== null && Number.isFinite(period.end));
  const base = dated.find(({ from }) => from.some((one) => one.period === spec.base));
  const last = dated.at(-1);
  if (base?.value === undefined || base.value === null || last?.value === undefined || last.value === null) return;
  const share = shareOfWay(spec.method, base.value, goal, last.value);
  if (base === last || !Number.isFinite(share)) return;
  const percent = { id: "percent", percent: true as const, name: { fr: sign, nl: sign, en: sign } };
  const text = formatValue(share, percent, { locale, digits: 0 }).text;
  const words = factWords(languageOf(locale)).target;
  return { share, text: words.progress(text, base.period.text, formatPeriod(spec.period, locale)) };
}
const sign = { one: "%", other: "%" };

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
  const progress = progressOf(spec, (low + high) / 2, facts, locale);
  return {
    text,
    low,
    high,
    period: { text: formatPeriod(spec.period, locale), ...intervalOf(spec.period) },
    ...(spec.agreedWith === undefined ? {} : { agreedWith: textIn(spec.agreedWith, lang) }),
    ...(spec.note === undefined ? {} : { note: textIn(spec.note, lang) }),
    ...(progress === undefined ? {} : { progress }),
  };
}
