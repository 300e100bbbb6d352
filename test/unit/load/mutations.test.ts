import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { printProblems } from "../../../src/messages/print-problems.ts";

const base = join(import.meta.dirname, "..", "..", "broken", "_base");
// One copy, in which one file at a time is spoilt and mended again.
const root = mkdtempSync(join(tmpdir(), "vises-mutations-"));
cpSync(base, root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const paths = [
  "data/observatory.json",
  "data/units.json",
  "data/territories.json",
  "data/indicators/reused.json",
  "data/indicators/mood.json",
  "data/enterprises/la-source.json",
  "data/statistics/jobs.csv",
  "content/stories/la-source/un-an.fr.mdx",
  "content/pages/method.fr.mdx",
];

const junk = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    '"',
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "1e999",
    "---",
    "<",
    "</Note>",
    "{x}",
    "&",
    "*a",
    "\u0000",
    "\uFEFF",
    "\t",
  ),
  fc.constantFrom("<Fact", "import x\n", "![](", "`", "~~~", "| a |\n|-|\n", "[^1]", "%", "\\", "'", "!!js/function x"),
);

/** One slip of an author, anywhere in a file: cut short, something typed, something deleted. */
const textSlip = (text: string): fc.Arbitrary<string> => {
  const at = fc.nat(text.length);
  return fc.oneof(
    at.map((end) => text.slice(0, end)),
    fc.tuple(at, junk).map(([start, typed]) => text.slice(0, start) + typed + text.slice(start)),
    fc
      .tuple(at, fc.integer({ min: 1, max: 40 }))
      .map(([start, length]) => text.slice(0, start) + text.slice(start + length)),
  );
};

/** One value of a JSON file exchanged for another, or its key deleted or renamed. */
const valueSlip = (text: string): fc.Arbitrary<string> => {
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("../x", "__proto__", "2O19", "1 240", -1, 1e21, [], {}),
  );
  return fc.tuple(fc.nat(), values, fc.constantFrom("swap", "delete", "rename", "proto")).map(([seed, value, how]) => {
    const whole: unknown = JSON.parse(text);
    const spots: { owner: Record<string, unknown>; key: string }[] = [];
    const visit = (owner: unknown): void => {
      if (typeof owner !== "object" || owner === null) return;
      for (const key of Object.keys(owner)) {
        spots.push({ owner: owner as Record<string, unknown>, key });
        visit((owner as Record<string, unknown>)[key]);
      }
    };
    visit(whole);
    const spot = spots[seed % spots.length];
    if (spot === undefined) return text;
    const { owner, key } = spot;
    if (how === "swap") owner[key] = value;
    else if (how === "delete") delete owner[key];
    else Object.defineProperty(owner, how === "proto" ? "__proto__" : `${key}s`, { value, enumerable: true });
    return JSON.stringify(whole, null, 2);
  });
};

const slip = fc.constantFrom(...paths).chain((path) => {
  const text = readFileSync(join(base, path), "utf8");
  const mutated = path.endsWith(".json") ? fc.oneof(textSlip(text), valueSlip(text)) : textSlip(text);
  return mutated.map((content) => ({ path, content }));
});

test("no single slip in any file makes loading or printing throw", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(slip, async ({ path, content }) => {
      writeFileSync(join(root, path), content);
      const { problems } = await loadObservatory(root).finally(() => cpSync(join(base, path), join(root, path)));
      for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      for (const lang of ["fr", "nl", "en"] as const)
        expect(printProblems(problems, { lang })).not.toMatch(/\bundefined\b|\[object/u);
    }),
    { numRuns: Number(process.env["RUNS"] ?? 150) },
  );
});
