import type { Indicator } from "../model/indicator.ts";
import type { Unit } from "../model/vocabulary.ts";
import type { JsonFile } from "./json-file.ts";
import { checkReference, type Known } from "./known.ts";
import { checkUnique } from "./load-vocabulary.ts";
import { isBroken, type Partly } from "./partly.ts";
import type { ProblemList } from "./problem-list.ts";

/** Says where an indicator contradicts itself or names nothing known: its unit, its themes, related indicators, its scale, how it adds up, the order of its versions. */
export function checkIndicator(
  indicator: Partly<Indicator>,
  file: JsonFile,
  { units, themes, indicators }: { units: Known; themes: Known; indicators: Known },
  unitOf: ReadonlyMap<string, Unit>,
  list: ProblemList,
): void {
  const { kind, unit = "", adds, versions = [], categories = [] } = indicator;
  const add = (rule: "indicator/unit" | "indicator/adds", path: string[], actual: string, other = ""): void =>
    list.add(rule, file.file, file.at(path), { actual, other });
  if (checkReference("unit", units, indicator.unit, file, ["unit"], list)) {
    const percent = unitOf.get(unit)?.percent === true;
    if (kind === "share" && unitOf.has(unit) && !percent) add("indicator/unit", ["unit"], unit, kind);
  }
  if (kind === "mean" || kind === "median" || kind === "rating" || kind === "direction") {
    // Marks of several enterprises are merged by the answers behind them; they are never added.
    if (adds?.enterprises === true && kind !== "rating")
      add("indicator/adds", ["adds", "enterprises"], kind, "enterprises");
    if (adds?.years === "sum") add("indicator/adds", ["adds", "years"], kind, "years");
  }
  if (!isBroken(indicator)) checkScale(indicator as Indicator, file, list);
  for (const [index, id] of (indicator.atMost ?? []).entries())
    checkReference("indicator", indicators, id, file, ["atMost", index], list);
  for (const [field, id] of Object.entries(indicator.ratioOf ?? {}))
    if (id !== undefined) checkReference("indicator", indicators, id, file, ["ratioOf", field], list);
  for (const [index, id] of (indicator.themes ?? []).entries())
    checkReference("theme", themes, id, file, ["themes", index], list);
  for (const [index, version] of versions.entries()) {
    const earlier = versions[index - 1]?.date;
    if (earlier !== undefined && version?.date !== undefined && version.date < earlier)
      list.add("indicator/versions", file.file, file.at(["versions", index, "date"]), {
        actual: version.date,
        other: earlier,
      });
  }
  checkUnique(
    categories.map((category) => category?.id),
    (index) => ["categories", index, "id"],
    file,
    list,
  );
}

function checkScale({ kind, scale }: Indicator, file: JsonFile, list: ProblemList): void {
  const place = file.at(scale === undefined ? ["kind"] : ["scale"]);
  if (kind === "likert" && scale?.steps === undefined)
    list.add("indicator/scale", file.file, place, { actual: kind, expected: '{ "steps": […] }' });
  if (kind === "rating" && (scale?.min === undefined || scale.max === undefined || scale.min >= scale.max))
    list.add("indicator/scale", file.file, place, { actual: kind, expected: '{ "min": 0, "max": 10 }' });
}
