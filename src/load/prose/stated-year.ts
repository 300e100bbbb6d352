import { proseWords } from "./words.ts";
import type { Sentence, YearWord } from "./sentence.ts";
import type { TypedNumber } from "./typed-number.ts";
import { pattern } from "./pattern.ts";

/**
 * The year a sentence gives to a number, or nothing where it leaves that open:
 * the one right behind it in the same clause, else the last one before it with no other number in between.
 */
export function statedYear(
  sentence: Sentence,
  number: TypedNumber,
  numbers: readonly TypedNumber[],
): number | undefined {
  const { text, lang } = sentence;
  const words = proseWords[lang];
  const other = pattern(`(?<!\\p{L})(?:${words.otherYear})(?!\\p{L})`).exec(text)?.[0].toLowerCase();
  // "Un an après" may be a part of the indicator's own name.
  if (other !== undefined && !number.carried.some(({ topic }) => topic.label.toLowerCase().includes(other)))
    return undefined;
  const taken = new Set(numbers.map(({ start }) => start));
  const years = sentence.years.filter(({ start }) => !taken.has(start));
  const slots = [...numbers.map(({ start }) => start), ...sentence.bound].filter((at) => at !== number.start);
  const isFree = (from: number, to: number): boolean => !slots.some((at) => at >= from && at < to);
  const since = pattern(`(?<!\\p{L})(?:${words.sinceYear})[\\s(]*$`);
  const ofMeasure = (one: YearWord): boolean => !since.test(text.slice(Math.max(0, one.start - 40), one.start));

  const next = years.find(({ start }) => start >= number.whole.end);
  const joins = pattern(`[,;:.]|(?<!\\p{L})(?:${words.joins})(?!\\p{L})`);
  if (next !== undefined && isFree(number.end, next.start) && ofMeasure(next)) {
    const gap = text.slice(number.whole.end, next.start);
    if (gap.length <= 60 && !joins.test(gap)) return next.year;
  }
  const last = years.findLast(({ end }) => end <= number.start);
  if (last !== undefined && isFree(last.end, number.start) && ofMeasure(last)) {
    const gap = text.slice(last.end, number.start);
    if (!/[;.]/u.test(gap)) return last.year;
  }
  const distinct = new Set(years.map(({ year }) => year));
  return distinct.size === 1 && slots.length === 0 && years.every(ofMeasure) ? years[0]?.year : undefined;
}
