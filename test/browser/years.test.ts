import { expect, test } from "vitest";
import { base, files, read } from "../site.ts";
import { openedSite } from "./opened.ts";

const site = openedSite();
const page = "fr/statistics/share-salaried-employment/";

test("a map shows another year by keyboard, without script: the sentence, the list and the tools change with it", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  for (const width of [390, 1280]) {
    await plain.setViewportSize({ width, height: 900 });
    await plain.goto(site.origin + base + page);
    const seen = async (selector: string): Promise<string> =>
      (await plain.locator(`.group-map ${selector}:visible`).allInnerTexts()).join(" ");
    expect(await seen("h3")).toBe("En 2014");
    expect(await seen(".map-list")).toContain("12,3");
    await plain.locator(".group-map input:checked").press("ArrowLeft");
    expect(await seen("h3")).toBe("En 2008");
    expect(await seen(".group-map-told")).toMatch(/Pas-de-Calais, 11[^\d,]/);
    expect(await seen(".map-list")).not.toContain("12,3");
    await plain.locator(".group-map .take:visible summary").press("Enter");
    await plain.locator(".group-map .take-links a:visible").first().waitFor();
    const links = await plain
      .locator(".group-map .take-links a:visible")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
    expect(links.filter((href) => href.includes("2008")).length).toBeGreaterThanOrEqual(4);
    expect(links.join(" ")).not.toContain("2014");
    await plain.locator(".group-map input:checked").press("ArrowRight");
    expect(await seen("h3")).toBe("En 2014");
  }
  await context.close();
});

test("years are offered only where data have more than one", () => {
  const maps = files
    .filter((file) => /^en\/statistics\/[^/]+\/index\.html$/.test(file))
    .filter((file) => read(file).includes('class="group-map'));
  expect(maps.length).toBeGreaterThan(1);
  const years = (file: string): number => [...read(file).matchAll(/<input type="radio" name="year-/g)].length;
  for (const file of maps) expect(years(file)).not.toBe(1);
  expect(maps.some((file) => years(file) === 0)).toBe(true);
});
