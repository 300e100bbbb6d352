import type { Expectation } from "../model/rules.ts";
import type { AuthorFile } from "./author-file.ts";
import type { Component, MarkupCheck } from "./markup-check.ts";
import type { FactIndex } from "./fact-index.ts";
import { Known } from "./known.ts";
import type { Place } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";

/** What the components of one enterprise's stories may point to. */
export interface StoryFacts {
  facts: FactIndex;
  indicators: Known;
  testimonies: Known;
  crossings: Known;
  references: Known;
  enterprises: Known;
  /** Values of another enterprise, where a story names one. */
  factsOf: (enterprise: string) => FactIndex | undefined;
}

type Attributes = Component["attributes"];

/** A check of components against what their enterprise has: its values, voices and readings, and the statistics of all. */
export function checkStoryComponent(
  story: StoryFacts,
  statistics: Known,
  file: AuthorFile,
): NonNullable<MarkupCheck["checkComponent"]> {
  return ({ name, attributes, place }, list) => {
    const refer = (kind: Expectation, known: Known, field: string): boolean => {
      const found = attributes.get(field);
      if (found === undefined || known.has(found.value)) return true;
      const suggestion = known.nearest(found.value);
      list.add("data/unknown-reference", file.file, found.place, {
        field,
        actual: found.value,
        expected: kind,
        among: known.among(),
        ...(suggestion === undefined ? {} : { suggestion }),
      });
      return false;
    };
    if (name === "Testimony") refer("testimony", story.testimonies, "id");
    else if (name === "Crossing") refer("crossing", story.crossings, "id");
    else if (name === "Cite") refer("reference", story.references, "id");
    else if (name === "Fact" && attributes.has("statistic")) refer("statistic", statistics, "statistic");
    else if (name === "Fact" || name === "Change" || name === "Chart") {
      if (name === "Fact" && !checkFactNeeds(attributes, place, file, list)) return;
      if (!refer("enterprise", story.enterprises, "enterprise") || !refer("indicator", story.indicators, "indicator"))
        return;
      checkFacts(name, attributes, place, story, file, list);
    }
  };
}

function checkFactNeeds(attributes: Attributes, place: Place, file: AuthorFile, list: ProblemList): boolean {
  const missing = ["indicator", "period"].filter((field) => !attributes.has(field));
  for (const field of missing) list.add("story/missing-attribute", file.file, place, { field, other: "Fact" });
  return missing.length === 0;
}

function checkFacts(
  name: string,
  attributes: Attributes,
  place: Place,
  { facts, factsOf }: StoryFacts,
  file: AuthorFile,
  list: ProblemList,
): void {
  const given = (field: string): string | undefined => attributes.get(field)?.value;
  const other = given("enterprise");
  const index = other === undefined ? facts : factsOf(other);
  const periods = { Fact: ["period"], Change: ["from", "to"], Chart: [undefined] }[name] ?? [];
  const keys = ["gender", "age", "territory", "stakeholders", "category"].filter((field) => given(field) !== undefined);
  const breakdown = keys.length === 0 ? undefined : Object.fromEntries(keys.map((field) => [field, given(field)]));
  for (const field of periods) {
    const ref = {
      indicator: given("indicator") ?? "",
      period: field === undefined ? undefined : given(field),
      perimeter: given("perimeter"),
      breakdown,
    };
    const at = (part: "indicator" | "period"): Place =>
      attributes.get(part === "period" ? (field ?? "indicator") : "indicator")?.place ?? place;
    index?.check(ref, file, at, list);
  }
}
