import { readNumberText } from "../number-text.ts";
import type { Span } from "../place.ts";
import type { ProseWords } from "./prose-words.ts";
import { proseWords } from "./words.ts";
import type { Sentence } from "./sentence.ts";
import { unitAfter, unitBefore, type Carried } from "./carried.ts";
import type { Topic } from "./topics.ts";
import { pattern } from "./pattern.ts";

/** One way to read the figures, in the unit they stand beside. */
export interface Reading {
  value: number;
  /** The last place that is given: 100 for "8 100". */
  step: number;
  /** Figures that count: 2 for "8 100". */
  digits: number;
}

/** A number that someone typed, with the words around it that belong to it. Places are those in the sentence. */
export interface TypedNumber extends Span {
  /** The likeliest in its language first. */
  readings: readonly Reading[];
  /** With currency, scale and unit: "€ 1,9 million". */
  whole: Span;
  /** "environ", "plus de", and where it begins. */
  hedge: { kind: "about" | "atLeast" | "atMost"; start: number; end: number } | undefined;
  scaled: boolean;
  /** The topics whose unit or noun it carries. */
  carried: readonly Carried[];
  /** Nothing that is counted stands behind it. */
  bare: boolean;
  /** A difference or a factor, not a level. */
  change: boolean;
  /** A part of what is named, such as "12 personnes de l'équipe". */
  partial: boolean;
  /** What is counted does something, so that it may be some of it: "180 passagers viennent d'Antoing". */
  acts: boolean;
}

