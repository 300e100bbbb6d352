import { describe, expect, test } from "vitest";
import { base } from "../site.ts";
import { openedSite } from "./opened.ts";

const site = openedSite();

const shown = (): Promise<number> => site.page.locator("tr[data-k]:not([hidden])").count();
const told = (): Promise<string> => site.page.locator("[data-told]").innerText();

describe.each(["fr", "nl", "en"])("the page of all figures in %s", (lang) => {
  test("filters by territory and year, and keeps the choice in the address", async () => {
    await site.page.goto(`${site.origin}${base}${lang}/statistics/figures/`);
    const all = await shown();
    expect(all).toBeGreaterThan(500);
    expect(await told()).toContain(String(all));
    await site.page.locator("select[name=territory]").selectOption("wallonie");
    await site.page.locator("select[name=measure]").selectOption("employers");
    await site.page.locator("select[name=year]").selectOption("2018");
    expect(new URL(site.page.url()).search).toBe("?territory=wallonie&measure=employers&year=2018");
    const rows = site.page.locator("section:not([hidden]) tr[data-k]:not([hidden])");
    expect(await rows.count()).toBe(2);
    expect((await rows.allInnerTexts()).join(" ")).toMatch(/6\D735.*6\D639|6\D639.*6\D735/s);

    await site.page.reload();
    expect(await site.page.locator("select[name=year]").inputValue()).toBe("2018");
    expect(await told()).toMatch(/^2 /);
    await site.page.goBack();
    expect(await site.page.locator("select[name=year]").inputValue()).toBe("");
    await site.page.locator("button[type=reset]").click();
    await expect.poll(shown).toBe(all);
  });

  test("says so when nothing is published for a choice", async () => {
    await site.page.goto(`${site.origin}${base}${lang}/statistics/figures/?territory=wallonie&family=npi&year=2008`);
    expect(await site.page.locator("tr[data-k]:visible").count()).toBe(0);
    expect((await told()).length).toBeGreaterThan(10);
  });
});

test("without script every figure is there, and no choice that would do nothing", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.origin}${base}en/statistics/figures/`);
  expect(await plain.locator("tr[data-k]").count()).toBeGreaterThan(500);
  expect(await plain.locator("form[data-choices]").isVisible()).toBe(false);
  await context.close();
});
