import { expect, test } from "vitest";
import { base } from "../site.ts";
import { openedSite } from "./opened.ts";

const site = openedSite();

const shown = () => site.page.locator("[data-entry]:visible").count();
const told = () => site.page.locator("[data-status]").innerText();

test("stories: a theme is chosen by keyboard, stands in the address, is counted, and is gone back from", async () => {
  await site.page.goto(`${site.origin}${base}fr/stories/`);
  const all = await shown();
  await site.page.locator("[data-filters] summary").press("Enter");
  await site.page.locator('[data-filter="theme"][data-value="energy"]').press("Enter");
  expect(new URL(site.page.url()).searchParams.get("theme")).toBe("energy");
  const energy = await shown();
  expect(energy).toBeGreaterThan(1);
  expect(energy).toBeLessThan(all);
  expect(await told()).toContain(`${energy} récits`);
  await site.page.goBack();
  expect(await shown()).toBe(all);
  expect(await told()).toBe("");
});

test("stories: a shared address shows the same list, by who speaks and by enterprise", async () => {
  await site.page.goto(`${site.origin}${base}en/stories/`);
  const role = await site.page.locator('[data-filter="role"]').first().getAttribute("data-value");
  await site.page.goto(`${site.origin}${base}en/stories/?role=${role}`);
  expect(await shown()).toBe(1);
  expect(await told()).toMatch(/^1 story \(/);
  await site.page.goto(`${site.origin}${base}en/stories/?enterprise=la-navette`);
  expect(await shown()).toBe(2);
});

test("stories: where nothing is left it says so, and each choice can be dropped", async () => {
  await site.page.goto(`${site.origin}${base}nl/stories/?theme=energy&enterprise=la-navette`);
  expect(await shown()).toBe(0);
  expect(await told()).toMatch(/^Geen verhaal voor: .*La Navette\.$/);
  await site.page.locator("[data-drops] button").last().press("Enter");
  expect(await shown()).toBeGreaterThan(0);
  expect(await site.page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
});

test("directory: place, sector and words filter together, in the address and back", async () => {
  await site.page.setViewportSize({ width: 1280, height: 900 });
  await site.page.goto(`${site.origin}${base}fr/enterprises/?territory=wallonie`);
  const wallonie = await shown();
  await site.page.fill("#directory-search", "terre");
  await expect.poll(() => new URL(site.page.url()).searchParams.get("q")).toBe("terre");
  expect(await shown()).toBeLessThan(wallonie);
  expect(await told()).toContain("entreprise");
  await site.page.goto(`${site.origin}${base}fr/enterprises/?territory=wallonie&q=xyzzy`);
  expect(await shown()).toBe(0);
  expect(await site.page.locator("[data-drops] button").count()).toBe(2);
});

test("without script both lists are whole and show no filter that needs one", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.origin}${base}fr/stories/?theme=energy`);
  const stories = await plain.locator("[data-entry]").count();
  expect(await plain.locator("[data-entry]:visible").count()).toBe(stories);
  expect(await plain.locator("[data-filters]:visible").count()).toBe(0);
  await plain.goto(`${site.origin}${base}fr/enterprises/?territory=wallonie`);
  expect(await plain.locator("[data-entry]:visible").count()).toBe(await plain.locator("[data-entry]").count());
  await context.close();
});

test("indicators: a theme and a side of the border filter together, and empty themes give way", async () => {
  await site.page.goto(`${site.origin}${base}fr/indicators/?theme=work&side=both`);
  const kept = await shown();
  expect(kept).toBeGreaterThan(0);
  expect(await told()).toContain(`${kept} indicateur`);
  const themes = await site.page
    .locator("[data-entry]:visible")
    .evaluateAll((rows) =>
      rows.map((row) => [(row as HTMLElement).dataset["theme"], (row as HTMLElement).dataset["side"]]),
    );
  expect(themes.every(([theme, side]) => theme?.split(" ").includes("work") && side?.includes("both"))).toBe(true);
  await site.page.locator("[data-drops] button").first().press("Enter");
  expect(await shown()).toBeGreaterThan(kept);
});
