import { factWords } from "../messages/facts.ts";
import type { Target as TargetSpec } from "../model/enterprise.ts";
import type { Unit } from "../model/vocabulary.ts";
import type { Fact } from "./fact.ts";
import { formatPeriod, formatValue } from "./format.ts";
import { intervalOf } from "./interval.ts";
import { languageOf } from "./locale.ts";

/** How far an enterprise is on its way to a target: what was put in, how it was counted, and one plain sentence. */
export interface Progress {
  /** "apart": the value is another, and without a start nobody can say on which side it should be. */
  state: "reached" | "missed" | "under-way" | "apart" | "no-value";
  /** How the way was counted; a constant rate leads neither from nor to zero, and then a straight line is used. */
  method: "linear" | "compound";
  /** Part of the way from base to goal, below 0 where it leads away; absent without a base or without a way. */
  share?: number;
  /** What the way foresaw for the day of the last value. */
  expected?: number;
  base?: Fact;
  last?: Fact;
  text: string;
}

type Valued = Fact & { value: number };

interface Goal {
  low: number;
  high: number;
}

const exact = 1e-9;

/** Values are compared as they are: what is missed is said, however little. Facts are those of the series, oldest first. */
export function progressOf(
  spec: TargetSpec,
  goal: Goal,
  facts: readonly Fact[],
  unit: Unit,
  options: { locale: string; digits?: number | undefined },
): Progress {
  const { locale } = options;
  const words = factWords(languageOf(locale));
  const { progress, method: methods } = words.target;
  const end = intervalOf(spec.period).end;
  const dated = facts.filter((fact): fact is Valued => fact.value !== null && Number.isFinite(fact.period.end));
  const base = dated.find(({ from }) => from.some((one) => one.period === spec.base));
  // A target is judged by the values up to its own date; what came later is another story.
  const last = dated.findLast((fact) => fact.period.end <= end + exact || !Number.isFinite(end));
  const isOver = last !== undefined && (last.period.end >= end - exact || !Number.isFinite(end));
  const sentence = (parts: readonly (string | undefined)[]): string =>
    `${parts.filter((part) => part !== undefined).join(words.semicolon)}.`;
  if (last === undefined || (!isOver && dated.some((fact) => fact.period.end > end)))
    return {
      state: "no-value",
      method: spec.method,
      text: sentence([progress.noValue(formatPeriod(spec.period, locale))]),
    };

  const start = base === undefined || base === last ? undefined : base;
  const way = wayOf(spec.method, start?.value, goal, last.value);
  const state = stateOf(start?.value, goal, last.value, unit, isOver);
  const told = (fact: Fact): string => `${fact.text} (${fact.period.text})`;
  const head = progress[state](told(last));
  const result = { state, method: way.method, ...(start === undefined ? {} : { base: start }), last };
  if (start === undefined) {
    // Inside or outside a range says all there is to say.
    const missing = spec.base !== undefined && base === undefined;
    const why = missing ? progress.baseMissing(formatPeriod(spec.base ?? "", locale)) : progress.noBase;
    return { ...result, text: sentence([head, state === "reached" ? undefined : why]) };
  }
  const { share } = way;
  if (share === undefined) return { ...result, text: sentence([head, progress.keep(told(start))]) };
  const percent = formatValue(share, percentUnit, { locale, digits: 0 }).text;
  const method = way.method === spec.method ? methods[way.method] : methods.straight;
  const open =
    share < 0
      ? progress.away(told(start))
      : share > 1
        ? progress.beyond(told(start))
        : progress.way(percent, told(start), method);
  // What is reached needs no percentage, least of all one above a hundred.
  const said = state === "reached" ? progress.from(told(start)) : open;
  const expected = state === "under-way" ? expectedOf(way, start, last, end) : undefined;
  return {
    ...result,
    share,
    ...(expected === undefined ? {} : { expected }),
    text: sentence([
      head,
      said,
      expected === undefined ? undefined : progress.expected(formatValue(expected, unit, options).text),
    ]),
  };
}

const sign = { one: "%", other: "%" };
const percentUnit: Unit = { id: "percent", percent: true, name: { fr: sign, nl: sign, en: sign } };

interface Way {
  method: "linear" | "compound";
  share?: number;
  from: number;
  to: number;
}

/** The way leads to the nearer end of a range; from inside it, or from the goal itself, there is none. */
function wayOf(method: "linear" | "compound", base: number | undefined, { low, high }: Goal, now: number): Way {
  if (base === undefined || (base >= low && base <= high)) return { method, from: NaN, to: NaN };
  const to = base < low ? low : high;
  const rate = base > 0 && to > 0 && now > 0;
  if (method === "compound" && rate)
    return { method, share: Math.log(now / base) / Math.log(to / base), from: base, to };
  return { method: "linear", share: (now - base) / (to - base), from: base, to };
}

function stateOf(
  base: number | undefined,
  { low, high }: Goal,
  now: number,
  unit: Unit,
  isOver: boolean,
): Exclude<Progress["state"], "no-value"> {
  const inside = now >= low - exact && now <= high + exact;
  const open = isOver ? "missed" : "under-way";
  if (inside) return "reached";
  // A range asks for neither more nor less; one value asks for that, on the side away from the start.
  if (low !== high) return open;
  const all = unit.percent && (low === 0 || low === 1);
  if (base === undefined && !all) return isOver ? "apart" : "under-way";
  const up = base === undefined ? low === 1 : base < low;
  const down = base === undefined ? low === 0 : base > low;
  return (up && now > low) || (down && now < low) ? "reached" : open;
}

function expectedOf({ method, from, to }: Way, base: Fact, last: Fact, end: number): number | undefined {
  const part = (last.period.end - base.period.end) / (end - base.period.end);
  if (!Number.isFinite(part) || part <= 0) return undefined;
  return method === "compound" ? from * (to / from) ** part : from + (to - from) * part;
}
