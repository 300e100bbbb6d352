import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { disclosureWords } from "../../src/messages/disclosure.ts";
import { factWords } from "../../src/messages/facts.ts";
import { Enterprise } from "../../src/model/enterprise.ts";
import { Language } from "../../src/model/text.ts";
import { openBrowser } from "../browser/browser.ts";
import { searching } from "../browser/searching.ts";
import { serve } from "../site.ts";
import { formsOf, found, textsOf } from "./canaries.ts";

// A small observatory built as a user would: five enterprises that confide, one that publishes, one voice whose consent ended.
const root = mkdtempSync(path.join(tmpdir(), "vises-confided-"));
const dist = path.join(root, "dist");
const below = "/below/";

/** Confided weights: enough of them for a total over all, one of them alone in its territory. */
const goods = { a: 48_231.7519, b: 51_947.2538, c: 46_673.5164, d: 53_811.2647, e: 49_377.1293 };
const shown = 118.5;
/** Confided amounts of two: no total can hide them. */
const amounts = { a: 7_733_119.4172, b: 8_244_607.2618 };
const secret = 61_999.6253;
const hidden = "Roodborst zeventien";
const totalOf = (values: object): number =>
  Object.values(values).reduce((sum: number, value: number) => sum + value, 0);

function enterprise(id: string, territory: string, observations: object[]): object {
  return {
    id,
    name: `Atelier ${id.toUpperCase()}`,
    basis: "own-report",
    group: "insertion",
    groupBy: "enterprise",
    sector: "reuse",
    territories: [territory],
    legalForm: "association",
    legalFormName: "ASBL",
    activity: { fr: "Répare des vélos.", nl: "Herstelt fietsen.", en: "Repairs bicycles." },
    sources: [{ id: "register", publisher: `Atelier ${id.toUpperCase()}` }],
    observations,
  };
}

function write(id: string, territory: string, observations: object[]): void {
  const whole = observations.map((one) => ({ period: "2024", source: "register", ...one }));
  writeFileSync(
    path.join(root, `data/enterprises/${id}.json`),
    JSON.stringify(enterprise(id, territory, whole), null, 2),
  );
}

beforeAll(() => {
  cpSync("data", path.join(root, "data"), { recursive: true });
  // It is another observatory: totals that the real one showed are not its own.
  rmSync(path.join(root, "data/releases"), { recursive: true, force: true });
  // Published in a folder of a host, as many associations would.
  const settings = path.join(root, "data/observatory.json");
  writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, "utf8")), base: below }));
  cpSync("content/pages", path.join(root, "content/pages"), { recursive: true });
  for (const folder of ["content/stories/la-navette", "content/photos"])
    cpSync(folder, path.join(root, folder), { recursive: true });
  for (const file of readdirSync(path.join(root, "data/enterprises")))
    if (file !== "la-navette.json") rmSync(path.join(root, "data/enterprises", file));
  for (const [id, value] of Object.entries(goods))
    write(id, id === "e" ? "nord" : "hainaut", [
      { indicator: "goods-collected", value, visibility: "aggregate" },
      ...Object.entries(amounts)
        .filter(([owner]) => owner === id)
        .map(([, amount]) => ({ indicator: "turnover", value: amount, visibility: "aggregate" })),
      ...(id === "c" ? [{ indicator: "subsidies", value: secret, visibility: "private" }] : []),
    ]);
  write("f", "hainaut", [{ indicator: "goods-collected", value: shown }]);
  writeFileSync(path.join(root, "disclosure.json"), JSON.stringify({ p: 17.9313 }));
  const file = path.join(root, "data/enterprises/la-navette.json");
  const navette = Enterprise.parse(JSON.parse(readFileSync(file, "utf8")));
  for (const testimony of navette.testimonies)
    if (testimony.id === "odile") {
      testimony.words = { fr: hidden, nl: hidden, en: hidden };
      testimony.consent.expires = "2020-01-01";
    }
  writeFileSync(file, JSON.stringify(navette));
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const page = (file: string): string => readFileSync(path.join(dist, file), "utf8");

