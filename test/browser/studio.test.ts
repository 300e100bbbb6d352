import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import type { CardIndex } from "../../src/outputs/card/card-index.ts";
import { factsOf } from "../../src/compute/fact.ts";
import { loadObservatory } from "../../src/load/load-observatory.ts";
import { base, dist, read } from "../site.ts";
import { violations } from "./axe.ts";
import { faultsOf, openedSite } from "./opened.ts";

const { observatory } = await loadObservatory(process.cwd());

const site = openedSite();
let page: Page;
let faults: string[] = [];

beforeEach(async () => {
  page = await site.browser.newPage();
  faults = faultsOf(page, site.origin);
});

const open = (search = "", lang = "fr") => page.goto(`${site.origin}${base}${lang}/studio/${search}`);
const drawn = () => page.waitForSelector("[data-part=result]:not([hidden]) img[src^=blob]", { timeout: 60_000 });
const said = (words: string) =>
  page.waitForFunction((text) => document.querySelector("[data-part=status]")?.textContent?.includes(text), words, {
    timeout: 60_000,
  });
const alt = () => page.locator("[data-part=result] img").getAttribute("alt");

describe("the studio", () => {
  test("draws a card chosen by keyboard alone, with the number that the report prints", async () => {
    await open();
    await page.focus("#studio-subject");
    await page.keyboard.type("La Nav");
    await drawn();
    await page.focus("#studio-fact");
    const fact = factsOf(observatory, "la-navette", "fr").find(
      ({ text }) => text === "83\u202f%" || text === "83\u00a0%",
    );
    expect(fact).toBeDefined();
    await page.keyboard.type("Chauffeurs b");
    await said("Chauffeurs bénévoles");
    expect(await alt()).toContain(fact!.text);
    expect(read("fr/enterprises/la-navette/index.html")).toContain(fact!.number);
    expect(await page.locator("#studio-caption").innerText()).toContain(fact!.text);
    expect(await page.locator("#studio-caption").innerText()).toContain("Données fictives");
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("keeps the choices in the address: another visit draws the same card", async () => {
    await open("?of=enterprises/la-navette&card=question&format=story&ground=linen&lang=nl");
    await drawn();
    const first = await alt();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ of: "enterprises/la-navette", card: "question", format: "story", ground: "linen", lang: "nl" },
    });
    expect(await page.locator("[data-part=result] img").getAttribute("lang")).toBe("nl");
    await page.reload();
    await drawn();
    expect(await alt()).toBe(first);
    expect(await page.locator("[data-part=result] img").getAttribute("height")).toBe("1920");
  });

  test("gives the card as PNG and SVG in the size of its format", async () => {
    await open("?of=territories/nord&format=square");
    await drawn();
    for (const end of ["png", "svg"]) {
      const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-part=${end}]`)]);
      expect(download.suggestedFilename()).toBe(`nord-cover-square-fr.${end}`);
      const bytes = readFileSync(await download.path());
      expect(await sharp(bytes).metadata()).toMatchObject({ format: end, width: 1080, height: 1080 });
    }
    expect(faults).toEqual([]);
  });

  test("gives as SVG the very file of the kit, where the kit has the card", async () => {
    const { cards } = JSON.parse(read("cards/index.json")) as CardIndex;
    const kept = cards["nl/enterprises/la-navette/crossing-a-fixed-day/portrait"]!.slice(base.length);
    await open("?of=enterprises/la-navette&card=crossing-a-fixed-day&format=portrait&lang=nl", "en");
    await drawn();
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-part=svg]")]);
    expect(readFileSync(await download.path(), "utf8") === read(kept.replace(/png$/, "svg"))).toBe(true);
  });

  test("gives as PNG the picture of the kit, but for a shade along the edges of letters", async () => {
    const { cards } = JSON.parse(read("cards/index.json")) as CardIndex;
    const kept = cards["fr/enterprises/la-navette/question/square"]!.slice(base.length);
    await open("?of=enterprises/la-navette&card=question&format=square");
    await drawn();
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-part=png]")]);
    const pixels = (file: string): Promise<Buffer> => sharp(file).removeAlpha().raw().toBuffer();
    const [own, kits] = [await pixels(await download.path()), await pixels(path.join(dist, kept))];
    expect(own.length).toBe(kits.length);
    let far = 0;
    for (const [index, value] of own.entries()) if (Math.abs(value - kits[index]!) > 96) far++;
    expect(far / own.length).toBeLessThan(0.005);
  });

  test.each(["fr", "nl", "en"])(
    "in %s names each field, says what it did, and holds no fault that axe knows",
    async (lang) => {
      const other = lang === "nl" ? "fr" : "nl";
      await open(`?of=enterprises/la-navette&card=question&lang=${other}`, lang);
      await drawn();
      const status = page.locator("[data-part=status]");
      expect(await status.getAttribute("role")).toBe("status");
      // The name of the card is in the language of the card, the sentence around it in that of the page.
      expect(await status.locator("span").getAttribute("lang")).toBe(other);
      expect(await page.locator("#studio-fact option").first().getAttribute("lang")).toBe(other);
      for (const control of await page.locator("[data-studio] :is(select, fieldset, button:visible)").all())
        expect((await control.ariaSnapshot()).split("\n")[0]).toMatch(/(combobox|group|button) "[^"]+/);
      expect(await violations(page)).toEqual([]);
    },
  );

  test("has no field in which a number or a word could be typed", async () => {
    await open();
    const typed = page.locator("[data-studio] :is(textarea, [contenteditable], input:not([type=radio]))");
    expect(await typed.count()).toBe(0);
  });

  test("loads nothing to draw with before a card is asked for", async () => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await open();
    await page.waitForLoadState("networkidle");
    expect(asked.filter((url) => /wasm|\.woff$|metrics|engine/.test(url))).toEqual([]);
  });

  test.each(["fr", "nl", "en"])("in %s needs no sideways scroll at 320 px, with a card", async (lang) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open("?of=enterprises/la-navette", lang);
    await drawn();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test("without script says what it needs and leads to the press kits", async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.origin}${base}en/studio/`);
    const text = await plain.locator("main").innerText();
    expect(text).toContain("needs JavaScript");
    expect(text).not.toContain("Your choices");
    expect(await plain.locator("noscript a").count()).toBe(3);
    await context.close();
  });
});
