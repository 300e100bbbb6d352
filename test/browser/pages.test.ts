import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samplePages, serve } from "../site.ts";
import { violations } from "./axe.ts";
import { openBrowser } from "./browser.ts";

const pages = samplePages();

let browser: Browser;
let server: Server;
let origin: string;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  ({ origin, server } = await serve());
  browser = await openBrowser();
  page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) faults.push(`asks ${request.url()}`);
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test("there are pages of every kind in three languages", () => {
  for (const lang of ["fr", "nl", "en"])
    expect(pages.filter((address) => address.includes(`/${lang}/`)).length).toBeGreaterThanOrEqual(15);
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(pages)("%s has no accessibility fault, console error or foreign request", async (address) => {
    faults.length = 0;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(origin + address);
    expect(await violations(page)).toEqual([]);
    if (!address.endsWith("404.html")) expect(faults).toEqual([]);
  });
});

test.each(pages)("%s needs no sideways scroll at 320 px", async (address) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(origin + address);
  const wide = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > room + 1 && !element.closest("[data-scroller]"))
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.getAttribute("class")}`);
  });
  expect(wide).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
});

test.each(pages.filter((address) => address.includes("/fr/")))("%s reads whole without script", async (address) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(origin + address);
  expect((await plain.locator("main").innerText()).length).toBeGreaterThan(80);
  expect(await plain.locator("h1").count()).toBe(1);
  await context.close();
});

test.each(pages.filter((address) => address.includes("/nl/")))(
  "%s can be walked by keyboard, each stop visible",
  async (address) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(origin + address);
    const stops: string[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return {
          name: element.textContent?.trim().slice(0, 30) ?? "",
          ring: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
          size: box.width > 0 && box.height > 0,
        };
      });
      if (!stop) break;
      expect(stop, `stop ${step} of ${address}`).toMatchObject({ ring: true, size: true });
      stops.push(stop.name);
    }
    expect(stops.length).toBeGreaterThan(5);
  },
);
