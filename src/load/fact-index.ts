import type { FactRef } from "../model/evaluation.ts";
import type { ObservationSpec } from "../model/observation.ts";
import type { AuthorFile, Path } from "./author-file.ts";
import { cellOf } from "./cell.ts";
import { nearest } from "./nearest.ts";
import type { Partly } from "./partly.ts";
import { wholeFile, type Place } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";

/** Which values one enterprise has, for whoever points to one: a crossing, a story. */
export class FactIndex {
  /** Cell → true where at least one of its values is public. */
  readonly #cells = new Map<string, boolean>();
  readonly #series = new Map<string, boolean>();
  readonly #periods = new Map<string, string[]>();
  readonly #observations: readonly (Partly<ObservationSpec> | undefined)[];

  constructor(observations: readonly (Partly<ObservationSpec> | undefined)[]) {
    this.#observations = observations;
  }

  // Built when something first points here: most enterprises of a large observatory are never pointed to.
  #build(): void {
    if (this.#cells.size > 0) return;
    for (const spec of this.#observations) {
      if (spec?.indicator === undefined) continue;
      const isPublic = spec.visibility === undefined || spec.visibility === "public";
      const cell = cellOf(spec);
      const series = cellOf({ ...spec, period: "" });
      this.#cells.set(cell, isPublic || this.#cells.get(cell) === true);
      this.#series.set(series, isPublic || this.#series.get(series) === true);
      const periods = this.#periods.get(spec.indicator);
      const named = cell.slice(spec.indicator.length + 1);
      if (periods === undefined) this.#periods.set(spec.indicator, [named]);
      else periods.push(named);
    }
  }

  /** Says that nothing fills the place that is pointed to, or only what is not shown. Returns whether it can be printed. */
  check(
    ref: Partly<FactRef>,
    file: AuthorFile,
    place: (field: "indicator" | "period") => Place,
    list: ProblemList,
  ): boolean {
    this.#build();
    const { indicator = "", period } = ref;
    const cell = cellOf({ ...ref, period: period ?? "" });
    const found = (period === undefined ? this.#series : this.#cells).get(cell);
    if (found === true) return true;
    const cellInWords = cell.replace(/\/(?=\/|$)/u, "");
    if (found === false) {
      list.add("evaluation/hidden-fact", file.file, place("indicator"), { actual: cellInWords });
      return false;
    }
    const periods = this.#periods.get(indicator);
    const among = (periods ?? [...this.#periods.keys()]).toSorted().slice(0, 12);
    const suggestion = periods === undefined ? nearest(indicator, this.#periods.keys()) : undefined;
    list.add("evaluation/unknown-fact", file.file, place(periods === undefined ? "indicator" : "period"), {
      actual: cellInWords,
      field: periods === undefined ? "indicator" : "period",
      among,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
    return false;
  }
}

/** Places of a reference that stands as an object in a file. */
export function placesOf(file: AuthorFile, path: Path): (field: "indicator" | "period") => Place {
  return (field) => (path.length === 0 ? wholeFile : file.at([...path, field]));
}
