import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openBrowser } from "../test/browser/browser.ts";
import { base, samplePages, serve } from "../test/site.ts";

// Draws pages of the built site to be looked at: npm run screenshots -- [folder] [part of an address] [width…]
const [folder = "screenshots", wanted = "", ...asked] = process.argv.slice(2);
const widths = asked.length > 0 ? asked.map(Number) : [390, 768, 1280];
const pages = samplePages().filter((address) => address.includes(wanted));

mkdirSync(folder, { recursive: true });
const { origin, server } = await serve();
const browser = await openBrowser();
const page = await browser.newPage();
for (const address of pages) {
  const name = address.slice(base.length).replace(/\/$/, "").replaceAll("/", "-") || "index";
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, media: "screen" });
      await page.goto(origin + address);
      await page.screenshot({ path: path.join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  await page.emulateMedia({ colorScheme: "light", media: "print" });
  writeFileSync(
    path.join(folder, `${name}.pdf`),
    await page.pdf({ format: "A4", printBackground: true, tagged: true }),
  );
  process.stdout.write(`${name}\n`);
}
await browser.close();
server.close();
