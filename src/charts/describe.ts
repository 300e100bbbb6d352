import type { MapArea } from "../compute/map-areas.ts";
import { isPublished, type Fact } from "../compute/fact.ts";
import { breaksWithin, type Series } from "../compute/series.ts";
import type { FactWords } from "../messages/facts.ts";
import { withCapital } from "../compute/with-capital.ts";

/** A value as a sentence says it: its text, with the reason when there is no value. */
export function toldValue(fact: Fact): string {
  return fact.reason === undefined ? fact.text : `${fact.text} (${fact.reason.text.replace(/\.$/, "")})`;
}

function extremes(facts: readonly Fact[], words: FactWords): string[] {
  const [first, last] = [facts[0], facts.at(-1)];
  const numbered = facts.filter((fact): fact is Fact & { value: number } => fact.value !== null);
  if (numbered.length < 3) return [];
  const low = numbered.reduce((a, b) => (b.value < a.value ? b : a));
  const high = numbered.reduce((a, b) => (b.value > a.value ? b : a));
  const known = (fact: Fact): boolean => fact === first || fact === last;
  const { describe } = words;
  if (low.value === high.value || (known(low) && known(high))) return [];
  if (known(low)) return [describe.highest(high.text, high.period.text)];
  if (known(high)) return [describe.lowest(low.text, low.period.text)];
  return [describe.extremes(low.text, low.period.text, high.text, high.period.text)];
}

// Under a chart, in its wide drawing and in its narrow one stands the same sentence.
const told = new WeakMap<Series, { words: FactWords; sentence: string }>();

/** One series as a sentence or two: first and last value, lowest and highest, periods without value, breaks. */
export function describeSeries(series: Series, words: FactWords): string {
  const known = told.get(series);
  if (known?.words === words) return known.sentence;
  const sentence = sentenceOf(series, words);
  told.set(series, { words, sentence });
  return sentence;
}

function sentenceOf(series: Series, words: FactWords): string {
  const { describe, chart } = words;
  const published = series.facts.filter(isPublished);
  const [first, last] = [published[0], published.at(-1)];
  const name = series.breakdown === undefined ? series.label : `${series.label}, ${series.breakdown}`;
  const main =
    first === undefined || last === undefined
      ? describe.absent(name, chart.noValue.replace(/\.$/, "").toLowerCase())
      : first === last
        ? describe.one(name, first.text, first.period.text)
        : describe.span(name, first.text, first.period.text, last.text, last.period.text);
  const absent = series.facts.filter((fact) => !isPublished(fact));
  const breaks = breaksWithin(series);
  return [
    main,
    ...extremes(published, words),
    ...(absent.length === 0 ? [] : [chart.missingIn(absent.map(({ period }) => period.text).join(", "))]),
    ...(breaks.length === 0 ? [] : [describe.breaks(breaks.map(({ period }) => period).join(", "))]),
    ...(series.target === undefined ? [] : [`${series.target.text} (${series.target.period.text}).`]),
  ].join(" ");
}

/** Named values as one sentence: "Accord: santé 38 %, marché 17 %." */
export function describeRows(label: string, rows: readonly { label: string; fact: Fact }[], words: FactWords): string {
  if (rows.length === 0) return words.describe.absent(label, words.chart.noValue.replace(/\.$/, "").toLowerCase());
  return words.describe.list(label, rows.map((row) => words.describe.pair(row.label, toldValue(row.fact))).join(", "));
}

/** Rows by their names, for a sentence or a table that says the values beside. */
export function namedRows<Row extends { label: string; name?: string }>(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, label: row.name ?? row.label }));
}

/** What a map says: each place with its value, then the places that are counted differently or publish nothing. */
export function describeAreas(
  { title, period, areas }: { title: string; period: string; areas: readonly MapArea[] },
  words: FactWords,
): string {
  const valued = areas.flatMap(({ name, fact }) => (fact === undefined ? [] : [words.describe.pair(name, fact.text)]));
  const without = Map.groupBy(
    areas.filter(({ fact }) => fact === undefined),
    ({ absent }) => absent,
  );
  return [
    words.describe.list(words.describe.map(title, period), valued.join(", ") || words.chart.noValue.replace(/\.$/, "")),
    ...[...without].map(([absent, group]) =>
      words.describe.list(withCapital(absent), group.map(({ name }) => name).join(", ")),
    ),
  ].join(" ");
}
