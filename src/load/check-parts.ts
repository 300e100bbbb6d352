import type { Indicator } from "../model/indicator.ts";
import type { ObservationSpec } from "../model/observation.ts";
import { cellOf } from "./cell.ts";
import { isPublished, type PublishedSpec } from "./check-observation.ts";
import type { EnterpriseCheck } from "./enterprise-check.ts";
import { isBroken } from "./partly.ts";

type Dimension = "gender" | "category";

interface Part {
  index: number;
  /** "women", "paper": which part of the whole. */
  name: string;
  spec: PublishedSpec;
  value: number;
}

interface Whole {
  indicator: Indicator;
  dimension: Dimension;
  /** Place of the whole: the same without the dimension. */
  cell: string;
  source: string;
  parts: Part[];
}

const shareTolerance = 0.005;

/** Warns of parts that miss their whole: shares by category or gender that do not make 1, counts that do not make their total. */
export function checkParts(check: EnterpriseCheck): void {
  const { enterprise, indicators } = check;
  if (enterprise.observations?.some((spec) => spec?.breakdown !== undefined) !== true) return;
  const wholes = new Map<string, Whole>();
  const totals = new Map<string, Part>();
  for (const [index, found] of (enterprise.observations ?? []).entries()) {
    if (found === undefined || isBroken(found)) continue;
    const spec = found as ObservationSpec;
    const indicator = indicators.get(spec.indicator);
    const value = isPublished(spec) ? valueOf(spec) : undefined;
    if (indicator === undefined || value === undefined || !isPublished(spec)) continue;
    const source = [spec.source].flat().join("+");
    const { gender, category } = spec.breakdown ?? {};
    const name = category ?? gender;
    if (name === undefined) totals.set(`${cellOf(spec)} ${source}`, { index, name: "", spec, value });
    else if (gender === undefined || category === undefined)
      addPart(
        wholes,
        { indicator, dimension: category === undefined ? "gender" : "category", source },
        { index, name, spec, value },
      );
  }
  for (const [key, whole] of wholes) checkSum(whole, totals.get(key.slice(key.indexOf(" ") + 1)), check);
}

function addPart(wholes: Map<string, Whole>, about: Omit<Whole, "cell" | "parts">, part: Part): void {
  const { [about.dimension]: _, ...rest } = part.spec.breakdown ?? {};
  const breakdown = Object.keys(rest).length > 0 ? rest : undefined;
  const cell = cellOf({ ...part.spec, breakdown });
  const key = `${about.dimension} ${cell} ${about.source}`;
  const whole = wholes.get(key);
  if (whole === undefined) wholes.set(key, { ...about, cell, parts: [part] });
  else whole.parts.push(part);
}

function valueOf({ value, numerator, denominator }: PublishedSpec): number | undefined {
  return numerator === undefined || denominator === undefined ? value : numerator / denominator;
}

function checkSum({ indicator, dimension, cell, parts }: Whole, total: Part | undefined, check: EnterpriseCheck): void {
  if (!isComplete(indicator, dimension, parts)) return;
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const specs = [...parts, ...(total === undefined ? [] : [total])].map((part) => part.spec);
  if (specs.some(({ qualifier }) => qualifier === "min" || qualifier === "max")) return;
  if (indicator.kind === "share") {
    if (!areRates(parts, total) && Math.abs(sum - 1) > shareTolerance) add(parts, sum, 1, cell, specs, check);
  } else if ((indicator.kind === "count" || indicator.kind === "amount") && total !== undefined) {
    const isRough = specs.some(({ qualifier }) => qualifier === "approx") || indicator.kind === "amount";
    const tolerance = isRough ? Math.abs(total.value) * 0.01 : 1e-9;
    if (Math.abs(sum - total.value) > tolerance) add([total], sum, total.value, cell, specs, check);
  }
}

function isComplete({ categories = [] }: Indicator, dimension: Dimension, parts: readonly Part[]): boolean {
  const names = new Set(parts.map((part) => part.name));
  const expected = dimension === "gender" ? ["women", "men"] : categories.map((category) => category.id);
  return expected.length > 1 && names.size === parts.length && expected.every((name) => names.has(name));
}

// 60 % of the women and 55 % of the men found work: rates of two groups, not parts of one whole.
function areRates(parts: readonly Part[], total: Part | undefined): boolean {
  const denominators = new Set(parts.map((part) => part.spec.denominator));
  if (denominators.size > 1) return true;
  const values = parts.map((part) => part.value);
  return total !== undefined && total.value >= Math.min(...values) && total.value <= Math.max(...values);
}

function add(
  [part]: readonly Part[],
  sum: number,
  whole: number,
  cell: string,
  specs: readonly PublishedSpec[],
  { file, list }: EnterpriseCheck,
): void {
  const path = ["observations", part?.index ?? 0];
  list.add("observation/parts-miss-whole", file.file, file.at(path), {
    field: cell,
    actual: tidy(sum),
    expected: tidy(whole),
    other: tidy(Math.abs(sum - whole)),
    // From the sum and the public parts the confided one follows.
    ...(specs.some(({ visibility }) => visibility !== "public") && { confided: "value" }),
  });
}

function tidy(value: number): string {
  return String(Number(value.toPrecision(6)));
}
