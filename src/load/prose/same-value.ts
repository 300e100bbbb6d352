import { clean, type Reading, type TypedNumber } from "./typed-number.ts";
import type { KnownValue } from "./topics.ts";

/** How a typed number and a value agree: to the last figure, after rounding, or as a bound that holds. */
export type Agreement = "exact" | "rounded" | "bound";

const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Whether a number says what a value says, read with a unit that multiplies it. */
export function agreementOf(
  { readings, hedge }: TypedNumber,
  factor: number,
  known: KnownValue,
  percent = false,
): Agreement | undefined {
  // "30 %" is said of 30 and not of 31, unless "environ" says otherwise.
  const stepOf = (step: number): number => clean((percent && hedge === undefined ? Math.min(step, 1) : step) * factor);
  const scaled = readings.map((one) => ({ ...one, value: clean(one.value * factor), step: stepOf(one.step) }));
  if (scaled.some(({ value }) => same(value, known.value) || same(value, known.shown))) return "exact";
  if (scaled.some((reading) => isRounded(reading, hedge, known))) return "rounded";
  // Only the likeliest reading is a bound: of "9.000" the other one always would be.
  const [first] = scaled;
  const holds = hedge !== undefined && first !== undefined && isBound(first.value, hedge.kind, known.value);
  return holds ? "bound" : undefined;
}

function isRounded(
  { value: claim, step, digits }: Reading,
  hedge: TypedNumber["hedge"],
  { value }: KnownValue,
): boolean {
  if (claim === 0 || value === 0) return false;
  const off = Math.abs(claim - value) / Math.abs(value);
  const round = { about: Math.round, atLeast: Math.floor, atMost: Math.ceil }[hedge?.kind ?? "about"];
  if (hedge?.kind === "about" && off <= 0.05) return true;
  if (!same(clean(round(value / step) * step), claim)) return false;
  // "8 100" for 8 098 is a round number, and "5" for 5.4; "30" for 28 is another number.
  const whole = step === 1 && !Number.isInteger(value);
  return digits > 1 || off <= (whole || hedge !== undefined ? 0.1 : 0.05);
}

function isBound(claim: number, kind: "about" | "atLeast" | "atMost", value: number): boolean {
  return (kind === "atLeast" && value >= claim) || (kind === "atMost" && value <= claim);
}

/** Whether a number is of the size of a value: likely the same thing, counted otherwise or long ago. */
export function isNear(number: TypedNumber, factor: number, { value }: KnownValue, spread: number): boolean {
  return number.readings.some((reading) => {
    const claim = reading.value * factor;
    const ratio = claim / value;
    // The same figures with a zero too many are a slip, however far they lead.
    const slip = reading.digits > 2 && ratio > 0 && same(Math.log10(ratio), Math.round(Math.log10(ratio)));
    return slip || (ratio > 0 && ratio <= spread && ratio >= 1 / spread);
  });
}
