import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { disclosureVerbWords } from "../../../src/messages/disclosure-verbs.ts";
import { Language } from "../../../src/model/text.ts";
import { audit } from "../../../src/verbs/audit.ts";
import { release } from "../../../src/verbs/release.ts";

const base = path.join(import.meta.dirname, "..", "..", "broken", "_base");
let root = "";
let printed = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "vises-refusal-"));
  cpSync(base, root, { recursive: true });
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

/** An enterprise that confides how many people it employs, or publishes it. */
function reports(id: string, value: number, visibility: "public" | "aggregate"): void {
  const file = path.join(root, "data", "enterprises", `${id}.json`);
  const source = JSON.parse(readFileSync(path.join(base, "data", "enterprises", "la-source.json"), "utf8"));
  const { name, basis, group, groupBy, sector, territories, legalForm, legalFormName, activity, since } = source;
  const kept = { basis, group, groupBy, sector, territories, legalForm, legalFormName, activity, since };
  const sources = [{ id: "register", publisher: id, title: "Registre" }];
  const observations = [{ indicator: "staff", period: "2023", value, source: "register", visibility }];
  writeFileSync(file, JSON.stringify({ id, name: `${name} ${id}`, ...kept, sources, observations }));
}

test("a total of an older release that gives a confided figure away stops everything, and says what to do in three languages", async () => {
  reports("anne", 41, "aggregate");
  reports("ben", 43, "aggregate");
  reports("chloe", 47, "aggregate");
  expect(await release(root, { subject: "2023-12", lang: "en" })).toBe(0);
  expect(await audit(root, { lang: "en" })).toBe(0);

  // Two of the three publish their own value, months later.
  reports("anne", 41, "public");
  reports("ben", 43, "public");
  for (const lang of Language.options) {
    printed = "";
    const words = disclosureVerbWords(lang);
    expect(await audit(root, { lang })).toBe(1);
    for (const line of words.advice.released("2023-12")) expect(printed).toContain(line);
    expect(printed).toContain(words.finding.released("2023-12"));
    expect(printed).toContain("sum/staff/2023 (staff, 2023)");
    expect(printed).not.toMatch(/\b(?:41|43|47|131)\b|anne|ben|chloe/u);
  }
  printed = "";
  expect(await audit(root, { lang: "en", private: true })).toBe(1);
  const report = JSON.parse(readFileSync(path.join(root, ".cache/disclosure/audit.json"), "utf8"));
  expect(report.concerned[0]).toMatchObject({ cell: "sum/staff/2023", release: "2023-12", contributors: ["chloe"] });

  // Each piece of advice is one that works: undoing, publishing, withdrawing.
  const works = async (): Promise<number> => audit(root, { lang: "en" });
  reports("ben", 43, "aggregate");
  reports("anne", 41, "aggregate");
  expect(await works()).toBe(0);
  reports("anne", 41, "public");
  reports("ben", 43, "public");
  reports("chloe", 47, "public");
  expect(await works()).toBe(0);
  reports("chloe", 47, "aggregate");
  expect(await works()).toBe(1);
  rmSync(path.join(root, "data", "releases", "2023-12"), { recursive: true });
  expect(await works()).toBe(0);
});
