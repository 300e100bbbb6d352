import type { Language } from "../../model/text.ts";
import { findingsOf, type Finding } from "./findings.ts";
import type { Passage } from "./passages.ts";
import type { Topic } from "./topics.ts";

/** What an enterprise measures, as its texts may speak of it: what it publishes, and what it confides. */
export interface Topics {
  shown: () => readonly Topic[];
  confided: () => readonly Topic[];
}

/** What is found in a passage: numbers that tell something confided apart, for these are never quoted. */
export interface Findings {
  shown: Finding[];
  confided: Finding[];
}

/** Holds every typed number of a passage against what is published and what is confided. */
export function findingsIn(passage: Passage, lang: Language, topics: Topics): Findings {
  const shown = findingsOf(passage, lang, topics.shown);
  const at = ({ sentence, number }: Finding): number => sentence.start + number.start;
  // What equals a public value to the last figure tells nothing that is not public.
  const harmless = new Set(shown.filter(({ kind, agreement }) => kind === "equal" && agreement === "exact").map(at));
  const confided = findingsOf(passage, lang, topics.confided).filter((one) => tells(one) && !harmless.has(at(one)));
  const telling = new Set(confided.map(at));
  return { shown: shown.filter((one) => !telling.has(at(one))), confided };
}

function tells({ kind, number, topic }: Finding): boolean {
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  const isOne = topic.values.some((one) =>
    number.readings.some(({ value, digits }) => digits > 2 && (same(value, one.value) || same(value, one.shown))),
  );
  return kind === "equal" || isOne;
}
