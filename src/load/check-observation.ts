import type { Indicator } from "../model/indicator.ts";
import type { ObservationSpec } from "../model/observation.ts";
import type { Rule } from "../model/rules.ts";
import type { AuthorFile } from "./author-file.ts";
import type { Details, ProblemList } from "./problem-list.ts";

/** An observation with a value: what it says is held against its indicator. */
export type PublishedSpec = Extract<ObservationSpec, { qualifier: unknown }>;

/** True for an observation that has a value, whatever its form. */
export function isPublished(spec: ObservationSpec): spec is PublishedSpec {
  return spec.status === "final" || spec.status === "provisional" || spec.status === "estimated";
}

/** Says what is wrong with the value of one observation, given its indicator. */
export function checkValue(
  spec: PublishedSpec,
  indicator: Indicator,
  file: AuthorFile,
  index: number,
  list: ProblemList,
): void {
  const add = (rule: Rule, field: string, details: Details): void =>
    list.add(rule, file.file, file.at(["observations", index, ...(field === "" ? [] : [field])]), {
      field,
      ...details,
    });
  const { kind } = indicator;
  const { value, numerator, denominator, counts, direction } = spec;
  const hasParts = numerator !== undefined || denominator !== undefined;
  const forms =
    Number(value !== undefined || hasParts) + Number(counts !== undefined) + Number(direction !== undefined);
  const form = formOf(kind);
  const isHalf = (numerator === undefined) !== (denominator === undefined);
  if (forms !== 1 || isHalf) {
    const actual = forms === 0 ? "none" : "several";
    add("observation/one-form", "", { expected: form, actual: isHalf && forms === 1 ? "half" : actual });
    return;
  }
  const given = givenForm(spec);
  if (!form.includes(given)) {
    add("observation/wrong-form", given.split(" ")[0] ?? "", { actual: kind, expected: form });
    return;
  }
  if (counts !== undefined && indicator.scale?.steps !== undefined && counts.length !== indicator.scale.steps.length)
    add("observation/likert-steps", "counts", {
      actual: `${counts.length}`,
      expected: `${indicator.scale.steps.length}`,
    });
  if (numerator !== undefined && denominator !== undefined) checkParts(spec, kind, add);
  if (value !== undefined) checkNumber(value, indicator, add);
}

type Add = (rule: Rule, field: string, details: Details) => void;

function formOf(kind: Indicator["kind"]): string {
  if (kind === "likert") return "counts";
  if (kind === "direction") return "direction";
  return kind === "share" || kind === "ratio" ? "value | numerator + denominator" : "value";
}

function givenForm({ value, counts, direction, numerator }: PublishedSpec): string {
  if (counts !== undefined) return "counts";
  if (direction !== undefined) return "direction";
  return value === undefined || numerator !== undefined ? "numerator + denominator" : "value";
}

function checkParts({ value, numerator = 0, denominator = 1 }: PublishedSpec, kind: string, add: Add): void {
  if (kind === "share" && numerator > denominator) {
    add("observation/numerator-above-denominator", "numerator", { actual: `${numerator}`, other: `${denominator}` });
    return;
  }
  const computed = numerator / denominator;
  if (value === undefined || Math.abs(value - computed) <= rounding(value)) return;
  const suggestion = String(Number(computed.toPrecision(4)));
  add("observation/value-disagrees", "value", {
    actual: `${value}`,
    other: `${numerator} / ${denominator}`,
    suggestion,
  });
}

// Half a unit of the last figure written; a share is never taken to be rounder than a whole percent.
function rounding(value: number): number {
  const decimals = /\.(\d+)/u.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -Math.max(2, decimals) + 1e-9;
}

function checkNumber(value: number, { kind, scale }: Indicator, add: Add): void {
  if (kind === "share" && (value < 0 || value > 1)) {
    const suggestion = value > 1 && value <= 100 ? String(Number((value / 100).toPrecision(12))) : undefined;
    add("observation/share-out-of-range", "value", {
      actual: `${value}`,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  if (kind === "count" && value < 0) add("observation/negative-count", "value", { actual: `${value}` });
  const { min = -Infinity, max = Infinity } = scale ?? {};
  if (kind === "rating" && (value < min || value > max))
    add("observation/outside-scale", "value", { actual: `${value}`, expected: `${min}–${max}` });
}
