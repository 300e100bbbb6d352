import { beforeAll, describe, expect, test } from "vitest";
import { searchWords } from "../../src/messages/search.ts";
import type { Language } from "../../src/model/text.ts";
import { base } from "../site.ts";
import { violations } from "./axe.ts";
import { openedSite } from "./opened.ts";
import { searching } from "./searching.ts";

const site = openedSite();
const asked: string[] = [];
beforeAll(() => void site.page.on("request", (request) => asked.push(request.url())));

const { search, told, titles, kinds, answered } = searching(site);

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
    ["fr", "Ce qui fonctionne ensemble", "Ce qui fonctionne ensemble"],
    ["nl", "openbare cijfers", "Alle openbare cijfers"],
    ["en", "studio", "The card studio"],
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

  test.each([
    ["fr", "équipe", "Équipe"],
    ["nl", "medewerkers", "Medewerkers"],
    ["en", "staff", "Staff"],
  ])(
    "%s: an indicator comes first by its own name, and none of its territories before it",
    async (lang, words, title) => {
      expect((await search(lang, words))[0]).toBe(title);
      expect(await kinds()).not.toContain(searchWords[lang as Language].kinds.local.one);
    },
  );

  test.each([
    ["fr", "équipe hauts de france", "Équipe, Hauts-de-France"],
    ["nl", "Nord medewerkers", "Medewerkers, Nord"],
    ["en", "Nord staff", "Staff, Nord"],
  ])("%s: an indicator in a territory comes first where both are named, in any order", async (lang, words, title) => {
    expect((await search(lang, words))[0]).toBe(title);
    await search(lang, words, "local");
    expect(new Set(await kinds())).toEqual(new Set([searchWords[lang as Language].kinds.local.one]));
  });

  test.each([
    ["fr", "énergie", "Énergie"],
    ["nl", "energie", "Energie"],
    ["en", "energy", "Energy"],
  ])("%s finds a theme, and its place in the list of indicators", async (lang, words, title) => {
    expect(await search(lang, words, "theme")).toContain(title);
    expect(await site.page.locator(".hit-title a").first().getAttribute("href")).toMatch(/indicators\/#theme-/);
  });

  test("the statistics of a territory are found in its page, each at its own heading", async () => {
    expect((await search("fr", "part emploi salarié Nord", "territory"))[0]).toBe("Nord");
    const part = site.page.locator(".hits > li").first().locator(".hit-parts a[href*='#measure-']");
    expect(await part.first().innerText()).toContain("emploi salarié");
  });

  test("a Dutch compound is found by the word it ends with, after pages that have the word itself", async () => {
    const found = await search("nl", "coöperatie", "report");
    expect(found.length).toBeGreaterThan(1);
    expect(await search("nl", "cooperatie", "report")).toEqual(found);
    const inner = await search("nl", "meting");
    expect(inner.length).toBeGreaterThan(0);
  });

  test.each([
    ["fr", "masqué", "Résultat net"],
    ["nl", "afgeschermd", "Nettoresultaat"],
    ["en", "masked", "Net result"],
  ])("%s finds a masked total by its mark", async (lang, words, title) => {
    expect(await search(lang, words)).toContain(title);
  });

  test("an article with an apostrophe or a hyphen does not hide a word", async () => {
    const [first] = await search("fr", "économie");
    expect(await search("fr", "l’économie")).toContain(first);
    expect(await search("fr", "Aliment-Terre")).toEqual(await search("fr", "Aliment Terre"));
  });
});

test("a search by keyboard alone: typed, sent, filtered, the result followed, and gone back to", async () => {
  await site.page.setViewportSize({ width: 1280, height: 900 });
  await site.page.goto(`${site.origin}${base}fr/search/`);
  for (let step = 0; step < 20; step++) {
    await site.page.keyboard.press("Tab");
    if (await site.page.evaluate(() => document.activeElement?.id === "search-words")) break;
  }
  await site.page.keyboard.type("coopérative");
  await site.page.keyboard.press("Enter");
  await answered();
  expect(new URL(site.page.url()).searchParams.get("q")).toBe("coopérative");
  await site.page.keyboard.press("Tab");
  await site.page.keyboard.press("Tab");
  await site.page.keyboard.press("ArrowDown");
  await site.page.waitForFunction(() => new URLSearchParams(location.search).get("kind") === "report");
  await site.page.waitForFunction(() =>
    [...document.querySelectorAll(".hit-kind")].every(({ textContent }) => textContent?.startsWith("rapport")),
  );
  expect(await titles()).toContain("Partago");
  await site.page.keyboard.press("Tab");
  await site.page.keyboard.press("Enter");
  await site.page.waitForURL(/enterprises\//);
  await site.page.goBack();
  await answered();
  expect(new URL(site.page.url()).searchParams.get("kind")).toBe("report");
});

test("results are counted, paged with their place in the address, and samples say what they are", async () => {
  await search("fr", "entreprise");
  expect(await told()).toMatch(/^\d+ résultats pour «\u00A0entreprise\u00A0». Résultats 1 à 10\.$/);
  await site.page.locator("[data-after]").press("Enter");
  await site.page.waitForURL(/page=2/);
  await site.page.waitForFunction(() => document.querySelector("[data-told]")?.textContent?.includes("11 à 20"));
  expect(await site.page.locator("[data-hits]").getAttribute("start")).toBe("11");
  await search("en", "Velowerf", "report");
  expect(await site.page.locator(".hit-kind").first().innerText()).toMatch(/sample, fictional data/i);
  expect(await site.page.locator(".hit-excerpt mark, .hit-title").count()).toBeGreaterThan(0);
});

test("nothing found is said, with other ways to go and the same words in other languages", async () => {
  expect(await search("nl", "xyzzyqq")).toEqual([]);
  expect(await told()).toBe("Niets gevonden voor “xyzzyqq”.");
  expect(await site.page.locator("[data-elsewhere] .ways-in a").count()).toBeGreaterThanOrEqual(4);
  expect(await site.page.locator("[data-language][lang=fr]").getAttribute("href")).toMatch(/fr\/search\/\?q=xyzzyqq$/);
});

test("the index is asked for only when something is, and no other host ever is", async () => {
  asked.length = 0;
  await site.page.goto(`${site.origin}${base}en/search/`, { waitUntil: "networkidle" });
  expect(asked.filter((url) => url.includes("/pagefind/"))).toEqual([]);
  await site.page.fill("#search-words", "bikes");
  await answered();
  expect(asked.some((url) => url.includes("/pagefind/"))).toBe(true);
  expect(asked.filter((url) => !url.startsWith(site.origin) && !url.startsWith("blob:"))).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "results have no accessibility fault in %s, nor a sideways scroll",
  async (colorScheme) => {
    await site.page.emulateMedia({ colorScheme });
    await site.page.setViewportSize({ width: 320, height: 700 });
    await search("fr", "coopérative");
    expect(await site.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(site.page, { all: true })).toEqual([]);
  },
);

test("without script the page says so and leads elsewhere", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.origin}${base}fr/search/?q=eau`);
  expect(await plain.locator("main").innerText()).toContain("JavaScript");
  expect(await plain.locator("main a:visible").count()).toBeGreaterThanOrEqual(4);
  expect(await plain.locator("form:visible").count()).toBe(0);
  await context.close();
});
