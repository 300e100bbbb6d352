import { expect, test } from "vitest";
import { samplePages } from "../site.ts";
import { openedSite } from "./opened.ts";

const cases = samplePages().flatMap((address) => [320, 390].map((width) => [address, width] as const));

const site = openedSite();

/** Texts that are painted under 12 px: the size of their type times the scale of the drawing they stand in. */
function smallTexts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (text === "" || parent === null || parent.closest("title, desc, script, style, .visually-hidden")) continue;
    if (!parent.checkVisibility({ visibilityProperty: true }) || parent.getClientRects().length === 0) continue;
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const scale = matrix === null ? 1 : Math.min(Math.hypot(matrix.a, matrix.b), Math.hypot(matrix.c, matrix.d));
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
    const kind = parent.closest("svg")?.getAttribute("class") ?? parent.className;
    if (size < 11.95) found.push(`${size.toFixed(1)} px "${text.slice(0, 30)}" (${kind})`);
  }
  return found;
}

/** Links and controls that a finger misses: under 24 × 24 px, and not a link within a line of other words. */
function smallTargets(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, input, select, [tabindex]")];
  return targets.flatMap((target) => {
    if (!target.checkVisibility({ visibilityProperty: true }) || target.closest(".visually-hidden")) return [];
    const boxes = [...target.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    if (boxes.length === 0) return [];
    const height = Math.max(...boxes.map((box) => box.height));
    const width = Math.max(...boxes.map((box) => box.width));
    if (height >= 23.9 && width >= 23.9) return [];
    const line = target.closest("p, li, td, dd, div, figcaption, th, caption");
    const words = (line?.textContent ?? "").replaceAll(/[\s·/,;:.|—–-]+/g, "");
    const own = [...(line?.querySelectorAll("a, button") ?? [])].map((one) => one.textContent ?? "").join("");
    const inline = getComputedStyle(target).display === "inline";
    const within = inline && words.length > own.replaceAll(/[\s·/,;:.|—–-]+/g, "").length;
    const name = `${target.tagName.toLowerCase()}.${target.className} in .${target.parentElement?.className ?? ""}`;
    return within
      ? []
      : [`${Math.round(width)} × ${Math.round(height)} ${name} "${target.textContent?.trim().slice(0, 30)}"`];
  });
}

test.each(cases)("%s at %i px has no text under 12 px and no target under 24 px", async (address, width) => {
  await site.page.setViewportSize({ width, height: 800 });
  await site.page.goto(site.origin + address);
  await site.page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    await document.fonts.ready;
  });
  expect([...new Set(await site.page.evaluate(smallTexts))].slice(0, 20)).toEqual([]);
  expect([...new Set(await site.page.evaluate(smallTargets))].slice(0, 20)).toEqual([]);
});
