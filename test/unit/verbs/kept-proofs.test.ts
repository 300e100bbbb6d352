import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Observation } from "../../../src/model/observation.ts";
import { publish, type Publication } from "../../../src/disclosure/publish.ts";
import { suppress } from "../../../src/disclosure/secondary.ts";
import { keptProofs } from "../../../src/verbs/kept-proofs.ts";
import { enterprise, indicator, observatoryOf } from "../compute/fixture.ts";

let root = "";
beforeEach(() => void (root = mkdtempSync(path.join(tmpdir(), "vises-kept-"))));
afterEach(() => rmSync(root, { recursive: true, force: true }));
const file = (): string => path.join(root, ".cache", "disclosure", "proof.json");

/** Publishes three confided values, and says whether a proof was made or an older one used. */
async function run(
  values: number[],
  parameters = {},
  code = "code 1",
  choose = suppress,
): Promise<{ publication: Publication; fresh: boolean }> {
  const names = ["anne", "ben", "chloe"];
  const spec = (value: number): object => ({ indicator: "goods", period: "2024", value, visibility: "aggregate" });
  const enterprises = names.map((id) => enterprise(id, []));
  const observatory = observatoryOf({ indicators: [indicator("goods", { kind: "amount", unit: "t" })], enterprises });
  const confided = new Map(
    names.map((id, index): [string, Observation[]] => {
      const [one] = enterprise(id, [spec(values[index] ?? 0)]).observations;
      return [id, [{ ...one!, id: `${id}/goods/2024`, enterprise: id, origin: { file: `${id}.json`, path: [] } }]];
    }),
  );
  let fresh = false;
  const kept = keptProofs(root, code);
  const publication = await publish({ observatory, confided, parameters, ...(kept && { kept }) }, (tables, rules) => {
    fresh = true;
    return choose(tables, rules);
  });
  return { publication, fresh };
}

test("the same tables under the same rules and code are proved once", async () => {
  const first = await run([40, 41, 2]);
  const again = await run([40, 41, 2]);
  expect([first.fresh, again.fresh]).toEqual([true, false]);
  expect(first.publication.suppression.size).toBeGreaterThan(0);
  expect(again.publication.suppression).toEqual(first.publication.suppression);
  expect(again.publication.observatory.aggregates).toEqual(first.publication.observatory.aggregates);
});

test("another value, another rule or other code is proved anew", async () => {
  await run([40, 41, 42]);
  expect((await run([40, 41, 42.001])).fresh).toBe(true);
  expect((await run([40, 41, 42.001], { p: 16 })).fresh).toBe(true);
  expect((await run([40, 41, 42.001], { p: 16 }, "code 2")).fresh).toBe(true);
  expect((await run([40, 41, 42.001], { p: 16 }, "code 2")).fresh).toBe(false);
});

test("a kept proof that somebody changed is none: a total taken from its list is masked again", async () => {
  await run([40, 41, 2]);
  const kept = JSON.parse(readFileSync(file(), "utf8"));
  expect(kept.masked.length).toBeGreaterThan(0);
  writeFileSync(file(), JSON.stringify({ ...kept, masked: [] }));
  const { fresh, publication } = await run([40, 41, 2]);
  expect(fresh).toBe(true);
  expect(publication.suppression.size).toBe(kept.masked.length);
  writeFileSync(file(), "{");
  expect((await run([40, 41, 2])).fresh).toBe(true);
});

test("holds no figure, is read by its owner alone, and keeps nothing where the proof fails", async () => {
  await run([4321.5, 41, 2]);
  expect(readFileSync(file(), "utf8")).not.toMatch(/4321|4364/u);
  expect(statSync(file()).mode & 0o077).toBe(0);
  rmSync(file());
  const failed = await run([40, 41, 2], {}, "code 1", () => Promise.resolve(new Map()));
  expect(failed.publication.audit.safe).toBe(false);
  expect(existsSync(file())).toBe(false);
});
