import type { ObservationSpec } from "../model/observation.ts";
import { cellOf } from "./cell.ts";
import { isPublished } from "./check-observation.ts";
import type { EnterpriseCheck } from "./enterprise-check.ts";
import { isBroken } from "./partly.ts";

/** Says that a confided value can be had by adding parts that are public: women and men, one category and another. */
export function checkConfided({ enterprise, file, list }: EnterpriseCheck): void {
  const specs = (enterprise.observations ?? []).map((found) =>
    found === undefined || isBroken(found) ? undefined : (found as ObservationSpec),
  );
  if (!specs.some((spec) => spec?.visibility === "aggregate")) return;
  const parts = sumsOfParts(specs);
  for (const [index, spec] of specs.entries()) {
    if (spec?.visibility !== "aggregate" || !isPublished(spec) || spec.value === undefined) continue;
    for (const { line, value, count } of parts.get(cellOf(spec)) ?? [])
      if (count > 1 && Math.abs(value - spec.value) <= 1e-9 * Math.max(1, Math.abs(value)))
        list.add("observation/confided-in-parts", file.file, file.at(["observations", index, "visibility"]), {
          other: spec.indicator,
          actual: line,
        });
  }
}

interface Sum {
  /** Along which line the whole is cut: "gender", "category"… */
  line: string;
  value: number;
  count: number;
}

/** Sums of public parts, by the cell of their whole and the one line that cuts it. */
function sumsOfParts(specs: readonly (ObservationSpec | undefined)[]): Map<string, Sum[]> {
  const found = new Map<string, Sum[]>();
  for (const spec of specs) {
    if (spec === undefined || spec.visibility !== "public" || !isPublished(spec) || spec.value === undefined) continue;
    const lines = Object.entries(spec.breakdown ?? {}).filter(([, value]) => value !== undefined);
    const [first] = lines;
    if (first === undefined || lines.length > 1) continue;
    const [line] = first;
    const whole = cellOf({ ...spec, breakdown: undefined });
    const sums = found.get(whole) ?? [];
    const sum = sums.find((one) => one.line === line);
    if (sum === undefined) sums.push({ line, value: spec.value, count: 1 });
    else Object.assign(sum, { value: sum.value + spec.value, count: sum.count + 1 });
    found.set(whole, sums);
  }
  return found;
}
