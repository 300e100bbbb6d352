import type { Language } from "../../model/text.ts";
import type { Span } from "../place.ts";
import type { Verdict } from "./candidate.ts";
import { judge } from "./judge.ts";
import type { Passage } from "./passages.ts";
import { hasNumbers, sentencesOf, type Sentence } from "./sentence.ts";
import { statedYear } from "./stated-year.ts";
import type { Topic } from "./topics.ts";
import { typedNumbers, type TypedNumber } from "./typed-number.ts";

/** A typed number that has something to do with the data. */
export interface Finding extends Verdict {
  sentence: Sentence;
  number: TypedNumber;
  /** With its unit, where it stands in the passage. */
  span: Span;
  /** As it was typed, with its unit. */
  text: string;
}

/** Every typed number of a passage that equals, contradicts or comes close to a value; topics are asked for only where there is a number. */
export function findingsOf(passage: Passage, lang: Language, topicsOf: () => readonly Topic[]): Finding[] {
  if (!hasNumbers(passage.text, lang)) return [];
  const topics = topicsOf();
  if (topics.length === 0) return [];
  return sentencesOf(passage, lang).flatMap((sentence) => {
    const numbers = typedNumbers(sentence, topics);
    return numbers.flatMap((number) => {
      const verdict = judge(sentence, number, statedYear(sentence, number, numbers), topics);
      if (verdict === undefined) return [];
      const { start, end } = number.whole;
      const span = { start: sentence.start + start, end: sentence.start + end };
      return [{ ...verdict, sentence, number, span, text: sentence.text.slice(start, end) }];
    });
  });
}