describe("an observatory with confided figures", () => {
  test("builds, and its log tells none of them", () => {
    const said = execFileSync(process.execPath, ["src/cli.ts", "build", "--root", root, "--lang", "en"], {
      encoding: "utf8",
    });
    expect(said).toContain("problems     0 errors");
    expect(said).not.toMatch(/17[.,]9313/);
  }, 400_000);

  test("counts them in the total over all, on the page and in the data, with what is published", () => {
    const total = totalOf(goods) + shown;
    const sums: { sum: string; value: number | null; status: string }[] = JSON.parse(page("data/aggregates.json")).sums;
    expect(sums.find(({ sum }) => sum === "sum/goods-collected/2024")?.value).toBeCloseTo(total, 4);
    for (const [lang, locale] of [
      ["fr", "fr-FR"],
      ["nl", "nl-BE"],
      ["en", "en-GB"],
    ] as const) {
      const printed = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(Math.floor(total));
      expect(page(`${lang}/indicators/goods-collected/index.html`)).toContain(printed);
    }
  });

  test("masks with one mark, on the page, in CSV and in JSON, what would give one away", () => {
    const sums: { sum: string; value: number | null; status: string }[] = JSON.parse(page("data/aggregates.json")).sums;
    const masked = sums.filter(({ status }) => status === "c");
    expect(masked.map(({ sum }) => sum)).toEqual(
      expect.arrayContaining(["sum/turnover/2024", "sum/goods-collected/2024/nord"]),
    );
    expect(masked.every(({ value }) => value === null)).toBe(true);
    const rows = page("data/aggregates.csv").split("\r\n");
    for (const { sum } of masked) expect(rows.find((row) => row.startsWith(`${sum},`))).toMatch(/,,[a-z0-9-]+,c,,/);
    for (const lang of Language.options) {
      const html = page(`${lang}/indicators/turnover/index.html`);
      expect(html).toContain(`is-suppressed`);
      expect(html).toContain(factWords(lang).mark.suppressed);
      expect(html).toContain(disclosureWords(lang).masked);
    }
  });

  test("has none of them, no private one, no parameter and no withdrawn word in any byte that is published", async () => {
    const confided = totalOf(goods);
    const forms = [
      ...Object.values(goods).flatMap((value) => formsOf(value, confided)),
      ...Object.values(amounts).flatMap((value) => formsOf(value, totalOf(amounts))),
      ...formsOf(totalOf(amounts)),
      ...formsOf(totalOf({ ...goods, e: 0 })),
      ...formsOf(totalOf({ ...goods, e: 0 }) + shown),
      ...formsOf(secret),
      "17.9313",
    ];
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
      statSync(path.join(dist, file)).isFile(),
    );
    expect(files.filter((file) => file.endsWith(".pdf")).length).toBeGreaterThan(0);
    expect(files.filter((file) => file.includes("pagefind")).length).toBeGreaterThan(0);
    const leaks: string[] = [];
    for (const file of files) {
      const text = await textsOf(file, readFileSync(path.join(dist, file)));
      leaks.push(...found(text, forms).map((form) => `${file}: ${form}`));
      if (text.includes("Roodborst")) leaks.push(`${file}: ${hidden}`);
      if (/disclosure\.json$|audit\.json$/.test(file)) leaks.push(file);
    }
    expect(leaks).toEqual([]);
  }, 400_000);

  test("looks where numbers stand: a published one is found by the same search", async () => {
    const csv = await textsOf("x.csv", readFileSync(path.join(dist, "data/enterprises/f.csv")));
    expect(found(csv, formsOf(shown))).toContain("118.5");
    const pdf = "fr-f-full.pdf";
    const printed = await textsOf(pdf, readFileSync(path.join(dist, "reports", pdf)));
    expect(found(printed, formsOf(shown))).toContain("118,5");
  }, 120_000);

  test("is searched in a browser from its folder of a host: what is published is found, masked totals by their mark alone", async () => {
    const { origin, server } = await serve(dist, below);
    const browser = await openBrowser();
    const tab = await browser.newPage();
    const asked: string[] = [];
    tab.on("response", (response) => response.ok() || asked.push(response.url()));
    const { search } = searching({ browser, origin, page: tab }, below);
    try {
      expect(await search("nl", "Atelier F")).toContain("Atelier F");
      const [link] = await tab
        .locator(".hit-title a")
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(link).toBe(`${origin}${below}nl/enterprises/f/`);
      expect(await search("fr", "masqué", "indicator")).not.toEqual([]);
      expect(asked).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  }, 120_000);

  test("stops before anything is written when a total that must be masked is not", async () => {
    vi.doMock("../../src/disclosure/secondary.ts", () => ({ suppress: () => Promise.resolve(new Map()) }));
    const { build } = await import("../../src/verbs/build.ts");
    // Else the proof of the build before is taken: the figures are the same.
    rmSync(path.join(root, ".cache/disclosure/proof.json"));
    const before = statSync(path.join(dist, "data/aggregates.csv")).mtimeMs;
    const said: string[] = [];
    const quiet = vi.spyOn(process.stdout, "write").mockImplementation((text) => said.push(String(text)) > 0);
    const code = await build(root, { lang: "en" }).finally(() => quiet.mockRestore());
    vi.doUnmock("../../src/disclosure/secondary.ts");
    expect(code).toBe(1);
    expect(said.join("")).toMatch(/sum\/turnover\/2024 \(.+, 2024\) {2}would be shown, and must not be/);
    const amountsPrinted = Object.values(amounts).flatMap((value) => formsOf(value));
    expect(found(said.join(""), amountsPrinted)).toEqual([]);
    expect(statSync(path.join(dist, "data/aggregates.csv")).mtimeMs).toBe(before);
  }, 120_000);

  test("audit proves it alone, and writes the figures only into a private report outside what is published", () => {
    const audit = (...more: string[]): string =>
      execFileSync(process.execPath, ["src/cli.ts", "audit", "--root", root, "--lang", "en", ...more], {
        encoding: "utf8",
      });
    const report = path.join(root, ".cache/disclosure/audit.json");
    expect(audit()).toContain("Proven: nothing that is masked can be found again.");
    expect(existsSync(report)).toBe(false);
    const said = audit("--private");
    expect(said).toContain(".cache/disclosure/audit.json");
    expect(
      found(
        said,
        Object.values(goods).flatMap((value) => formsOf(value)),
      ),
    ).toEqual([]);
    expect(found(readFileSync(report, "utf8"), [String(goods.a)])).toEqual([String(goods.a)]);
    expect(statSync(report).mode & 0o077).toBe(0);
  }, 120_000);

  test("explain says of a masked total only that", () => {
    const said = execFileSync(
      process.execPath,
      ["src/cli.ts", "explain", "sum/turnover/2024", "--root", root, "--lang", "en"],
      { encoding: "utf8" },
    );
    expect(said.trim().split("\n").at(-1)).toBe(
      "This total is masked to protect the organisations that confided their figures. No more is said of it.",
    );
    expect(said).not.toMatch(/enterprises\/[abcde]\.json/);
  }, 120_000);
});
