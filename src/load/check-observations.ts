import type { Indicator } from "../model/indicator.ts";
import type { ObservationSpec } from "../model/observation.ts";
import { cellOf } from "./cell.ts";
import { checkReferencesOf, type OwnLists } from "./check-references.ts";
import { checkPeriod } from "./check-period.ts";
import { checkValue, isPublished } from "./check-observation.ts";
import type { EnterpriseCheck } from "./enterprise-check.ts";
import { checkReference } from "./known.ts";
import { isBroken, type Partly } from "./partly.ts";
import type { Place } from "./place.ts";

/** Says what is wrong with each observation of an enterprise, and which two fill the same place from the same source. */
export function checkObservations(check: EnterpriseCheck, own: OwnLists): void {
  const { enterprise, file, indicators, references, list, asOf } = check;
  const { observations = [], since } = enterprise;
  const calendar = { asOf, since };
  // The first observation of each cell; the few cells with several are kept aside.
  const cells = new Map<string, number>();
  const several = new Map<string, number[]>();
  for (const [index, spec] of observations.entries()) {
    if (spec === undefined) continue;
    // Sixty thousand observations: what is in order must cost next to nothing, so paths are made only when asked for.
    if (spec.indicator !== undefined && !references.indicators.has(spec.indicator))
      checkReference(
        "indicator",
        references.indicators,
        spec.indicator,
        file,
        ["observations", index, "indicator"],
        list,
      );
    checkPeriod(spec.period, calendar, file, ["observations", index, "period"], list);
    if (spec.breakdown !== undefined || spec.perimeter !== undefined)
      checkReferencesOf(spec, check, own, ["observations", index]);
    checkSources(spec.source, index, check, own);
    checkUnit(spec, index, check);
    const cell = spec.indicator === undefined || spec.period === undefined ? `${index}` : cellOf(spec);
    const first = cells.get(cell);
    if (first === undefined) cells.set(cell, index);
    else {
      const others = several.get(cell) ?? [first];
      checkDuplicate(observations, others, index, check);
      several.set(cell, [...others, index]);
    }
    if (isBroken(spec)) continue;
    const whole = spec as ObservationSpec;
    checkWhole(whole, index, check);
    const indicator = indicators.get(whole.indicator);
    if (indicator !== undefined && isPublished(whole)) checkValue(whole, indicator, file, index, list);
  }
}

function checkUnit(spec: Partly<ObservationSpec>, index: number, { file, indicators, list }: EnterpriseCheck): void {
  const unit = indicators.get(spec.indicator ?? "")?.unit;
  if (spec.unit === undefined || unit === undefined || spec.unit === unit) return;
  list.add("observation/unit-mismatch", file.file, file.at(["observations", index, "unit"]), {
    field: "unit",
    actual: spec.unit,
    expected: unit,
    other: spec.indicator ?? "",
  });
}

function checkWhole(spec: ObservationSpec, index: number, check: EnterpriseCheck): void {
  const { file, indicators, list } = check;
  const at = (field: string): Place => file.at(["observations", index, field]);
  const { respondents, population, visibility, indicator } = spec;
  if (respondents !== undefined && population !== undefined && respondents > population)
    list.add("observation/respondents-above-population", file.file, at("respondents"), {
      actual: `${respondents}`,
      other: `${population}`,
    });
  if (visibility === "aggregate" && !counts(spec, indicators.get(indicator)))
    list.add("observation/not-shown", file.file, at("visibility"), { actual: visibility, other: indicator });
  const kind = indicators.get(indicator)?.kind;
  const isAnswer = kind === "mean" || kind === "median" || kind === "rating";
  if (isAnswer && isPublished(spec) && respondents === undefined)
    list.add("observation/no-respondents", file.file, at("value"), { field: "respondents", actual: kind });
}

/** True when a total can count a confided value. */
function counts(spec: ObservationSpec, indicator: Indicator | undefined): boolean {
  if (indicator === undefined) return true;
  const adds = (indicator.kind === "count" || indicator.kind === "amount") && indicator.adds.enterprises;
  return adds && isPublished(spec) && spec.breakdown === undefined && spec.perimeter === undefined;
}

function checkSources(
  source: Partly<ObservationSpec>["source"],
  index: number,
  check: EnterpriseCheck,
  own: OwnLists,
): void {
  const { file, list } = check;
  if (typeof source === "string") {
    if (own.sources.has(source)) return;
    checkReference("source", own.sources, source, file, ["observations", index, "source"], list);
    return;
  }
  for (const [at, id] of (source ?? []).entries())
    checkReference("source", own.sources, id, file, ["observations", index, "source", at], list);
}

// Two sources for one cell are kept side by side; the same source twice is a slip.
function checkDuplicate(
  observations: readonly (Partly<ObservationSpec> | undefined)[],
  others: readonly number[],
  index: number,
  { file, list }: EnterpriseCheck,
): void {
  const sources = sourcesOf(observations[index]);
  const twin = others.find((other) => sourcesOf(observations[other]).some((source) => sources.includes(source)));
  if (twin === undefined) return;
  const spec = observations[index];
  list.add("observation/duplicate", file.file, file.at(["observations", index]), {
    actual: cellOf(spec ?? {}),
    other: `${file.at(["observations", twin]).line}`,
  });
}

function sourcesOf(spec: Partly<ObservationSpec> | undefined): (string | undefined)[] {
  return [spec?.source].flat();
}
