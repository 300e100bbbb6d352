import { beforeAll, describe, expect, test } from "vitest";
import { samplePages } from "../site.ts";
import { violations } from "./axe.ts";
import { faultsOf, openedSite } from "./opened.ts";

const pages = samplePages();

const site = openedSite();
let faults: string[] = [];
beforeAll(() => {
  faults = faultsOf(site.page, site.origin);
});

test("there are pages of every kind in three languages", () => {
  for (const lang of ["fr", "nl", "en"])
    expect(pages.filter((address) => address.includes(`/${lang}/`)).length).toBeGreaterThanOrEqual(15);
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(pages)("%s has no accessibility fault, console error or foreign request", async (address) => {
    faults.length = 0;
    await site.page.setViewportSize({ width: 1280, height: 900 });
    await site.page.emulateMedia({ colorScheme });
    await site.page.goto(site.origin + address);
    expect(await violations(site.page)).toEqual([]);
    if (!address.endsWith("404.html")) expect(faults).toEqual([]);
  });
});

test.each(pages)("%s needs no sideways scroll at 320 px", async (address) => {
  await site.page.setViewportSize({ width: 320, height: 700 });
  await site.page.goto(site.origin + address);
  const wide = await site.page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > room + 1 && !element.closest("[data-scroller]"))
      .slice(0, 5)
      .map((element) => `${element.tagName}.${element.getAttribute("class")}`);
  });
  expect(wide).toEqual([]);
  expect(
    await site.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);
});

test.each(pages.filter((address) => address.includes("/fr/")))("%s reads whole without script", async (address) => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(site.origin + address);
  expect((await plain.locator("main").innerText()).length).toBeGreaterThan(80);
  expect(await plain.locator("h1").count()).toBe(1);
  await context.close();
});

test.each(pages.filter((address) => address.includes("/nl/")))(
  "%s can be walked by keyboard, each stop visible",
  async (address) => {
    await site.page.setViewportSize({ width: 1280, height: 900 });
    await site.page.goto(site.origin + address);
    const stops: string[] = [];
    for (let step = 0; step < 12; step++) {
      await site.page.keyboard.press("Tab");
      const stop = await site.page.evaluate(() => {
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
