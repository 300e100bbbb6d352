import type { FactRef } from "../model/evaluation.ts";
import { breakdownKey } from "./breakdown.ts";
import { hasValue } from "./coverage.ts";
import { once } from "./once.ts";
import { textIn } from "./words.ts";

/** The evidence of an enterprise as a cloth: numbers with a published value are warp, testimonies weft, pairs were read together. */
export interface Weave {
  numbers: number;
  results: number;
  processes: number;
  practices: number;
  voices: number;
  /** [number, voice], from 0, each crossing that has a written reading, once. */
  pairs: readonly (readonly [number, number])[];
  /** For each number: is it a practice? */
  practiceFlags: readonly boolean[];
}

/** The thread a number belongs to: one for each indicator, perimeter and part, whatever its years. */
function threadOf({ indicator, perimeter, breakdown }: FactRef): string {
  return [indicator, perimeter ?? "", breakdownKey(breakdown)].join("/");
}

function withoutPart({ indicator, perimeter }: FactRef): FactRef {
  return perimeter === undefined ? { indicator } : { indicator, perimeter };
}

/**
 * The cloth of an enterprise, in the author's order: a series with a published value is one thread of the warp;
 * a part of a whole (women, an age band) is one only where it was read with a voice, and parts without a whole are one together.
 */
export const weaveOf = once((observatory, enterpriseId: string): Weave => {
  const enterprise = observatory.enterprises.get(enterpriseId);
  const values = (observatory.observations.get(enterpriseId) ?? []).filter(hasValue);
  const crossed = new Set((enterprise?.evaluation?.crossings ?? []).map(({ number }) => threadOf(number)));
  const whole = new Set(values.filter((one) => !one.breakdown).map((one) => threadOf(withoutPart(one))));
  const threads = [
    ...new Set(
      values.flatMap((one) => {
        if (!one.breakdown || crossed.has(threadOf(one))) return threadOf(one);
        return whole.has(threadOf(withoutPart(one))) ? [] : threadOf(withoutPart(one));
      }),
    ),
  ];
  const tells = threads.map((thread) => observatory.indicators.get(thread.split("/", 1)[0] ?? "")?.tells ?? "result");
  const voices = (enterprise?.testimonies ?? []).map(({ id }) => id);
  const pairs = (enterprise?.evaluation?.crossings ?? [])
    .filter(({ reading }) => textIn(reading, "fr").text.trim() !== "")
    .map(({ number, voice }) => [threads.indexOf(threadOf(number)), voices.indexOf(voice)] as const)
    .filter(([i, j]) => i >= 0 && j >= 0);
  return {
    numbers: threads.length,
    results: tells.filter((one) => one === "result").length,
    processes: tells.filter((one) => one === "process").length,
    practices: tells.filter((one) => one === "practice").length,
    voices: voices.length,
    pairs: [...new Map(pairs.map((pair) => [pair.join(), pair])).values()],
    practiceFlags: tells.map((one) => one === "practice"),
  };
});
