import { describe, expect, test } from "vitest";
import { audit } from "../../../src/disclosure/audit.ts";
import { type EarlierRelease, type Tables } from "../../../src/disclosure/model.ts";
import { suppress } from "../../../src/disclosure/secondary.ts";
import { by, given, grid, many, rules } from "./tables.ts";

const nothing = new Map<string, "primary">();
const plain: Omit<Tables, "cells"> = { relations: [], disclosed: [], earlier: [] };

test("two filters that differ by one enterprise give that enterprise away, though no table joins them", async () => {
  const four = ["anne", "ben", "chloe", "dirk"].map((name) => given(name, 25, name));
  const tables: Tables = {
    ...plain,
    cells: [
      { id: "all", unit: "count", contributions: four },
      { id: "women’s co-operatives", unit: "count", contributions: four.slice(0, 3) },
    ],
  };
  const found = await audit(tables, nothing, rules);
  expect(found.findings).toContainEqual({ kind: "narrow", cell: "block dirk", low: 25, high: 25 });
  const repaired = await suppress(tables, rules);
  expect([...repaired]).toEqual([["women’s co-operatives", "secondary"]]);
  expect((await audit(tables, repaired, rules)).safe).toBe(true);
});

test("three overlapping filters of three give nothing more than each says", async () => {
  const people = ["anne", "ben", "chloe", "dirk", "emma", "finn"].map((name) => given(name, 25, name));
  const cells = [0, 3].map((from) => ({
    id: `f${from}`,
    unit: "count" as const,
    contributions: people.slice(from, from + 3),
  }));
  const all = { id: "all", unit: "count" as const, contributions: people };
  expect((await audit({ ...plain, cells: [...cells, all] }, nothing, rules)).findings).toEqual([]);
});

test("two levels: a subtotal does not uncover what its margin hides", async () => {
  const leaf = (id: string, contributions: Tables["cells"][number]["contributions"]) => ({
    id,
    unit: "count" as const,
    contributions,
  });
  const [one, two, three, four] = [by("anne 40"), many(50, "s"), many(60, "t"), many(70, "u")];
  const tables: Tables = {
    ...plain,
    cells: [
      leaf("lille", one),
      leaf("arras", two),
      leaf("mons", three),
      leaf("tournai", four),
      leaf("france", [...one, ...two]),
      leaf("belgium", [...three, ...four]),
      leaf("border", [...one, ...two, ...three, ...four]),
    ],
    relations: [
      { total: "france", parts: ["lille", "arras"] },
      { total: "belgium", parts: ["mons", "tournai"] },
      { total: "border", parts: ["france", "belgium"] },
    ],
  };
  const repaired = await suppress(tables, rules);
  expect(repaired.get("lille")).toBe("primary");
  expect(repaired.has("arras") || (repaired.has("france") && repaired.size > 2)).toBe(true);
  expect((await audit(tables, repaired, rules)).safe).toBe(true);
});

test("values that contributors publish themselves are constants: they hide nobody", async () => {
  const tables = grid([
    [by("anne 20"), by("BEN 50")],
    [many(40, "t"), many(60, "u")],
  ]);
  const repaired = await suppress(tables, rules);
  expect(repaired.has("r0c1")).toBe(false);
  expect(repaired.has("r0")).toBe(true);
  expect((await audit(tables, repaired, rules)).findings).toEqual([]);
});

test("when nothing can hide a cell, all that is linked goes and the audit still says no", async () => {
  const tables: Tables = {
    ...plain,
    cells: [{ id: "cell", unit: "count", contributions: by("anne 20") }],
    disclosed: [{ id: "figure in a story", terms: [{ cell: "cell", factor: 1 }], low: 20, high: 20 }],
  };
  const repaired = await suppress(tables, rules);
  expect([...repaired.keys()]).toEqual(["cell"]);
  expect((await audit(tables, repaired, rules)).safe).toBe(false);
});

test("what is not true is a fault of ours", async () => {
  const cells = [
    { id: "a", unit: "count" as const, contributions: by("anne 20") },
    { id: "b", unit: "count" as const, contributions: by("anne 21") },
  ];
  await expect(suppress({ ...plain, cells, relations: [{ total: "a", parts: ["b"] }] }, rules)).rejects.toThrow(
    "add up",
  );
  await expect(suppress({ ...plain, cells, relations: [{ total: "a", parts: ["c"] }] }, rules)).rejects.toThrow(
    "no cell c",
  );
});

