import type { Cell, Contribution, Parameters, Relation, Tables } from "../../../src/disclosure/model.ts";

export const rules: Parameters = { minimum: 3, dominance: 0.85, p: 15, people: 5 };

/** A contribution; a name in capitals publishes it. */
export function given(contributor: string, value: number, observation?: string): Contribution {
  const published = contributor === contributor.toUpperCase();
  return { contributor, value, published, ...(observation !== undefined && { observation }) };
}

/** `anne 3, BENOIT 4` as contributions. */
export function by(text: string): Contribution[] {
  return text === "" ? [] : text.split(", ").map((part) => given(part.split(" ")[0] ?? "", Number(part.split(" ")[1])));
}

/** A sum of many contributors, safe by itself: ten equal parts. */
export function many(value: number, name = "x"): Contribution[] {
  return Array.from({ length: 10 }, (_, index) => given(`${name}${index}`, value / 10));
}

/** A table of leaves with its margins, each a relation: rows r0, r1…; columns c0, c1…; `all`. */
export function grid(leaves: readonly (readonly Contribution[])[][], unit: Cell["unit"] = "count"): Tables {
  const cells: Cell[] = [];
  const relations: Relation[] = [];
  const columns = leaves[0]?.length ?? 0;
  const leaf = (row: number, column: number): string => `r${row}c${column}`;
  for (const [row, line] of leaves.entries())
    for (const [column, contributions] of line.entries()) cells.push({ id: leaf(row, column), unit, contributions });
  for (const [row, line] of leaves.entries()) {
    cells.push({ id: `r${row}`, unit, contributions: line.flat() });
    relations.push({ total: `r${row}`, parts: line.map((_, column) => leaf(row, column)) });
  }
  for (let column = 0; column < columns; column += 1) {
    cells.push({ id: `c${column}`, unit, contributions: leaves.flatMap((line) => line[column] ?? []) });
    relations.push({ total: `c${column}`, parts: leaves.map((_, row) => leaf(row, column)) });
  }
  cells.push({ id: "all", unit, contributions: leaves.flat(2) });
  relations.push({ total: "all", parts: leaves.map((_, row) => `r${row}`) });
  relations.push({ total: "all", parts: Array.from({ length: columns }, (_, column) => `c${column}`) });
  return { cells, relations, disclosed: [], earlier: [] };
}
