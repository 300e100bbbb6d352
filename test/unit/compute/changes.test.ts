import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { releaseLists } from "../../../src/components/releases/release-rows.ts";
import { changesBetween, isUnchanged, releaseToCite } from "../../../src/compute/changes.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";
import { changesCsv } from "../../../src/outputs/export/changes-csv.ts";
import { release } from "../../../src/verbs/release.ts";

const root = mkdtempSync(path.join(tmpdir(), "vises-changes-"));
cpSync(path.join(import.meta.dirname, "..", "..", "broken", "_base"), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));
const file = path.join(root, "data/enterprises/la-source.json");

test("between a release and today: what was added, revised, withdrawn, in the words of each day", async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await release(root, { subject: "2026-11" });
  vi.restoreAllMocks();
  const same = (await loadObservatory(root)).observatory;
  const [frozen] = same.releases;
  expect(frozen && isUnchanged(changesBetween(frozen.observatory, same))).toBe(true);
  const figures = same.observations.get("la-source") ?? [];
  expect(releaseToCite(same, figures)?.id).toBe("2026-11");
  expect(releaseToCite(same, [])).toBeUndefined();

  const source = JSON.parse(readFileSync(file, "utf8")) as { observations: { period: string; value?: number }[] };
  const [first, second] = source.observations;
  const revised = source.observations.find(({ value }) => value === 1240)!;
  revised.value = 1266;
  const gone = [first, second].find((one) => one !== revised)!;
  source.observations = source.observations.filter((one) => one !== gone);
  source.observations.push({ ...revised, period: "2001", value: 7 });
  writeFileSync(file, JSON.stringify(source, null, 2));

  const { observatory: now } = await loadObservatory(root);
  const before = now.releases[0]!.observatory;
  const changes = changesBetween(before, now);
  expect(changes.added.map(({ id }) => id)).toEqual(["la-source/goods/2001"]);
  expect(changes.revised.map(({ id }) => id)).toEqual(["la-source/goods/2023"]);
  expect(changes.withdrawn).toHaveLength(1);
  const today = now.observations.get("la-source") ?? [];
  expect(releaseToCite(now, today)).toBeUndefined();
  const kept = today.filter(({ id }) => ![...changes.added, ...changes.revised].some((one) => one.id === id));
  expect(releaseToCite(now, kept)?.id).toBe("2026-11");

  const lists = releaseLists({ before, after: now, changes }, "fr");
  expect(lists.map(({ title }) => title)).toEqual(["1 chiffre révisé", "1 chiffre ajouté", "1 chiffre retiré"]);
  expect(lists[0]?.rows[0]).toMatchObject({ before: "1\u202F240\u00A0t", after: "1\u202F266\u00A0t", period: "2023" });
  expect(lists[1]?.rows[0]?.before).toBeUndefined();
  expect(changesCsv(changes)).toContain("revised,la-source/goods/2023,1240,1266,final,final");
});

test("a change that rounding hides is said to be one", async () => {
  const { observatory: now } = await loadObservatory(root);
  const [id, list] = [...now.observations][0]!;
  const nudged = list.map((one) => ("value" in one && one.value === 1266 ? { ...one, value: 1266.0001 } : one));
  const after = { ...now, observations: new Map([[id, nudged]]) };
  const lists = releaseLists({ before: now, after, changes: changesBetween(now, after) }, "en");
  expect(lists[0]?.rows[0]?.note).toBe("(the same when rounded)");
});
