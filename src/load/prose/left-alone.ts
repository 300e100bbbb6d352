import type { Language } from "../../model/text.ts";
import { masked } from "./passages.ts";
import type { ProseWords } from "./prose-words.ts";
import { proseWords } from "./words.ts";

const made = new Map<Language, readonly RegExp[]>();

/** A sentence of the same length in which every number that is none of ours is hidden: days, hours, ranks, names, fractions, ranges. */
export function leftAlone(sentence: string, lang: Language): string {
  let patterns = made.get(lang);
  if (patterns === undefined) {
    const words = proseWords[lang];
    patterns = [...strangers, ...momentsOf(words), ...namesOf(words), ...pairsOf(words)];
    made.set(lang, patterns);
  }
  return patterns.reduce((text, pattern) => text.replace(pattern, (found) => masked.repeat(found.length)), sentence);
}

const space = String.raw`[\s\u00A0\u202F]`;
/** Not in the middle of a word or of a longer number. */
const start = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,:/]|(?<!\d)\d{1,3}[ \u00A0\u202F])`;
/** Not before more figures of the same number. */
const end = String.raw`(?![\d\p{L}]|[.,]\d|${space}\d{3}(?!\d))`;
const figures = String.raw`(?:\d{1,3}(?:[ \u00A0\u202F.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)?)`;
const year = String.raw`(?:19|20)\d\d(?!\d)`;

const pattern = (source: string): RegExp => new RegExp(source, "giu");
/** Small and capital letters are not the same. */
const cased = (source: string): RegExp => new RegExp(source, "gu");

// Addresses, telephones, accounts, postal codes, codes of letters and figures, signs of change, notes, the number of a list.
const strangers = [
  pattern(String.raw`(?:https?:\/\/|www\.)\S+|\S+@\S+`),
  pattern(String.raw`(?:\+|${start}00)\d[\d .()\/-]{6,}\d`),
  pattern(String.raw`${start}0\d(?:[ ./-]?\d{2,3}){3,}`),
  cased(String.raw`(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?\d{4})+`),
  cased(String.raw`(?<!\p{L})[A-Z]{1,2}-\d{4,5}(?!\d)`),
  cased(String.raw`(?<=(?:^|[,(–-])${space}*)\d{4,5}(?=${space}\p{Lu}\p{Ll})`),
  pattern(String.raw`(?<![\p{L}\p{N}])(?!EUR|CO2)\p{L}+-?\d[\p{L}\p{N}-]*|(?<=\p{L}-)\d+`),
  cased(String.raw`(?<![\p{L}\p{N}])\p{Lu}${space}\d{1,3}${end}`),
  pattern(String.raw`[+±×]${space}?${figures}|(?<![\p{L}\p{N}])x${space}?${figures}`),
  pattern(String.raw`^\(?\d{1,2}[.)](?=${space})|\[\d+\]|\(\d{1,2}\)|${start}0\d+`),
];

function momentsOf({ months, between, beforeHour, hours, ranks }: ProseWords): RegExp[] {
  const day = String.raw`(?:[12]?\d|3[01])(?:${ranks})?\.?`;
  const hour = String.raw`(?:[01]?\d|2[0-4])`;
  return [
    String.raw`${start}\d{4}-\d{2}(?:-\d{2})?(?!\d)|${start}\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)`,
    String.raw`${start}${day}(?:${space}*(?:${between})${space}*${day})*${space}+(?:of${space}+)?(?:${months})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${months})${space}+${day}${end}`,
    String.raw`${start}${hour}${space}?(?:h|:|u)${space}?[0-5]\d(?!\d)`,
    String.raw`${start}${hour}(?:[.:][0-5]\d)?${space}*[ap]\.?m(?!\p{L})`,
    String.raw`${start}${hour}\.[0-5]\d${space}*(?:${hours})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${beforeHour})${space}+${hour}${space}*(?:${hours})(?!\p{L})`,
    String.raw`${start}\d{4}s(?!\p{L})|(?:années|jaren)${space}\d{2,4}|(?<![\p{L}\p{N}])['’]\d\d(?!\d)`,
    String.raw`(?<=(?<!\d)(?:19|20)\d\d${space}?[-–/]${space}?)(?:\d{2}|${year})(?!\d)`,
  ].map(pattern);
}

function namesOf({ ranks, labels }: ProseWords): RegExp[] {
  return [String.raw`${start}\d+(?:${ranks})(?!\p{L})`, String.raw`(?<!\p{L})(?:${labels})${space}?\d{1,3}${end}`].map(
    pattern,
  );
}

function pairsOf({ outOf, rangeStart, between, rangeMiddle, fromValue }: ProseWords): RegExp[] {
  const percent = String.raw`(?:${space}?%)?`;
  return [
    String.raw`${start}${figures}${space}(?:${outOf})${space}(?!${year})${figures}${end}(?!${space}?%)|${start}\d+\/\d+`,
    String.raw`(?<!\p{L})(?:${rangeStart})${space}${figures}${percent}${space}(?:${between})${space}(?!${year})${figures}`,
    String.raw`(?<!(?<!\p{L})(?:${fromValue})${space}?)${start}(?!${year})${figures}${percent}(?:${space}?[-–]${space}?|${space}(?:${rangeMiddle})${space})(?!${year})${figures}${end}`,
  ].map(pattern);
}
