import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { base, serve } from "../site.ts";
import { openBrowser } from "./browser.ts";

let browser: Browser;
let server: Server;
let origin: string;
let page: Page;

beforeAll(async () => {
  ({ origin, server } = await serve());
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const shown = (): Promise<number> => page.locator("tr[data-k]:not([hidden])").count();
const told = (): Promise<string> => page.locator("[data-told]").innerText();

describe.each(["fr", "nl", "en"])("the page of all figures in %s", (lang) => {
  test("filters by territory and year, and keeps the choice in the address", async () => {
    await page.goto(`${origin}${base}${lang}/statistics/figures/`);
    const all = await shown();
    expect(all).toBeGreaterThan(500);
    expect(await told()).toContain(String(all));
    await page.locator("select[name=territory]").selectOption("wallonie");
    await page.locator("select[name=measure]").selectOption("employers");
    await page.locator("select[name=year]").selectOption("2018");
    expect(new URL(page.url()).search).toBe("?territory=wallonie&measure=employers&year=2018");
    const rows = page.locator("section:not([hidden]) tr[data-k]:not([hidden])");
    expect(await rows.count()).toBe(2);
    expect((await rows.allInnerTexts()).join(" ")).toMatch(/6\D735.*6\D639|6\D639.*6\D735/s);

    await page.reload();
    expect(await page.locator("select[name=year]").inputValue()).toBe("2018");
    expect(await told()).toMatch(/^2 /);
    await page.goBack();
    expect(await page.locator("select[name=year]").inputValue()).toBe("");
    await page.locator("button[type=reset]").click();
    await expect.poll(shown).toBe(all);
  });

  test("says so when nothing is published for a choice", async () => {
    await page.goto(`${origin}${base}${lang}/statistics/figures/?territory=wallonie&family=npi&year=2008`);
    expect(await page.locator("tr[data-k]:visible").count()).toBe(0);
    expect((await told()).length).toBeGreaterThan(10);
  });
});

test("without script every figure is there, and no choice that would do nothing", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${origin}${base}en/statistics/figures/`);
  expect(await plain.locator("tr[data-k]").count()).toBeGreaterThan(500);
  expect(await plain.locator("form[data-choices]").isVisible()).toBe(false);
  await context.close();
});