const figures =
  /(?<![\p{L}\p{N}]|\p{N}[.,])(?:(?<=^|[\s(\u00A0\u202F])[-\u2212](?=\d))?(?:\d{1,3}(?:[ \u00A0\u202F\u2009.,'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)(?!\d)/gu;

/** The numbers of a sentence that may state a value; years are none, unless they count what the enterprise measures. */
export function typedNumbers(sentence: Sentence, topics: readonly Topic[]): TypedNumber[] {
  return [...sentence.text.matchAll(figures)].flatMap(({ 0: text, index }) => {
    const number = read(sentence, { start: index, end: index + text.length }, topics);
    const year = sentence.years.find((one) => one.start === index);
    return number === undefined || (year !== undefined && !(year.mayCount && number.carried.length > 0))
      ? []
      : [number];
  });
}

// As far as words around a number are looked at: a text without an end must not take for ever.
const reach = 160;

function read(sentence: Sentence, span: Span, topics: readonly Topic[]): TypedNumber | undefined {
  const { text } = sentence;
  const words = proseWords[sentence.lang];
  const ahead = (at: number): string => text.slice(at, at + reach);
  const scale = scaleAfter(ahead(span.end), words);
  const scaleEnd = span.end + scale.length;
  const figuresText = text.slice(span.start, span.end);
  const readings = (readNumberText(figuresText)?.readings ?? [])
    .toSorted((a, b) => (isFraction(figuresText, sentence.lang, scale.length > 0) ? a - b : b - a))
    .map((value) => readingOf(value, scale.factor));
  const prefix = unitBefore(text.slice(Math.max(0, span.start - reach), span.start), topics);
  const after = unitAfter(sentence, scaleEnd, scale.length > 0, topics);
  const hasPrefix = prefix.carried.length > 0;
  const carried = hasPrefix ? prefix.carried : after.carried;
  const whole = { start: span.start - prefix.length, end: hasPrefix ? scaleEnd : after.end };
  // Letters that hang on the figures and are no unit: "3D".
  if (readings.length === 0 || (/^\p{L}/u.test(ahead(scaleEnd)) && carried.length === 0)) return undefined;
  const before = text.slice(Math.max(0, whole.start - reach), whole.start);
  const rest = ahead(whole.end);
  const hedge = hedgeBefore(before, whole.start, words);
  const bare = carried.length === 0 && isBare(ahead(scaleEnd), words);
  const counted = bare || carried.some(({ topic }) => !topic.measured);
  return {
    ...span,
    readings,
    whole: { ...whole, end: whole.end + lengthOf(rest, `[ \\u00A0](?:${words.aboutAfter})(?!\\p{L})`) },
    hedge,
    scaled: scale.length > 0,
    carried,
    bare,
    change: isChange(before.slice(0, before.length - whole.start + (hedge?.start ?? whole.start)), rest, words),
    partial: counted && isPartial(before, rest, words),
    acts: carried.every(({ by }) => by === "noun") && isActing(rest, words),
  };
}

// "1,902" is one and a bit in French and Dutch, nineteen hundred in English; before "million" it always is a fraction.
function isFraction(text: string, lang: Sentence["lang"], scaled: boolean): boolean {
  return scaled || (lang === "en" ? /\.\d{3}$/u : /,\d{3}$/u).test(text);
}

function readingOf(value: number, factor: number): Reading {
  const [whole = "", decimals = ""] = String(Math.abs(value)).split(".");
  const zeros = /0*$/u.exec(whole)?.[0].length ?? 0;
  const step = decimals === "" ? 10 ** (value === 0 ? 0 : zeros) : 10 ** -decimals.length;
  const digits = (whole + decimals).replace(/^0+/u, "").length - (decimals === "" ? zeros : 0);
  return { value: clean(value * factor), step: clean(step * factor), digits: Math.max(1, digits) };
}

/** A product without the dust of binary fractions. */
export function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function scaleAfter(rest: string, { scales }: ProseWords): { factor: number; length: number } {
  const names = Object.keys(scales).toSorted((a, b) => b.length - a.length);
  // One or two letters are a scale only where they hang on the figures: "1.9m".
  const alternatives = names.map((name) => (name.length > 2 ? `[ \\u00A0\\u202F]?${name}` : name)).join("|");
  const found = pattern(`^(?:${alternatives})(?![\\p{L}])\\.?`).exec(rest)?.[0];
  if (found === undefined) return { factor: 1, length: 0 };
  return {
    factor: scales[found.trim().replace(/\.$/u, "").toLowerCase()] ?? 1,
    length: found.replace(/\.$/u, "").length,
  };
}

function hedgeBefore(before: string, end: number, words: ProseWords): TypedNumber["hedge"] {
  for (const kind of ["about", "atLeast", "atMost"] as const) {
    const found = pattern(`(?<!\\p{L})(?:${words[kind]})[\\s\\u00A0]*$`).exec(before);
    if (found !== null) return { kind, start: end - found[0].length, end };
  }
  return undefined;
}

function isBare(rest: string, { goesOn }: ProseWords): boolean {
  return pattern(`^[\\s\\u00A0]*(?:$|[^\\p{L}\\p{N}\\s]|(?:${goesOn})(?!\\p{L}))`).test(rest);
}

function isChange(before: string, rest: string, { changeBefore, changeAfter }: ProseWords): boolean {
  if (pattern(`^[\\s\\u00A0]+(?:${changeAfter})(?!\\p{L})`).test(rest)) return true;
  // "Recule de 7 997 t à 7 844 t" gives two levels.
  const goesTo = /^[^.;:]{0,30}?(?<!\p{L})(?:à|naar|tot|to)[\s\u00A0](?:\d|\uFFFC)/iu.test(rest);
  return !goesTo && pattern(`(?<!\\p{L})(?:${changeBefore})[\\s\\u00A0]*$`).test(before);
}

function isPartial(before: string, rest: string, { partAfter, partBefore }: ProseWords): boolean {
  return (
    pattern(`^[\\s\\u00A0]+(?:${partAfter})(?!\\p{L}{3})`).test(rest) ||
    pattern(`(?<!\\p{L})(?:${partBefore})(?!\\p{L})[^.;:]{0,60}$`).test(before)
  );
}

// The noun, perhaps a word with it, then a word that is none of the quiet ones.
function isActing(rest: string, { ofAll }: ProseWords): boolean {
  return pattern(`^[\\s\\u00A0\\u202F]+[\\p{L}\\p{M}’'-]+[\\s\\u00A0]+(?!(?:${ofAll})(?!\\p{L}))\\p{L}`).test(rest);
}

function lengthOf(text: string, alternatives: string): number {
  return pattern(`^(?:${alternatives})`).exec(text)?.[0].length ?? 0;
}
