import { describe, expect, test } from "vitest";
import { address, base, files, read } from "../site.ts";
import { violations } from "./axe.ts";
import { openedSite } from "./opened.ts";

const frames = files.filter((file) => /^\w\w\/embed\/.+\.html$/.test(file));
const first = frames.find((file) => file.startsWith("fr/")) ?? "";
const together = frames.filter((file) => /^nl\/.*--(crossing|together)--/.test(file));
const placed = ["map", "rows", "parts", "answers", "squares"].map(
  (kind) => frames.find((file) => file.startsWith(`en/embed/${kind}--`)) ?? "",
);
const shown = [...["fr", "nl", "en"].map((lang) => first.replace(/^fr/, lang)), ...together, ...placed];

const site = openedSite();

const place = (file: string): string => site.origin + base + file.replace(/index\.html$/, "");

test("there are frames in each language, each with its data, pictures and answer for oEmbed", () => {
  expect(frames.length).toBeGreaterThan(100);
  for (const file of frames) {
    const [lang = "", , id = ""] = file.split("/");
    for (const one of [`charts/${id}.csv`, `charts/${lang}/${id}.svg`, `charts/${lang}/${id}.png`])
      expect(files).toContain(one);
    const asked = /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(read(file))?.[1];
    expect(asked).toBe(`${address}${base}oembed/${lang}/${id}.json`);
    expect(JSON.parse(read(`oembed/${lang}/${id}.json`))).toHaveProperty("html");
    expect(read("sitemap.xml")).not.toContain("/embed/");
  }
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(shown)("%s has no accessibility fault and asks nothing of another host", async (file) => {
    const asked: string[] = [];
    site.page.on("request", (request) => asked.push(request.url()));
    await site.page.emulateMedia({ colorScheme });
    for (const width of [320, 700]) {
      await site.page.setViewportSize({ width, height: 600 });
      await site.page.goto(place(file));
      expect(await site.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations(site.page, { all: true })).toEqual([]);
    }
    expect(asked.filter((url) => !url.startsWith(site.origin))).toEqual([]);
  });
});

test("the charts of crossings, and those that single values make together, have their tools beside them", () => {
  const report = read("fr/enterprises/velowerf/index.html");
  for (const id of ["velowerf--crossing--after-every-bolt", "velowerf--together--bicycles-repaired"])
    expect(report).toContain(`href="${base}fr/embed/${id}/"`);
});

test("the frame that is offered is high enough for what it shows, on wide and narrow screens", async () => {
  const low: string[] = [];
  for (const file of frames.filter(
    (name, index) => index % 7 === 0 || /--(crossing|together)--|^fr\/embed\/(map|parts|answers|squares)--/.test(name),
  )) {
    const [lang = "", , id = ""] = file.split("/");
    const { height } = JSON.parse(read(`oembed/${lang}/${id}.json`)) as { height: number };
    for (const width of [640, 340]) {
      await site.page.setViewportSize({ width, height: 200 });
      await site.page.goto(place(file));
      const needed = await site.page.evaluate(() => document.documentElement.scrollHeight);
      if (needed > height) low.push(`${file} at ${width}: ${needed} of ${height}`);
    }
  }
  expect(low).toEqual([]);
});

test("the tools beside a chart open by keyboard, copy, and without script hold plain text", async () => {
  const report = `${site.origin}${base}fr/enterprises/les-petits-riens/`;
  await site.page.setViewportSize({ width: 1280, height: 900 });
  await site.page.goto(report);
  const tools = site.page.locator("details.take").first();
  await tools.locator("summary").press("Enter");
  expect(await tools.locator("a:visible").allInnerTexts()).toEqual(expect.arrayContaining(["CSV", "SVG", "PNG"]));
  await site.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await tools.locator("code + button").press("Enter");
  await expect
    .poll(() => site.page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^<iframe src="[^"]+\/embed\//);
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(report);
  await plain.locator("details.take summary").first().click();
  expect(await plain.locator("details.take").first().innerText()).toContain("<iframe");
  expect(await plain.locator("details.take button").count()).toBe(0);
  await context.close();
});
