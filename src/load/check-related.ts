import type { Indicator } from "../model/indicator.ts";
import type { ObservationSpec } from "../model/observation.ts";
import { isPublished, type PublishedSpec } from "./check-observation.ts";
import type { EnterpriseCheck } from "./enterprise-check.ts";
import { isBroken } from "./partly.ts";
import { withValue } from "./observations.ts";

interface Whole {
  readonly index: number;
  readonly spec: PublishedSpec;
  readonly value: number;
  readonly indicator: Indicator;
}

/**
 * Says where values of related indicators cannot stand beside each other: one above the one that it never exceeds, and a
 * confided one that anybody computes from a share of it.
 */
export function checkRelated(check: EnterpriseCheck): void {
  const wholes = wholesOf(check);
  if (!wholes.some(({ indicator }) => indicator.atMost !== undefined || indicator.ratioOf !== undefined)) return;
  const periods = Map.groupBy(wholes, ({ spec }) => spec.period);
  for (const own of periods.values())
    for (const one of own) {
      for (const other of own) if (one.indicator.atMost?.includes(other.indicator.id)) checkAtMost(one, other, check);
      const told = one.spec.visibility === "aggregate" && own.find((share) => isGivenBy(one, share, own));
      if (told)
        check.list.add(
          "observation/confided-in-share",
          check.file.file,
          check.file.at(["observations", one.index, "visibility"]),
          { other: one.indicator.id, actual: told.indicator.id },
        );
    }
}

function wholesOf({ enterprise, indicators }: EnterpriseCheck): Whole[] {
  return (enterprise.observations ?? []).flatMap((found, index) => {
    if (found === undefined || isBroken(found)) return [];
    const spec = withValue(found as ObservationSpec);
    const indicator = indicators.get(spec.indicator);
    if (indicator === undefined || !isPublished(spec) || spec.value === undefined) return [];
    if (spec.breakdown !== undefined || spec.perimeter !== undefined) return [];
    return [{ index, spec, value: spec.value, indicator }];
  });
}

function checkAtMost(part: Whole, whole: Whole, { file, list }: EnterpriseCheck): void {
  const isRough = [part, whole].some(({ spec }) => spec.qualifier === "approx");
  if (isRough || part.spec.qualifier === "max" || whole.spec.qualifier === "min") return;
  if (part.value <= whole.value * (1 + 1e-9)) return;
  const hidden = [part, whole].some(({ spec }) => spec.visibility !== "public");
  list.add("observation/above-whole", file.file, file.at(["observations", part.index, "value"]), {
    field: part.indicator.id,
    actual: `${part.value}`,
    expected: `${whole.value}`,
    other: whole.indicator.id,
    ...(hidden && { confided: "value" }),
  });
}

/** Whether a public share, with its own numbers or with the public value of its other number, gives a confided value. */
function isGivenBy({ indicator, value }: Whole, { spec, indicator: share, value: rate }: Whole, all: Whole[]): boolean {
  const { numerator, denominator } = share.ratioOf ?? {};
  if (spec.visibility !== "public" || share.ratioOf === undefined) return false;
  const shown = (id: string | undefined): number | undefined =>
    all.find((one) => one.indicator.id === id && one.spec.visibility === "public")?.value;
  const [part, whole] = [spec.numerator ?? shown(numerator), spec.denominator ?? shown(denominator)];
  const computed =
    numerator === indicator.id
      ? (spec.numerator ?? (whole === undefined ? undefined : rate * whole))
      : denominator === indicator.id
        ? (spec.denominator ?? (part === undefined || rate === 0 ? undefined : part / rate))
        : undefined;
  return computed !== undefined && Math.abs(computed - value) <= Math.max(0.5, 0.05 * Math.abs(value));
}
