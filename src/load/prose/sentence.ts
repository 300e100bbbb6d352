import type { Language } from "../../model/text.ts";
import type { Span } from "../place.ts";
import { leftAlone } from "./left-alone.ts";
import { bound, type Passage } from "./passages.ts";
import { proseWords } from "./words.ts";
import { wordsOf } from "./stem.ts";
import { pattern } from "./pattern.ts";

/** Four figures that read like a year. */
export interface YearWord extends Span {
  year: number;
  mayCount: boolean;
}

/** A sentence of a passage, with what is none of our numbers hidden. */
export interface Sentence {
  passage: Passage;
  lang: Language;
  /** Where it begins in the passage. */
  start: number;
  text: string;
  /** Years that stand in it, with their place in `text`; "1902 vélos" may count something, "en 1902" never does. */
  years: readonly YearWord[];
  /** Stems of its words. */
  stems: ReadonlySet<string>;
  /** Places in `text` where a component prints a number. */
  bound: readonly number[];
}

const ends = /[.!?…]+[»”"')\]\uFFFD]*[\s\u00A0\u202F]+(?=[\p{Lu}\p{N}\uFFFC\uFFFD«“"(])/gu;
const shortened = /(?:^|[\s(])(?:env|ca|pp?|art|nr?|no|M|Mme|dr|St|vgl|bv|cf|approx|c|max|min|resp|bijv|etc)\.\s*$/iu;

/** The sentences of a passage that hold a figure. */
export function sentencesOf(passage: Passage, lang: Language): Sentence[] {
  const { text } = passage;
  const spans: Span[] = [];
  let from = 0;
  for (const found of text.matchAll(ends)) {
    const end = found.index + found[0].length;
    if (shortened.test(text.slice(Math.max(from, end - 12), end))) continue;
    spans.push({ start: from, end });
    from = end;
  }
  spans.push({ start: from, end: text.length });
  return spans
    .flatMap((span) => [...pieces(text, span)])
    .filter(({ start, end }) => /\d/u.test(text.slice(start, end)))
    .map(({ start, end }) => readSentence(passage, start, text.slice(start, end), lang));
}

// Nobody writes sentences of this length: a text without an end is read piece by piece, so that it does not take for ever.
const longest = 1200;

function* pieces(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > longest) {
    const blank = text.lastIndexOf(" ", from + longest);
    const to = blank > from ? blank : from + longest;
    yield { start: from, end: to };
    from = to;
  }
  yield { start: from, end };
}

const yearLike =
  /(?<![\p{L}\p{N}]|\p{N}[.,:/])(?:1[5-9]|20)\d\d(?![\p{N}]|[.,]\d|[ \u00A0\u202F]\d{3}(?!\d)|[ \u00A0\u202F]?%)/gu;

/** The years of a text. */
function yearsOf(text: string, lang: Language): YearWord[] {
  const before = pattern(String.raw`(?<!\p{L})(?:${proseWords[lang].beforeYear})[\s(]*$`);
  return [...text.matchAll(yearLike)].map(({ 0: found, index }) => {
    const end = index + found.length;
    const counts = /^[ \u00A0\u202F]\p{L}{2}/u.test(text.slice(end, end + 4));
    const mayCount = counts && !before.test(text.slice(Math.max(0, index - 40), index));
    return { start: index, end, year: Number(found), mayCount };
  });
}

/** False where a text has no figures but years: it need not be read. */
export function hasNumbers(text: string, lang: Language): boolean {
  const years = new Map(yearsOf(text, lang).map((one) => [one.start, one.mayCount]));
  return [...text.matchAll(/\d+/gu)].some(({ index }) => years.get(index) ?? true);
}

function readSentence(passage: Passage, start: number, plain: string, lang: Language): Sentence {
  const text = leftAlone(plain, lang);
  const years = yearsOf(text, lang);
  const components = [...text.matchAll(new RegExp(bound, "gu"))].map(({ index }) => index);
  const stems = new Set(wordsOf(text).map(({ stem }) => stem));
  return { passage, lang, start, text, years, stems, bound: components };
}
