import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { siteFolder } from "../../../src/verbs/site-folder.ts";

test("a build removes the folders of builds that died, and neither its own, a running build's nor anything else", () => {
  const cache = mkdtempSync(path.join(tmpdir(), "vises-site-"));
  // A process that has ended by the time its number is read.
  const { pid: dead } = spawnSync(process.execPath, ["--version"]);
  for (const name of [`site-${dead}`, `site-${process.ppid}`, `site-${process.pid}`, "site-old", "cards"]) {
    mkdirSync(path.join(cache, name));
    writeFileSync(path.join(cache, name, "index.html"), "x");
  }
  expect(siteFolder(cache)).toBe(path.join(cache, `site-${process.pid}`));
  expect(readdirSync(cache).sort()).toEqual(
    ["cards", "site-old", `site-${process.pid}`, `site-${process.ppid}`].sort(),
  );
  rmSync(cache, { recursive: true });
  expect(siteFolder(cache)).toContain(cache);
});
