import type { Fact } from "./fact.ts";
import type { GroupMap } from "./measure-groups.ts";
import type { TogetherKind } from "./portable-together.ts";
import type { Series } from "./series.ts";
import type { Words } from "./words.ts";

/** How a chart of one moment is drawn that sets places, parts of a whole or answers beside each other. */
export type RowsKind = "rows" | "parts" | "answers";

/** A named value of a chart. */
export interface PortableRow {
  label: string;
  /** The label without its value, where it has one. */
  name?: string;
  lang?: string;
  fact: Fact;
}

/** A chart that can be taken elsewhere: it has addresses of its own, in every language the same. */
export interface Portable {
  /** Permanent, a part of addresses: "les-petits-riens--goods-collected". */
  id: string;
  /** All the values it shows, as one series. */
  series: Series;
  kind: "line" | "bars" | "map" | TogetherKind | RowsKind;
  /** What it is drawn from: one series, or several beside each other. */
  shown: readonly Series[];
  /** What rows, parts and answers are drawn from. */
  rows?: readonly PortableRow[];
  /** What a map is drawn from. */
  map?: GroupMap;
  /** The enterprise, the territory or the places it tells of. */
  owner: Words;
  /** Where it stands on the site, after "/<lang>/". */
  path: string;
  /** Of an enterprise that is fictional. */
  example: boolean;
}

/** The values of many as those of one series: who is counted is said once each. */
export function asOneSeries(first: Series, facts: readonly Fact[], id: string, perimeter?: Words): Series {
  const { breakdown: _, target: __, ...rest } = first;
  const perimeters = [...new Set(facts.map((fact) => fact.perimeter.text))];
  const told = perimeter ?? { ...first.perimeter, text: perimeters.join("; ") };
  return { ...rest, id, facts, breaks: [], perimeter: told };
}