describe("earlier releases", () => {
  const release = (parts: Partial<EarlierRelease>): EarlierRelease => ({
    id: "2026-05",
    published: [],
    suppressed: [],
    relations: [],
    ...parts,
  });
  const three = by("anne 30, ben 30, chloe 30");
  const cell = (id: string, contributions: Tables["cells"][number]["contributions"]) => ({
    id,
    unit: "count" as const,
    contributions,
  });

  test("a newcomer is the difference between two published sums", async () => {
    const earlier = [release({ published: [{ cell: "all", value: 90 }] })];
    const tables: Tables = { ...plain, cells: [cell("all", [...three, ...by("dirk 17")])], earlier };
    const found = await audit(tables, nothing, rules);
    expect(found.findings).toContainEqual({
      kind: "narrow",
      cell: "all since 2026-05 (1)",
      low: 17,
      high: 17,
      release: "2026-05",
    });
    expect([...(await suppress(tables, rules)).keys()]).toEqual(["all"]);
  });

  test("with names, a newcomer is found though others were revised too; enough newcomers hide each other", async () => {
    const before = [{ cell: "all", value: 88, contributors: ["anne", "ben", "chloe"] }];
    const earlier = [release({ published: before })];
    const one: Tables = { ...plain, cells: [cell("all", [...three, ...by("dirk 17")])], earlier };
    expect((await audit(one, nothing, rules)).safe).toBe(false);
    const more: Tables = { ...plain, cells: [cell("all", [...three, ...by("dirk 17, emma 16, finn 15")])], earlier };
    expect((await audit(more, nothing, rules)).findings).toEqual([]);
    const fewer: Tables = {
      ...plain,
      cells: [cell("all", [...by("anne 30, ben 30, chloe 30")])],
      earlier: [release({ published: [{ cell: "all", value: 110, contributors: ["anne", "ben", "chloe", "dirk"] }] })],
    };
    expect((await audit(fewer, nothing, rules)).safe).toBe(false);
  });

  test("what was hidden then stays hidden: the cell that hid it may not be shown now", async () => {
    const old = release({
      published: [{ cell: "all", value: 110 }],
      suppressed: ["one", "rest"],
      relations: [{ total: "all", parts: ["one", "rest"] }],
    });
    // Today's tables no longer join the three; the old ones do.
    const cells = [cell("one", by("anne 20")), cell("rest", three)];
    const alone: Tables = { ...plain, cells };
    expect((await audit(alone, new Map([["one", "primary"]]), rules)).safe).toBe(true);
    const tables: Tables = { ...alone, earlier: [old] };
    expect((await audit(tables, new Map([["one", "primary"]]), rules)).findings[0]).toEqual({
      kind: "narrow",
      cell: "one",
      low: 20,
      high: 20,
    });
    const repaired = await suppress(tables, rules);
    expect([...repaired.keys()].sort()).toEqual(["one", "rest"]);
    expect((await audit(tables, repaired, rules)).safe).toBe(true);
  });

  test("what left the tables stays hidden too", async () => {
    const old = release({
      published: [{ cell: "all", value: 110 }],
      suppressed: ["gone", "rest"],
      relations: [{ total: "all", parts: ["gone", "rest"] }],
    });
    const tables: Tables = { ...plain, cells: [cell("rest", three)], earlier: [old] };
    const found = await audit(tables, nothing, rules);
    expect(found.findings[0]).toMatchObject({ kind: "narrow", cell: "gone@2026-05" });
    expect([...(await suppress(tables, rules)).keys()]).toEqual(["rest"]);
  });

  test("an enterprise that publishes and revises its value later leaves the one that confides beside an old total", async () => {
    const earlier = [release({ published: [{ cell: "all", value: 120 }] })];
    const tables: Tables = { ...plain, cells: [cell("all", by("ANNE 42, BEN 41, chloe 39"))], earlier };
    const suppression = await suppress(tables, rules);
    expect([...suppression.keys()]).toEqual(["all"]);
    expect((await audit(tables, suppression, rules)).findings[0]).toMatchObject({ kind: "narrow", cell: "all" });
    const far = [release({ published: [{ cell: "all", value: 180 }] })];
    expect((await audit({ ...tables, earlier: far }, suppression, rules)).findings).toEqual([]);
  });

  test("what was already shown cannot be hidden again, and hides nothing else", async () => {
    const earlier = [release({ published: [{ cell: "one", value: 20 }] })];
    const tables: Tables = { ...plain, cells: [cell("one", by("anne 20"))], earlier };
    expect((await audit(tables, await suppress(tables, rules), rules)).findings[0]).toMatchObject({
      cell: "one",
      low: 20,
      high: 20,
    });
  });
});
