import { expect, test } from "vitest";
import { audit } from "../../../src/disclosure/audit.ts";
import type { Suppression, Tables } from "../../../src/disclosure/model.ts";
import { suppress } from "../../../src/disclosure/secondary.ts";
import { by, grid, many, rules } from "./tables.ts";

const hide = (...ids: string[]): Suppression => new Map(ids.map((id) => [id, "primary" as const]));

test("the handbook's table: rows 7 and 3, columns 6 and 4 leave 3 to 6 for the first cell", async () => {
  const tables = grid([
    [by("anne 2, chloe 3"), by("dirk 2")],
    [by("emma 1"), by("finn 2")],
  ]);
  const all = hide("r0c0", "r0c1", "r1c0", "r1c1");
  const { intervals } = await audit(tables, all, rules);
  expect(intervals.find(({ cell, contributor }) => cell === "r0c0" && contributor === undefined)).toEqual({
    cell: "r0c0",
    low: 3,
    high: 6,
  });
});

test("a contributor alone in a cell derives what an outsider cannot", async () => {
  const tables = grid(
    [
      [by("anne 12"), many(18, "s")],
      [by("chloe 18"), many(12, "t")],
    ],
    "amount",
  );
  const block = hide("r0c0", "r0c1", "r1c0", "r1c1");
  const found = await audit(tables, block, rules);
  expect(found.intervals.find(({ cell, contributor }) => cell === "r1c0" && contributor === undefined)).toEqual({
    cell: "r1c0",
    low: 0,
    high: 30,
  });
  expect(found.safe).toBe(false);
  expect(found.findings).toContainEqual({ kind: "narrow", cell: "r1c0", contributor: "anne", low: 18, high: 18 });
  const repaired = await suppress(tables, rules);
  expect((await audit(tables, repaired, rules)).findings).toEqual([]);
});

test("a value that can be computed from its margins is found although nobody printed it", async () => {
  const tables = grid([
    [by("anne 20"), many(50, "s")],
    [many(40, "t"), many(60, "u")],
  ]);
  const found = await audit(tables, hide("r0c0"), rules);
  expect(found.findings[0]).toEqual({ kind: "narrow", cell: "r0c0", low: 20, high: 20 });
  expect((await audit(tables, hide(), rules)).findings[0]?.kind).toBe("shown");
  const repaired = await suppress(tables, rules);
  expect(repaired.get("r0c0")).toBe("primary");
  expect([...repaired.values()].filter((kind) => kind === "secondary").length).toBeGreaterThanOrEqual(3);
  expect((await audit(tables, repaired, rules)).safe).toBe(true);
});

test("a solver that is not optimal proves nothing", async () => {
  const tables = grid([
    [by("anne 20"), many(50, "s")],
    [many(40, "t"), many(60, "u")],
  ]);
  const repaired = await suppress(tables, rules);
  for (const status of ["infeasible", "timeLimit", "unbounded", "unknown"]) {
    const broken = () => ({ minimise: () => ({ status, columns: new Float64Array(99) }), dispose: () => {} });
    const found = await audit(tables, repaired, rules, Promise.resolve(broken));
    expect(found.safe).toBe(false);
    expect(found.findings).toContainEqual({ kind: "solver", cell: "r0c0", status });
  }
  // A solver that says Optimal and answers with a world that no sum allows is not believed either.
  const liar = (columns: number) => ({
    minimise: () => ({ status: "Optimal", columns: new Float64Array(columns).fill(7) }),
    dispose: () => {},
  });
  expect((await audit(tables, repaired, rules, Promise.resolve(liar))).safe).toBe(false);
});

test("a bound that something else gives away counts: a bar's height, a rounded figure", async () => {
  const tables: Tables = grid([
    [by("anne 20"), many(50, "s")],
    [many(40, "t"), many(60, "u")],
  ]);
  const repaired = await suppress(tables, rules);
  const drawn = { id: "bar of r0c0", terms: [{ cell: "r0c0", factor: 1 }], low: 19, high: 21 };
  const found = await audit({ ...tables, disclosed: [drawn] }, repaired, rules);
  expect(found.findings[0]).toEqual({ kind: "narrow", cell: "r0c0", low: 19, high: 21 });
});

test("a world in fractions is no proof about whole numbers, whoever asked for it first", async () => {
  const pairs = by("anne 10, ben 10");
  const names = ["a", "b", "c", "d", "e", "f"];
  // Two triangles: of each two corners the sum is known within 3. In fractions all corners may lie 1.5 higher, in whole numbers not.
  const edges = ["ab", "bc", "ca", "de", "ef", "fd"];
  const tables: Tables = {
    cells: [
      ...names.map((id) => ({ id, unit: "count" as const, contributions: pairs })),
      { id: "all", unit: "count", contributions: names.flatMap(() => pairs) },
    ],
    relations: [{ total: "all", parts: names }],
    disclosed: edges.map((edge) => ({
      id: edge,
      terms: [...edge].map((cell) => ({ cell, factor: 1 })),
      low: 37,
      high: 43,
    })),
    earlier: [],
  };
  const { findings } = await audit(tables, hide("all", ...names), rules);
  expect(findings).toContainEqual(expect.objectContaining({ kind: "narrow", cell: "all" }));
});
