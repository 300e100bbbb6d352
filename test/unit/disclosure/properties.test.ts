import fc from "fast-check";
import { expect, test } from "vitest";
import { audit } from "../../../src/disclosure/audit.ts";
import type { Contribution, Relation, Tables } from "../../../src/disclosure/model.ts";
import { suppress } from "../../../src/disclosure/secondary.ts";
import { unsafe } from "../../../src/disclosure/primary.ts";
import { exposed, toldOf } from "./brute.ts";
import { given, grid, rules } from "./tables.ts";

const names = ["anne", "ben", "chloe", "dirk", "EMMA"];
const rich = names.map((name) => given(name, 3));

/** A contribution of which everybody knows something, or nothing, beside. */
function told(name: string, value: number, [below, above]: readonly (number | null)[]): Contribution {
  const least = below == null ? {} : { least: Math.max(0, value - below) };
  return { ...given(name, value), ...least, ...(above != null && { most: value + above }) };
}

const unknown: fc.Arbitrary<(number | null)[]> = fc.constant([null, null]);
const known: fc.Arbitrary<(number | null)[]> = fc.tuple(
  fc.option(fc.integer({ min: 0, max: 3 })),
  fc.option(fc.integer({ min: 0, max: 3 })),
);

function leafOf(values: fc.Arbitrary<number>, beside: fc.Arbitrary<(number | null)[]>): fc.Arbitrary<Contribution[]> {
  const drawn = fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 4 })
    .chain((people) =>
      fc.tuple(...people.map((name) => fc.tuple(values, beside).map(([value, what]) => told(name, value, what)))),
    );
  return fc.oneof({ weight: 2, arbitrary: drawn }, { weight: 1, arbitrary: fc.constant(rich) });
}

/** Two rows of two or three columns; sometimes the first two columns have a subtotal, the hierarchy's middle level. */
function tablesOf(
  values: fc.Arbitrary<number>,
  beside: fc.Arbitrary<(number | null)[]>,
): fc.Arbitrary<{ tables: Tables; leaves: string[] }> {
  return fc
    .record({
      columns: fc.integer({ min: 2, max: 3 }),
      levels: fc.boolean(),
      unit: fc.constantFrom("count" as const, "people" as const),
    })
    .chain(({ columns, levels, unit }) =>
      fc
        .array(fc.array(leafOf(values, beside), { minLength: columns, maxLength: columns }), {
          minLength: 2,
          maxLength: 2,
        })
        .map((lines) => {
          const flat = grid(lines, unit);
          const leaves = lines.flatMap((line, row) => line.map((_, column) => `r${row}c${column}`));
          if (!levels || columns < 3) return { tables: flat, leaves };
          const subtotal = { id: "c0+c1", unit, contributions: lines.flatMap((line) => [...line[0]!, ...line[1]!]) };
          const more: Relation[] = [
            { total: "c0+c1", parts: ["c0", "c1"] },
            { total: "all", parts: ["c0+c1", "c2"] },
          ];
          return {
            tables: { ...flat, cells: [...flat.cells, subtotal], relations: [...flat.relations, ...more] },
            leaves,
          };
        }),
    );
}

const small = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }));
const kinds = [
  ["counts", small, { ...rules, people: 3 }, unknown, 1],
  ["counts of which something is known", small, { ...rules, people: 3 }, known, 0.4],
  ["values of both signs", fc.integer({ min: -2, max: 2 }), rules, unknown, 1],
] as const;
const seed = 20261122;
// DISCLOSURE_RUNS=10 looks at ten times as many tables.
const times = Number(process.env["DISCLOSURE_RUNS"] ?? 1);

for (const [name, values, parameters, beside, part] of kinds)
  test(`no unsafe cell can be derived from what is left of a random table: ${name}`, async () => {
    const seen = { shown: 0, secondary: 0, tables: 0 };
    await fc.assert(
      fc.asyncProperty(tablesOf(values, beside), async ({ tables, leaves }) => {
        const suppression = await suppress(tables, parameters);
        seen.tables += 1;
        seen.shown += tables.cells.length - suppression.size;
        expect(exposed(tables, leaves, suppression, parameters)).toEqual([]);
        expect((await audit(tables, suppression, parameters)).findings).toEqual([]);
        for (const [id, kind] of suppression)
          if (kind === "secondary") {
            seen.secondary += 1;
            const bared = new Map([...suppression].filter(([other]) => other !== id));
            expect((await audit(tables, bared, parameters)).safe, `${id} was not needed`).toBe(false);
          }
      }),
      { numRuns: 150 * times * part, seed },
    );
    // The proof is worth something only where something is shown and something had to be hidden for others.
    expect(seen.shown).toBeGreaterThan(seen.tables);
    expect(seen.secondary).toBeGreaterThan(seen.tables / 4);
  });

for (const [name, values, parameters, beside, part] of kinds)
  test(`the audit and plain counting agree on any pattern, good or bad: ${name}`, async () => {
    const seen = { safe: 0, unsafe: 0 };
    await fc.assert(
      fc.asyncProperty(
        tablesOf(values, beside),
        fc.array(fc.boolean(), { minLength: 13, maxLength: 13 }),
        async ({ tables, leaves }, coins) => {
          const suppression = new Map(
            tables.cells
              .filter((cell, index) => coins[index] || unsafe(toldOf(cell), parameters))
              .map(({ id }) => [id, "primary" as const]),
          );
          const { safe } = await audit(tables, suppression, parameters);
          seen[safe ? "safe" : "unsafe"] += 1;
          expect(safe).toBe(exposed(tables, leaves, suppression, parameters).length === 0);
        },
      ),
      { numRuns: 800 * times * part, seed },
    );
    expect(Math.min(seen.safe, seen.unsafe)).toBeGreaterThan(100 * part);
  });

test("no single value can be derived from filters that overlap at random, though no relation joins them", async () => {
  const people = ["a", "b", "c", "d", "e", "f"];
  const seen = { shown: 0, hidden: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 6, maxLength: 6 }),
      fc.uniqueArray(fc.subarray(people, { minLength: 2 }), { minLength: 1, maxLength: 5, selector: String }),
      async (values, filters) => {
        const singles = people.map((name, index) => ({
          id: name,
          unit: "count" as const,
          contributions: [{ contributor: name, value: values[index] ?? 0, published: false, observation: name }],
        }));
        const sums = filters.map((filter, index) => ({
          id: `f${index}`,
          unit: "count" as const,
          contributions: singles.filter(({ id }) => filter.includes(id)).flatMap(({ contributions }) => contributions),
        }));
        const plain = { relations: [], disclosed: [], earlier: [] };
        const suppression = await suppress({ ...plain, cells: sums }, rules);
        expect((await audit({ ...plain, cells: sums }, suppression, rules)).findings).toEqual([]);
        seen.hidden += suppression.size;
        seen.shown += sums.length - suppression.size;
        const all = new Map([...suppression, ...people.map((name) => [name, "primary" as const] as const)]);
        const relations = filters.map((parts, index) => ({ total: `f${index}`, parts }));
        expect(exposed({ ...plain, cells: [...singles, ...sums], relations }, people, all, rules)).toEqual([]);
      },
    ),
    { numRuns: 200 * times, seed },
  );
  expect(Math.min(seen.shown, seen.hidden)).toBeGreaterThan(100);
});
