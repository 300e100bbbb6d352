import type { ComponentShape } from "../model/components.ts";
import type { TreeAttribute, TreeNode } from "./parse-markup.ts";
import type { Place } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";

/** One of our components as a text has it. */
export interface Component {
  name: string;
  attributes: ReadonlyMap<string, { value: string; place: Place }>;
  place: Place;
}

/** What a text is checked with. */
export interface MarkupCheck {
  root: string;
  path: string;
  components: Readonly<Record<string, ComponentShape>>;
  list: ProblemList;
  /** Looks at the references of one of our components, whose attributes are all in order. */
  checkComponent?: (component: Component, list: ProblemList) => void;
}

/** Where a node stands; `fallback` where the reader did not say. */
export function placeOfNode({ position }: TreeNode | TreeAttribute, fallback: Place = { line: 1, column: 1 }): Place {
  if (position === undefined) return fallback;
  const { start, end } = position;
  return {
    line: start.line,
    column: start.column,
    length: start.line === end.line ? Math.max(1, end.column - start.column) : 1,
  };
}
