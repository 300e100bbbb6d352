import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { base, serve } from "../site.ts";
import { openBrowser } from "./browser.ts";

const address = `${base}fr/enterprises/la-navette/`;

let origin: string;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ origin, server } = await serve());
  browser = await openBrowser();
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

test("the table of contents opens by keyboard, leads on, closes, and says where the reader is", async () => {
  await page.goto(origin + address);
  const contents = page.locator(".contents");
  await contents.locator("summary").focus();
  await page.keyboard.press("Enter");
  expect(await contents.locator("details").getAttribute("open")).not.toBeNull();
  const numbers = contents.locator("a[href='#numbers']");
  await numbers.focus();
  await page.keyboard.press("Enter");
  expect(await contents.locator("details").getAttribute("open")).toBeNull();
  expect(new URL(page.url()).hash).toBe("#numbers");
  await expect.poll(() => contents.locator("[data-now]").textContent()).toBe(await numbers.textContent());
  const title = await page.locator("#numbers-title").boundingBox();
  const bar = await contents.boundingBox();
  expect(title?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
});

test("headings and charts of a report have a link that copies itself, by keyboard too", async () => {
  await page.goto(origin + address);
  const links = page.locator(".copy-link");
  expect(await links.count()).toBeGreaterThan(8);
  const link = page.locator(".figures .copy-link, .feature .copy-link").first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => link.locator("[role=status]").textContent()).toBe("Lien copié");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${address}#`);
  expect(await page.locator(`[id="${decodeURIComponent(new URL(copied).hash.slice(1))}"]`).count()).toBe(1);
});

test("on paper there is no navigation, everything is open, and pairs and receipts hold together", async () => {
  await page.goto(origin + address);
  await page.emulateMedia({ media: "print" });
  for (const part of ["header nav", ".contents", ".copy-link", ".site-footer-links"])
    expect(await page.locator(part).first().isVisible(), part).toBe(false);
  const closed = await page.evaluate(
    () => [...document.querySelectorAll(".receipt")].filter((slip) => slip.getBoundingClientRect().height < 20).length,
  );
  expect(closed).toBe(0);
  const broken = await page.evaluate(
    () =>
      [...document.querySelectorAll(".pair, .receipt")].filter((part) => getComputedStyle(part).breakInside !== "avoid")
        .length,
  );
  expect(broken).toBe(0);
  await page.emulateMedia({ media: "screen" });
});
