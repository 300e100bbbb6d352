import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { lineReader } from "../src/load/line-reader.ts";
import { loadObservatory } from "../src/load/load-observatory.ts";
import { printProblems } from "../src/messages/print-problems.ts";
import { sayProblem } from "../src/messages/say-problem.ts";
import { rules } from "../src/model/rules.ts";
import { Language } from "../src/model/text.ts";

const home = join(import.meta.dirname, "broken");
const folders = readdirSync(home)
  .filter((name) => !name.startsWith("_") && !name.startsWith("."))
  .sort();
const scratch = mkdtempSync(join(tmpdir(), "vises-broken-"));
// Something that a link out of the observatory can lead to.
writeFileSync(join(scratch, "outside.json"), "{}");
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

interface Fixture {
  /** Files of the base that are taken away. */
  delete?: string[];
  /** Symbolic links, which not every system can keep in a repository. */
  links?: Record<string, string>;
  /** Files made as heavy as this, in bytes, which no repository should keep. */
  grow?: Record<string, number>;
}

/** An author's files laid over the valid base. */
function observatoryOf(folder: string): string {
  const root = join(scratch, folder);
  cpSync(join(home, "_base"), root, { recursive: true });
  cpSync(join(home, folder), root, { recursive: true });
  const own = join(root, "fixture.json");
  const fixture: Fixture = existsSync(own) ? (JSON.parse(readFileSync(own, "utf8")) as Fixture) : {};
  for (const path of fixture.delete ?? []) rmSync(join(root, path));
  for (const [path, target] of Object.entries(fixture.links ?? {})) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
  }
  for (const [path, bytes] of Object.entries(fixture.grow ?? {})) truncateSync(join(root, path), bytes);
  return root;
}

test("the base is without fault", async () => {
  expect((await loadObservatory(join(home, "_base"))).problems).toEqual([]);
});

test("every rule has its folder", () => {
  const named = new Set(folders.map((folder) => folder.split("--")[0]));
  const missing = Object.keys(rules).filter((rule) => !named.has(rule.replace("/", "-")));
  expect(missing).toEqual([]);
});

describe.each(folders)("%s", (folder) => {
  test("says what is expected, in three languages", { timeout: 30_000 }, async () => {
    const root = observatoryOf(folder);
    const { problems } = await loadObservatory(root);
    const [rule = ""] = folder.split("--");
    if (rule !== "csv" && rule !== "story")
      expect(problems.map((problem) => problem.rule.replace("/", "-"))).toContain(rule);

    for (const lang of Language.options) {
      for (const problem of problems) {
        const { message, hint = "" } = sayProblem(problem, lang);
        expect(`${message} ${hint}`).not.toMatch(/\b(?:undefined|NaN)\b|\[object|\$\{|«\s*»|\(\)|\s\s/u);
      }
      const printed = printProblems(problems, { lang, readLine: lineReader(root) });
      const file = join(home, folder, lang === "en" ? "expected.txt" : `expected.${lang}.txt`);
      if (process.env["UPDATE"] !== undefined && (lang === "en" || existsSync(file))) {
        if (process.env["CI"] !== undefined) throw new Error("Expected texts are never written in CI.");
        writeFileSync(file, `${printed}\n`);
      }
      if (lang === "en" || existsSync(file)) expect(`${printed}\n`).toBe(readFileSync(file, "utf8"));
    }
  });
});
