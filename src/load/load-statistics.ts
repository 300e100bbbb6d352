import { StatisticSpec, type Measure, type Statistic } from "../model/statistic.ts";
import type { Unit } from "../model/vocabulary.ts";
import { checkPeriod } from "./check-period.ts";
import type { CsvFile } from "./csv-file.ts";
import { checkReference, type Known } from "./known.ts";
import type { Partly } from "./partly.ts";
import type { ProblemList } from "./problem-list.ts";
import { readCsv } from "./read-csv.ts";
import { readObject } from "./read-object.ts";

/** The lists that statistics point into. */
export interface StatisticReferences {
  territories: Known;
  measures: Known;
  families: Known;
  statisticSectors: Known;
  statisticNotes: Known;
  units: Known;
  perimeterClasses: Known;
  denominators: Known;
  sources: Known;
  measureOf: ReadonlyMap<string, Measure>;
  unitOf: ReadonlyMap<string, Unit>;
  asOf: string | undefined;
}

const shape = Object.entries(StatisticSpec.shape);
const optional = shape.filter(([, field]) => field.safeParse(undefined).success).map(([name]) => name);
const required = shape.map(([name]) => name).filter((name) => !optional.includes(name));

/** Reads every data/statistics/*.csv. Two sources for one figure are kept; the same row twice is a problem. */
export function loadStatistics(
  root: string,
  paths: readonly string[],
  references: StatisticReferences,
  list: ProblemList,
): Statistic[] {
  const rows = new Map<string, { path: string; row: number }>();
  const ids = new Set<string>();
  return paths.flatMap((path): Statistic[] => {
    const read = readCsv(root, path, { required, optional }, list);
    if (read === undefined) return [];
    const { file, records } = read;
    return records.flatMap(({ row, record }): Statistic[] => {
      const numbers = ["value", "step"].filter((field) => isNumber(record[field]));
      const raw = {
        ...record,
        ...Object.fromEntries(numbers.map((field) => [field, Number(record[field])])),
        ...(record.notes === undefined ? {} : { notes: record.notes.split(/\s+/u) }),
      };
      const { whole, parts } = readObject({ schema: StatisticSpec, raw, file, base: [row] }, list);
      checkRow(parts ?? {}, file, row, references, list);
      if (whole === undefined) return [];
      const key = keyOf(whole);
      const twin = rows.get(key);
      if (twin !== undefined) {
        const line = twin.path === path ? `${file.at([twin.row]).line}` : twin.path;
        list.add("csv/duplicate-row", path, file.at([row]), { other: line, actual: idOf(whole) });
        return [];
      }
      rows.set(key, { path, row });
      return [{ ...whole, id: newId(whole, ids), origin: { file: path, path: [row] } }];
    });
  });
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/iu.test(text);
}

function idOf({ territory, measure, family, sector, period, source }: StatisticSpec): string {
  return [territory, measure, family, sector, period, source].join("/");
}

function distinctOf({ perimeter, countBasis, denominator, unit, referenceDate, edition }: StatisticSpec): string[] {
  return [perimeter, countBasis, denominator ?? "", unit, referenceDate ?? "", edition ?? ""];
}

function keyOf(spec: StatisticSpec): string {
  return [idOf(spec), ...distinctOf(spec)].join("\n");
}

// One source may give a figure for two perimeters: the later one carries what sets it apart in its name.
function newId(spec: StatisticSpec, ids: Set<string>): string {
  let id = idOf(spec);
  for (const part of distinctOf(spec)) {
    if (!ids.has(id)) break;
    if (part !== "") id += `/${part}`;
  }
  ids.add(id);
  return id;
}

function checkRow(
  spec: Partly<StatisticSpec>,
  file: CsvFile,
  row: number,
  references: StatisticReferences,
  list: ProblemList,
): void {
  const { territories, measures, families, statisticSectors, statisticNotes } = references;
  const { units, perimeterClasses, denominators, sources } = references;
  checkReference("territory", territories, spec.territory, file, [row, "territory"], list);
  if (spec.family !== "total") checkReference("family", families, spec.family, file, [row, "family"], list);
  if (spec.sector !== "total")
    checkReference("statistic-sector", statisticSectors, spec.sector, file, [row, "sector"], list);
  checkReference("perimeter-class", perimeterClasses, spec.perimeter, file, [row, "perimeter"], list);
  checkReference("denominator", denominators, spec.denominator, file, [row, "denominator"], list);
  checkReference("source", sources, spec.source, file, [row, "source"], list);
  for (const id of spec.notes ?? []) checkReference("statistic-note", statisticNotes, id, file, [row, "notes"], list);
  checkPeriod(spec.period, { asOf: references.asOf }, file, [row, "period"], list);
  checkReference("measure", measures, spec.measure, file, [row, "measure"], list);
  const unit = references.measureOf.get(spec.measure ?? "")?.unit;
  if (unit === undefined) checkReference("unit", units, spec.unit, file, [row, "unit"], list);
  else if (spec.unit !== undefined && spec.unit !== unit)
    list.add("observation/unit-mismatch", file.file, file.at([row, "unit"]), {
      field: "unit",
      actual: spec.unit,
      expected: unit,
      other: spec.measure ?? "",
    });
  checkPercent(spec, file, row, references, list);
}

function checkPercent(
  { value, unit, denominator }: Partly<StatisticSpec>,
  file: CsvFile,
  row: number,
  { unitOf }: StatisticReferences,
  list: ProblemList,
): void {
  if (value === undefined || unitOf.get(unit ?? "")?.percent !== true) return;
  // What has a denominator is a share of it; without one it may be a growth, which can fall below 0 or pass 100 %.
  const [low, high] = denominator === undefined ? [-1, 10] : [0, 1];
  if (value >= low && value <= high) return;
  const suggestion = value > 1 && value <= 100 ? String(Number((value / 100).toPrecision(12))) : undefined;
  list.add("observation/share-out-of-range", file.file, file.at([row, "value"]), {
    field: "value",
    actual: `${value}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}
