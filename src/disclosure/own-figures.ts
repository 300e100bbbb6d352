import { addend } from "../compute/added-value.ts";
import { isWhole } from "../compute/sums.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Tie } from "./model.ts";

/** What everybody knows of a confided value. */
export interface Known {
  readonly least?: number;
  readonly most?: number;
}

type Bound = readonly [least: number, most: number];

/**
 * What an enterprise tells of a value that it confides by what it shows for the same period: parts of it, what it is a part
 * of, shares of it, and the value itself in an older release. A bound that is not true tells nothing.
 */
export function knownOf(observatory: Observatory, confided: Observation): Known {
  const shown = (observatory.observations.get(confided.enterprise) ?? []).filter(
    (one) => one.period === confided.period && !("reason" in one),
  );
  const value = addend(confided);
  const bounds = [
    ...ofParts(shown.filter((one) => one.indicator === confided.indicator && !isWhole(one))),
    ...shown.filter(isWhole).flatMap((one) => ofOther(observatory, one, confided, shown)),
    ...ofReleases(observatory, confided),
  ].filter(([least, most]) => least <= value && value <= most);
  const [least, most] = [Math.max(...bounds.map((one) => one[0])), Math.min(...bounds.map((one) => one[1]))];
  const step = observatory.indicators.get(confided.indicator)?.kind === "count" && Number.isInteger(value);
  return {
    ...(Number.isFinite(least) && { least: step ? Math.ceil(least - 1e-9) : least }),
    ...(Number.isFinite(most) && { most: step ? Math.floor(most + 1e-9) : most }),
  };
}

/** What the values that one enterprise confides for one period tell about each other. */
export function tiesOf(observatory: Observatory, confided: readonly Observation[]): Tie[] {
  const ties: Tie[] = [];
  const add = (part: Observation, whole: Observation, factor: number, low: number, high: number): void => {
    const left = addend(part) - factor * addend(whole);
    const terms = [
      { observation: part.id, factor: 1 },
      { observation: whole.id, factor: -factor },
    ];
    const id = `${part.id} in ${whole.id} × ${factor}`;
    if (left >= low && left <= high) ties.push({ id, terms, low, high });
  };
  for (const part of confided)
    for (const whole of confided) {
      if (part === whole || part.period !== whole.period) continue;
      if (isAtMost(observatory, part.indicator, whole.indicator)) add(part, whole, 1, -Infinity, 0);
      for (const ratio of observatory.observations.get(part.enterprise) ?? []) {
        const { numerator, denominator } = observatory.indicators.get(ratio.indicator)?.ratioOf ?? {};
        if (ratio.period !== part.period || numerator !== part.indicator || denominator !== whole.indicator) continue;
        const [low, high] = isWhole(ratio) ? rounded(ratio) : [-Infinity, Infinity];
        if (Number.isFinite(low)) add(part, whole, low, 0, Infinity);
        if (Number.isFinite(high)) add(part, whole, high, -Infinity, 0);
      }
    }
  return ties;
}

/** Parts along one line add up to no more than the whole; bands of age may overlap, so that the greatest counts. */
function ofParts(parts: readonly Observation[]): Bound[] {
  const sums = new Map<string, number>();
  const found: Bound[] = [];
  for (const part of parts) {
    if (qualifierOf(part) === "max" || addend(part) < 0) return [];
    found.push([addend(part), Infinity]);
    const lines = Object.entries(part.breakdown ?? {}).filter(([, name]) => name !== undefined);
    const [line] = lines[0] ?? [];
    if (lines.length !== 1 || part.perimeter !== undefined || (line !== "gender" && line !== "category")) continue;
    sums.set(line, (sums.get(line) ?? 0) + addend(part));
  }
  return [...found, ...[...sums.values()].map((sum): Bound => [sum, Infinity])];
}

/** What one published value of another indicator tells: it is a part, a whole, or a share of the confided one. */
function ofOther(
  observatory: Observatory,
  one: Observation,
  confided: Observation,
  shown: readonly Observation[],
): Bound[] {
  const found: Bound[] = [];
  const [least, most] = exact(one);
  if (isAtMost(observatory, one.indicator, confided.indicator)) found.push([least, Infinity]);
  if (isAtMost(observatory, confided.indicator, one.indicator)) found.push([-Infinity, most]);
  const { numerator, denominator } = observatory.indicators.get(one.indicator)?.ratioOf ?? {};
  const other = (indicator: string | undefined): Observation | undefined =>
    shown.find((candidate) => candidate.indicator === indicator && isWhole(candidate));
  const [low, high] = rounded(one);
  if (numerator === confided.indicator) {
    if ("numerator" in one && one.numerator !== undefined) found.push([one.numerator, one.numerator]);
    const whole = other(denominator);
    if (whole) found.push([low * addend(whole), high * addend(whole)]);
  }
  if (denominator === confided.indicator) {
    if ("denominator" in one && one.denominator !== undefined) found.push([one.denominator, one.denominator]);
    const part = other(numerator);
    if (part && low > 0) found.push([addend(part) / high, addend(part) / low]);
  }
  return found;
}

/** What was public once is no secret any more. */
function ofReleases({ releases }: Observatory, confided: Observation): Bound[] {
  return releases.flatMap(({ observatory }) =>
    (observatory.observations.get(confided.enterprise) ?? [])
      .filter(({ id }) => id === confided.id)
      .map((one): Bound => [addend(one), addend(one)]),
  );
}

/** True where an enterprise's value of one indicator never exceeds that of the other. */
function isAtMost({ indicators }: Observatory, part: string, whole: string): boolean {
  const above = new Set<string>();
  const climb = (id: string): void => {
    for (const next of indicators.get(id)?.atMost ?? [])
      if (!above.has(next)) {
        above.add(next);
        climb(next);
      }
  };
  climb(part);
  return above.has(whole);
}

function exact(one: Observation): Bound {
  const qualifier = qualifierOf(one);
  const value = addend(one);
  return [qualifier === "max" ? -Infinity : value, qualifier === "min" ? Infinity : value];
}

function qualifierOf(one: Observation): string {
  return "qualifier" in one ? one.qualifier : "exact";
}

/** Between which numbers a written share lies: half a unit of its last figure; never taken to be rounder than a whole percent. */
function rounded(one: Observation): Bound {
  const value = addend(one);
  if ("numerator" in one && one.numerator !== undefined) return [value, value];
  const decimals = /\.(\d+)/u.exec(String(value))?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -Math.max(2, decimals);
  return [value - half, value + half];
}
