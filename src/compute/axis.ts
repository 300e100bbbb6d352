import { tickStep, ticks } from "d3";
import { formatValue } from "./format.ts";
import type { Unit } from "../model/vocabulary.ts";
import type { Series } from "./series.ts";

/** A vertical axis: its ends, and three to five marks with the text printed beside them. */
export interface Axis {
  low: number;
  high: number;
  ticks: readonly { value: number; text: string }[];
  /** False where it does not start at zero: the chart must say so. */
  fromZero: boolean;
}

// The marks of axes are few round numbers: each is printed once.
const printedMarks = new WeakMap<Unit, Map<string, string>>();

/** Text of a value on an axis, in the same unit as the `short` texts of the series. */
export function axisText(value: number, series: Pick<Series, "unit" | "unitSpec">, locale: string): string {
  const marks = printedMarks.get(series.unitSpec) ?? new Map<string, string>();
  printedMarks.set(series.unitSpec, marks);
  const key = `${value} ${series.unit} ${locale}`;
  const text = marks.get(key) ?? printMark(value, series, locale);
  marks.set(key, text);
  return text;
}

function printMark(value: number, series: Pick<Series, "unit" | "unitSpec">, locale: string): string {
  const millions = series.unitSpec.currency !== undefined && series.unit !== "€";
  // A whole-euro number keeps its scale: a mark of 500 000 on an axis of millions is printed as 0,5.
  if (millions)
    return formatValue(value / 1e6, { ...series.unitSpec, currency: undefined, symbol: "" }, { locale }).number;
  const printed = formatValue(value, series.unitSpec, { locale, digits: 2 });
  return series.unitSpec.percent ? printed.number : printed.full;
}

/** The smallest round step that leaves no more than four intervals. */
function roundStep(from: number, to: number): number {
  const end = to === from ? from + 1 : to;
  const steps = [4, 3, 2, 1].map((count) => tickStep(from, end, count));
  const intervals = (step: number): number => Math.ceil(end / step - 1e-9) - Math.floor(from / step + 1e-9);
  return steps.find((step) => intervals(step) <= 4) ?? end - from;
}

/**
 * The axis that holds these values. Counts and amounts always start at zero; other kinds may not,
 * when all values lie in the upper part and zero would flatten them.
 */
export function axisOf(
  values: readonly number[],
  series: Pick<Series, "unit" | "unitSpec" | "kind">,
  locale: string,
  fixed?: readonly [number, number],
): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const counted = series.kind === "count" || series.kind === "amount";
  const spread = most - least || Math.abs(most) || 1;
  const cut = !counted && least > 0 && spread < most * 0.4;
  const [from, to] = fixed ?? [
    cut ? least - spread * 0.3 : Math.min(0, least),
    cut ? most + spread * 0.2 : Math.max(0, most),
  ];
  const step = roundStep(from, to);
  const low = fixed?.[0] ?? Math.floor(from / step + 1e-9) * step;
  const high = fixed?.[1] ?? Math.max(low + step, Math.ceil(to / step - 1e-9) * step);
  const marks = ticks(low, high, Math.max(1, Math.round((high - low) / step)));
  return {
    low,
    high,
    ticks: marks.map((value) => ({ value, text: axisText(value, series, locale) })),
    fromZero: low <= 0,
  };
}
