import { proseWords } from "./words.ts";
import type { Sentence } from "./sentence.ts";
import { wordsOf } from "./stem.ts";
import type { Topic } from "./topics.ts";
import { pattern } from "./pattern.ts";

/** A topic whose unit a number carries, or whose own noun: "212 passagers". */
export interface Carried {
  topic: Topic;
  /** What the number is multiplied by to be in the data's unit. */
  factor: number;
  by: "unit" | "noun";
  /** Stem of the noun, which is then no further evidence. */
  noun?: string;
}

interface Found {
  carried: readonly Carried[];
  /** Where the unit ends; where the number ends if there is only a noun, which the sentence keeps. */
  end: number;
}

// "12 t CO₂" and "3 repas par jour" are not counted in tonnes and meals; by the year, most things are.
const otherUnit =
  /^[\s\u00A0]*(?:(?:de |d['’]|of )?(?:CO[₂2]|équivalent CO)|(?:par|per|each|every|chaque|elke)[\s\u00A0]+(?!an\b|année|jaar|year)|\/)/iu;

/** The topics whose unit stands right behind a place, the longest notation first; else those whose noun does. */
export function unitAfter(sentence: Sentence, at: number, scaled: boolean, topics: readonly Topic[]): Found {
  const { text, lang } = sentence;
  const { ofUnit } = proseWords[lang];
  const gap = scaled && ofUnit !== "" ? `[\\s\\u00A0\\u202F]*(?:(?:${ofUnit})[\\s\\u00A0]*)?` : "[\\s\\u00A0\\u202F]*";
  const from = at + (pattern(`^${gap}`).exec(text.slice(at, at + 60))?.[0].length ?? 0);
  const hits = topics.flatMap((topic) => {
    const notation = topic.notations.find((one) => startsWith(text, from, one.text, one.symbol));
    if (notation === undefined) return [];
    const end = from + notation.text.length;
    return otherUnit.test(text.slice(end)) && !/per-|co2/u.test(topic.unit.id) ? [] : [{ topic, notation, end }];
  });
  const end = Math.max(at, ...hits.map((hit) => hit.end));
  if (hits.length === 0) return { carried: nounAfter(sentence, at, topics), end: at };
  const carried = hits
    .filter((hit) => hit.end === end)
    .map(({ topic, notation }): Carried => ({ topic, factor: notation.factor, by: "unit" }));
  return { carried, end };
}

function startsWith(text: string, at: number, wanted: string, exact: boolean): boolean {
  const found = text.slice(at, at + wanted.length);
  const same = exact ? found === wanted : found.toLowerCase() === wanted.toLowerCase();
  return same && !(/[\p{L}\p{N}]$/u.test(wanted) && /^[\p{L}\p{N}]/u.test(text.slice(at + wanted.length)));
}

// "212 passagers", "41 chauffeurs": for what is counted one by one, a word of the name is as good as the unit.
function nounAfter({ text, lang }: Sentence, at: number, topics: readonly Topic[]): Carried[] {
  const rest =
    /^[\s\u00A0\u202F]+[\p{L}\p{M}’'-]+(?:[\s\u00A0\u202F]+[\p{L}\p{M}’'-]+)?/u.exec(text.slice(at))?.[0] ?? "";
  const [first, second] = wordsOf(rest);
  const goesOn = pattern(`^(?:${proseWords[lang].goesOn}|de|du|des|of|van|d|l)$`);
  if (first === undefined || goesOn.test(first.word)) return [];
  const nouns = second === undefined ? [first] : [first, second];
  return topics.flatMap((topic) => {
    const noun = topic.measured ? undefined : nouns.find(({ stem }) => topic.words.has(stem));
    return noun === undefined ? [] : [{ topic, factor: 1, by: "noun" as const, noun: noun.stem }];
  });
}

/** The topics whose currency stands right before a number. */
export function unitBefore(before: string, topics: readonly Topic[]): { carried: Carried[]; length: number } {
  const length = /(?:€|EUR)[ \u00A0\u202F]?$/u.exec(before)?.[0].length ?? 0;
  if (length === 0) return { carried: [], length };
  return {
    carried: topics
      .filter(({ unit }) => unit.currency !== undefined)
      .map((topic) => ({ topic, factor: 1, by: "unit" as const })),
    length,
  };
}
