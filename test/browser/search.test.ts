import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { base, serve } from "../site.ts";
import { openBrowser } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let server: Server;
let origin: string;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  ({ origin, server } = await serve());
  browser = await openBrowser();
  page = await browser.newPage();
  page.on("request", (request) => asked.push(request.url()));
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const told = () => page.locator("[data-told]").innerText();
const titles = () => page.locator(".hit-title").allInnerTexts();
const answered = () =>
  page.waitForFunction(() => /\d|“|«/.test(document.querySelector("[data-told]")?.textContent ?? ""));

async function search(lang: string, words: string, kind = ""): Promise<string[]> {
  await page.goto(`${origin}${base}${lang}/search/?${new URLSearchParams({ q: words, ...(kind && { kind }) })}`);
  await answered();
  return titles();
}

describe("in each language", () => {
  test.each([
    ["fr", "petits riens", "Les Petits Riens / Spullenhulp"],
    ["nl", "spullenhulp", "Les Petits Riens / Spullenhulp"],
    ["en", "Vitamine T", "Groupe Vitamine T"],
    ["fr", "bénévoles", "Bénévoles"],
    ["nl", "vrijwilligers", "Vrijwilligers"],
    ["en", "volunteers", "Volunteers"],
    ["fr", "Hainaut", "Hainaut"],
    ["nl", "West-Vlaanderen", "West-Vlaanderen"],
    ["en", "Brussels", "Brussels"],
    ["fr", "parties prenantes", "parties prenantes"],
  ])("%s finds %s", async (lang, words, title) => {
    expect((await search(lang, words)).slice(0, 5)).toContain(title);
  });

  test.each([
    ["fr", "chenelet", "Chênelet"],
    ["fr", "economie", "économie"],
    ["nl", "energiecooperatie", "energiecoöperatie"],
    ["en", "credal", "Crédal"],
  ])("%s finds the same for %s and %s", async (lang, plain, accented) => {
    const without = await search(lang, plain);
    expect(without.length).toBeGreaterThan(0);
    expect(await search(lang, accented)).toEqual(without);
  });

  test("an article with an apostrophe or a hyphen does not hide a word", async () => {
    const [first] = await search("fr", "économie");
    expect(await search("fr", "l’économie")).toContain(first);
    expect(await search("fr", "Aliment-Terre")).toEqual(await search("fr", "Aliment Terre"));
  });
});

test("a search by keyboard alone: typed, sent, filtered, the result followed, and gone back to", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${origin}${base}fr/search/`);
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.id === "search-words")) break;
  }
  await page.keyboard.type("coopérative");
  await page.keyboard.press("Enter");
  await answered();
  expect(new URL(page.url()).searchParams.get("q")).toBe("coopérative");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => new URLSearchParams(location.search).get("kind") === "report");
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".hit-kind")].every(({ textContent }) => textContent?.startsWith("rapport")),
  );
  expect(await titles()).toContain("Partago");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/enterprises\//);
  await page.goBack();
  await answered();
  expect(new URL(page.url()).searchParams.get("kind")).toBe("report");
});

test("results are counted, paged with their place in the address, and samples say what they are", async () => {
  await search("fr", "entreprise");
  expect(await told()).toMatch(/^\d+ résultats pour «\u00A0entreprise\u00A0». Résultats 1 à 10\.$/);
  await page.locator("[data-after]").press("Enter");
  await page.waitForURL(/page=2/);
  await page.waitForFunction(() => document.querySelector("[data-told]")?.textContent?.includes("11 à 20"));
  expect(await page.locator("[data-hits]").getAttribute("start")).toBe("11");
  await search("en", "Velowerf", "report");
  expect(await page.locator(".hit-kind").first().innerText()).toMatch(/sample, fictional data/i);
  expect(await page.locator(".hit-excerpt mark, .hit-title").count()).toBeGreaterThan(0);
});

test("nothing found is said, with other ways to go and the same words in other languages", async () => {
  expect(await search("nl", "xyzzyqq")).toEqual([]);
  expect(await told()).toBe("Niets gevonden voor “xyzzyqq”.");
  expect(await page.locator("[data-elsewhere] .ways-in a").count()).toBeGreaterThanOrEqual(4);
  expect(await page.locator("[data-language][lang=fr]").getAttribute("href")).toMatch(/fr\/search\/\?q=xyzzyqq$/);
});

test("the index is asked for only when something is, and no other host ever is", async () => {
  asked.length = 0;
  await page.goto(`${origin}${base}en/search/`, { waitUntil: "networkidle" });
  expect(asked.filter((url) => url.includes("/pagefind/"))).toEqual([]);
  await page.fill("#search-words", "bikes");
  await answered();
  expect(asked.some((url) => url.includes("/pagefind/"))).toBe(true);
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith("blob:"))).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "results have no accessibility fault in %s, nor a sideways scroll",
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await search("fr", "coopérative");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(axe);
    const faults = await page.evaluate(async () => {
      const { axe: engine } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await engine.run()).violations.map(({ id }) => id);
    });
    expect(faults).toEqual([]);
  },
);

test("without script the page says so and leads elsewhere", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${origin}${base}fr/search/?q=eau`);
  expect(await plain.locator("main").innerText()).toContain("JavaScript");
  expect(await plain.locator("main a:visible").count()).toBeGreaterThanOrEqual(4);
  expect(await plain.locator("form:visible").count()).toBe(0);
  await context.close();
});

test("the search works from a folder of a host as well as from its root", async () => {
  // The same site one folder further down, its addresses changed as another base path would have them.
  const below = createServer((request, response) => {
    const asks = request.url ?? "";
    if (!asks.startsWith("/below/")) return void response.writeHead(404).end();
    void fetch(origin + base + asks.slice("/below/".length)).then(async (answer) => {
      const type = answer.headers.get("content-type") ?? "";
      const bytes = Buffer.from(await answer.arrayBuffer());
      const html = () => bytes.toString().replaceAll(`="${base}`, '="/below/');
      response.writeHead(answer.status, { "content-type": type });
      response.end(type.startsWith("text/html") ? html() : bytes);
    });
  });
  await new Promise<void>((resolve) => below.listen(0, "127.0.0.1", resolve));
  const { port } = below.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/below/fr/search/?q=velowerf`);
  await answered();
  expect(await titles()).toContain("Velowerf");
  below.close();
});
