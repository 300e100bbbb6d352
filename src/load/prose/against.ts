import { digitsOf, isHalfNamed, isNamed, isOwn, leftOut, type Candidate, type Verdict } from "./candidate.ts";
import { pattern } from "./pattern.ts";
import { isNear } from "./same-value.ts";
import type { Sentence } from "./sentence.ts";
import type { KnownValue } from "./topics.ts";
import type { TypedNumber } from "./typed-number.ts";
import { proseWords } from "./words.ts";

interface Possible extends Candidate {
  value: KnownValue;
  off: number;
}

/** A number that is none of the values: a contradiction where the sentence says that it is one, else close, else nothing. */
export function against(
  { text, lang }: Sentence,
  number: TypedNumber,
  year: number | undefined,
  carried: readonly Candidate[],
  named: readonly Candidate[],
): Verdict | undefined {
  const pool = carried.length > 0 ? carried : number.bare ? named.filter(({ words }) => words > 0) : [];
  if (pool.length === 0 || standsBeside(number, pool)) return undefined;
  // "Members" is the cooperative's members before it is those who hold a key.
  const least = Math.min(...pool.map(leftOut));
  const meant = carried.some(({ by }) => by === "noun") ? pool.filter((one) => leftOut(one) === least) : pool;
  const most = Math.max(...meant.map(({ words }) => words));
  const possible = meant.filter(({ words }) => words === most).flatMap((one) => valuesOf(number, one));
  const dated = possible.filter(({ value }) => year !== undefined && value.years.includes(year));
  const [nearest] = (dated.length > 0 ? dated : possible).toSorted((a, b) => a.off - b.off);
  if (nearest === undefined) return undefined;
  const near = (spread: number): boolean =>
    (dated.length > 0 ? dated : possible).some((one) => isNear(number, one.factor, one.value, spread));
  const found = { topic: nearest.topic, value: nearest.value };
  const own = isOwn(nearest);
  const name = isNamed(nearest);
  const inYear = dated.length > 0;
  const says =
    carried.length > 0
      ? (name && near(2)) ||
        (inYear && isHalfNamed(nearest) && near(2)) ||
        (own && inYear && (near(1.34) || (name && (nearest.topic.measured || most > 1))))
      : inYear && isHalfNamed(nearest) && near(2);
  // Some of what is counted, a noun of a long name, or somebody else's.
  const vague = nearest.by === "noun" && nearest.words === 0 && (number.acts || leftOut(nearest) > 1);
  const unsure = vague || pattern(`(?<!\\p{L})(?:${proseWords[lang].others})(?!\\p{L})`).test(text);
  if (says && !unsure) return { ...found, kind: "contradiction", sure: true };
  const isClose = near(1.34) && digitsOf(number) > 1 && (name || (carried.length > 0 && own));
  return isClose ? { ...found, kind: "close", sure: false } : undefined;
}

// The people who were asked, the parts of a share, a target: known numbers that are no value.
function standsBeside({ readings }: TypedNumber, pool: readonly Candidate[]): boolean {
  return pool.some(({ topic, factor }) =>
    readings.some(({ value }) => [...topic.beside].some((one) => Math.abs(one - value * factor) < 1e-9 * (1 + one))),
  );
}

// A part is judged only where nothing is known of the whole.
function valuesOf(number: TypedNumber, candidate: Candidate): Possible[] {
  const { values } = candidate.topic;
  const whole = values.filter(({ part }) => !part);
  return (whole.length > 0 ? whole : values).map((value) => ({
    ...candidate,
    value,
    off: Math.min(
      ...number.readings.map(
        (reading) => Math.abs(reading.value * candidate.factor - value.value) / (Math.abs(value.value) || 1),
      ),
    ),
  }));
}
