import { expect, test } from "vitest";
import { base } from "../site.ts";
import { openedSite } from "./opened.ts";

const address = `${base}fr/enterprises/la-navette/`;
const site = openedSite(["clipboard-read", "clipboard-write"]);

test("the table of contents opens by keyboard, leads on, closes, and says where the reader is", async () => {
  await site.page.goto(site.origin + address);
  const contents = site.page.locator(".contents");
  await contents.locator("summary").focus();
  await site.page.keyboard.press("Enter");
  expect(await contents.locator("details").getAttribute("open")).not.toBeNull();
  const numbers = contents.locator("a[href='#numbers']");
  await numbers.focus();
  await site.page.keyboard.press("Enter");
  expect(await contents.locator("details").getAttribute("open")).toBeNull();
  expect(new URL(site.page.url()).hash).toBe("#numbers");
  await expect.poll(() => contents.locator("[data-now]").textContent()).toBe(await numbers.textContent());
  const title = await site.page.locator("#numbers-title").boundingBox();
  const bar = await contents.boundingBox();
  expect(title?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
});

test("headings and charts of a report have a link that copies itself, by keyboard too", async () => {
  await site.page.goto(site.origin + address);
  const links = site.page.locator(".copy-link");
  expect(await links.count()).toBeGreaterThan(8);
  const link = site.page.locator(".figures .copy-link, .feature .copy-link").first();
  await link.focus();
  await site.page.keyboard.press("Enter");
  await expect.poll(() => link.locator("[role=status]").textContent()).toBe("Lien copié");
  const copied = await site.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`${address}#`);
  expect(await site.page.locator(`[id="${decodeURIComponent(new URL(copied).hash.slice(1))}"]`).count()).toBe(1);
});

test("on paper there is no navigation, everything is open, and pairs and receipts hold together", async () => {
  await site.page.goto(site.origin + address);
  await site.page.emulateMedia({ media: "print" });
  for (const part of ["header nav", ".contents", ".copy-link", ".site-footer-links"])
    expect(await site.page.locator(part).first().isVisible(), part).toBe(false);
  const closed = await site.page.evaluate(
    () => [...document.querySelectorAll(".receipt")].filter((slip) => slip.getBoundingClientRect().height < 20).length,
  );
  expect(closed).toBe(0);
  const broken = await site.page.evaluate(
    () =>
      [...document.querySelectorAll(".pair, .receipt")].filter((part) => getComputedStyle(part).breakInside !== "avoid")
        .length,
  );
  expect(broken).toBe(0);
  await site.page.emulateMedia({ media: "screen" });
});
