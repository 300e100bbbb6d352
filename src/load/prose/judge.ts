import { against } from "./against.ts";
import { digitsOf, isHalfNamed, isNamed, isOwn, type Candidate, type Verdict } from "./candidate.ts";
import { proseWords } from "./words.ts";
import { agreementOf, type Agreement } from "./same-value.ts";
import type { Sentence } from "./sentence.ts";
import type { KnownValue, Topic } from "./topics.ts";
import type { TypedNumber } from "./typed-number.ts";
import { pattern } from "./pattern.ts";

interface Match extends Candidate {
  value: KnownValue;
  agreement: Agreement;
  score: number;
}

/**
 * Holds a typed number against the values of an enterprise. It contradicts them only where the sentence speaks of an
 * indicator and the number is none of its values; docs/decisions/0005-prose-and-data.md says when that is.
 */
export function judge(
  sentence: Sentence,
  number: TypedNumber,
  year: number | undefined,
  topics: readonly Topic[],
): Verdict | undefined {
  const { stems } = sentence;
  const count = (topic: Topic, noun?: string): number =>
    [...topic.words].filter((word) => word !== noun && stems.has(word)).length;
  const carried = number.carried.map((one): Candidate => ({ ...one, words: count(one.topic, one.noun) }));
  const named = topics.map((topic): Candidate => {
    const counted = [...topic.things].some((word) => stems.has(word)) ? 1 : 0;
    return { topic, factor: 1, by: "unit", words: count(topic) + counted };
  });
  const matches = matchesOf(sentence, number, carried.length > 0 ? carried : named);
  if (matches.length > 0) return ofMatches(sentence, number, year, matches);
  return number.change || number.partial ? undefined : against(sentence, number, year, carried, named);
}

function matchesOf(sentence: Sentence, number: TypedNumber, about: readonly Candidate[]): Match[] {
  const carries = number.carried.length > 0;
  const digits = digitsOf(number);
  return about.flatMap((candidate) => {
    const { topic, factor, words } = candidate;
    // Without a unit only a telling number is read: one of many figures, or one whose indicator is named.
    if (!carries && (topic.unit.percent || (digits < 3 && words === 0))) return [];
    return topic.values.flatMap((value): Match[] => {
      const agreement = agreementOf(number, factor, value, topic.unit.percent);
      if (
        agreement === undefined ||
        (agreement !== "exact" && (number.change || (number.partial && number.bare) || (!carries && words === 0)))
      )
        return [];
      const told = !value.part || tells(sentence, value);
      // A part that is not named is meant by chance only, unless its number is a rare one.
      if (!told && digits < 3) return [];
      const certain = { exact: 8, rounded: 4, bound: 0 }[agreement];
      return [{ ...candidate, value, agreement, score: words * 2 + certain + (value.part ? (told ? 3 : -4) : 0) }];
    });
  });
}

function tells({ lang, text, stems }: Sentence, { observation, partWords }: KnownValue): boolean {
  const { gender, age } = observation.breakdown ?? {};
  const says = (words: string): boolean => pattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`).test(text);
  if (gender !== undefined && gender !== "other" && !says(proseWords[lang][gender])) return false;
  if (age !== undefined && !text.includes(age)) return false;
  return partWords.size === 0 || [...partWords].some((word) => stems.has(word));
}

function ofMatches(
  { years }: Sentence,
  number: TypedNumber,
  year: number | undefined,
  matches: readonly Match[],
): Verdict | undefined {
  const digits = digitsOf(number);
  const inYear = year === undefined ? matches : matches.filter(({ value }) => value.years.includes(year));
  const [best, second] = inYear.toSorted(byMeaning);
  if (best === undefined) return ofOtherYear(number, year, matches);
  const { topic, value, agreement } = best;
  if (agreement === "bound") return undefined;
  const carries = number.carried.length > 0;
  const own = carries && isOwn(best);
  const spoken = best.words > 0 || (own && (year !== undefined || isNamed(best)));
  // A lone number may be anything: "3 personnes attendaient", "75 % des gens".
  if (!spoken && digits < (own ? 2 : agreement === "exact" ? 3 : 99)) return undefined;
  const alone = second === undefined || second.score < best.score;
  // "200" for 212 is round, but only its author knows whether it is meant to be.
  const loose = agreement === "rounded" && digits < 2 && number.hedge === undefined;
  // Another year stands there, if not for this number.
  const elsewhere = year === undefined && years.length > 0 && !years.some((one) => value.years.includes(one.year));
  const sure = isTelling(number, year, best) && alone && !loose && !(elsewhere && value.years.length > 0);
  return { kind: "equal", topic, value, agreement, sure };
}

// Enough speaks for one value that it may be written without asking.
function isTelling(number: TypedNumber, year: number | undefined, best: Match): boolean {
  const { value, agreement, words } = best;
  const digits = digitsOf(number);
  if (number.carried.length === 0) return number.bare && (digits > 3 || isNamed(best));
  if (digits > 2 && agreement === "exact") return true;
  if (!isOwn(best)) return isNamed(best) || (year !== undefined && isHalfNamed(best));
  const rare = agreement === "exact" && Math.abs(value.value) >= 1000;
  return rare || year !== undefined || (words > 0 && digits > 1);
}

// It is a value of another year than the sentence says.
function ofOtherYear(number: TypedNumber, year: number | undefined, matches: readonly Match[]): Verdict | undefined {
  const wrong = matches.toSorted(byMeaning).find(({ agreement }) => agreement !== "bound");
  if (year === undefined || wrong === undefined) return undefined;
  const digits = digitsOf(number);
  const carries = number.carried.length > 0;
  const spoken = isNamed(wrong) || (carries && (isOwn(wrong) || digits > 2));
  const right = sameSeries(wrong.topic, wrong.value).find(({ years }) => years.length === 1 && years[0] === year);
  if (!spoken || number.partial || number.change) return undefined;
  if (right === undefined) return digits > 2 ? { ...wrong, kind: "equal", sure: false } : undefined;
  return carries || number.bare ? { kind: "contradiction", topic: wrong.topic, value: right, sure: true } : undefined;
}

function byMeaning(a: Match, b: Match): number {
  return b.score - a.score || (b.value.years.at(-1) ?? 0) - (a.value.years.at(-1) ?? 0);
}

function sameSeries({ values }: Topic, one: KnownValue): KnownValue[] {
  const key = ({ observation }: KnownValue): string =>
    JSON.stringify([observation.breakdown ?? {}, observation.perimeter ?? ""]);
  return values.filter((value) => key(value) === key(one));
}
