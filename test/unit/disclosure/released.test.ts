import { expect, test } from "vitest";
import { audit } from "../../../src/disclosure/audit.ts";
import { releasedSums } from "../../../src/disclosure/released.ts";
import { suppress } from "../../../src/disclosure/secondary.ts";
import { observatoryOf } from "../compute/fixture.ts";
import { by, grid, many, rules } from "./tables.ts";

test("a release remembers what it showed, and of what it masked the names alone", async () => {
  const tables = grid([
    [by("anne 23"), many(50, "s")],
    [many(40, "t"), many(60, "u")],
  ]);
  const suppression = await suppress(tables, rules);
  const sums = releasedSums(tables, suppression, observatoryOf({}));
  expect(sums.suppressed).toEqual(tables.cells.map(({ id }) => id).filter((id) => suppression.has(id)));
  expect(sums.published.map(({ cell }) => cell)).toEqual(
    tables.cells.map(({ id }) => id).filter((id) => !suppression.has(id)),
  );
  expect(JSON.stringify(sums)).not.toContain("23");

  // The same data again: what was shown then is known now, and still hides what it hid.
  const again = { ...tables, earlier: [{ id: "2026-05", ...sums }] };
  expect(await suppress(again, rules)).toEqual(suppression);
  expect((await audit(again, suppression, rules)).findings).toEqual([]);

  // One of the cells that hid it shown now: the proof fails.
  const other = [...suppression].find(([, kind]) => kind === "secondary")?.[0];
  const bared = new Map([...suppression].filter(([id]) => id !== other));
  expect((await audit(again, bared, rules)).safe).toBe(false);
});
