import type { Carried } from "./carried.ts";
import type { Agreement } from "./same-value.ts";
import type { KnownValue, Topic } from "./topics.ts";
import type { TypedNumber } from "./typed-number.ts";

/** What is to be said of a typed number. */
export interface Verdict {
  kind: "equal" | "contradiction" | "close";
  topic: Topic;
  /** The value it equals; else the one it should have been, as far as can be told. */
  value: KnownValue;
  agreement?: Agreement;
  /** Beyond doubt: one value alone can be meant. */
  sure: boolean;
}

/** A topic a number may be about, with what speaks for it. */
export interface Candidate extends Carried {
  /** Words of its name in the sentence, apart from the noun the number carries. */
  words: number;
}

/** The number carries a unit or noun that few things share: tonnes, trips, passengers; not people, euros or percent. */
export function isOwn({ topic, by }: Candidate): boolean {
  const { unit } = topic;
  return by === "noun" || (!unit.percent && unit.currency === undefined && unit.id !== "people");
}

/** How many words of its name the sentence leaves out. */
export function leftOut({ topic, words, noun }: Candidate): number {
  return topic.words.size - (noun === undefined ? 0 : 1) - words;
}

/** The sentence names the topic: by one word where the unit is its own, by two or its only one where many things share it. */
export function isNamed(candidate: Candidate): boolean {
  const { words, topic, noun, by, factor } = candidate;
  const all = topic.words.size - (noun === undefined ? 0 : 1);
  // "Sorties par mois" is a name as well as a unit.
  const rate = by === "unit" && factor === 1 && topic.words.size === 0 && topic.unit.id.includes("-per-");
  return words > 1 || (words === 1 && (isOwn(candidate) || all < 2)) || rate;
}

/** The sentence has half of the topic's name: enough where the year is right too, though never for a percentage. */
export function isHalfNamed(candidate: Candidate): boolean {
  const { words, topic, noun } = candidate;
  const all = topic.words.size - (noun === undefined ? 0 : 1);
  return isNamed(candidate) || (!topic.unit.percent && words > 0 && words * 2 >= all);
}

/** The most figures that count in any reading. */
export function digitsOf({ readings }: TypedNumber): number {
  return Math.max(...readings.map(({ digits }) => digits));
}
