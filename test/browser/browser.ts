import { existsSync } from "node:fs";
import { chromium as playwright, type Browser } from "playwright-core";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** Opens a browser: CHROME_PATH, an installed Chrome or Chromium, else the one that @sparticuz/chromium ships. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env["CHROME_PATH"] ?? installed.find((file) => existsSync(file));
  const args = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  if (own) return playwright.launch({ executablePath: own, args });
  // Told that it runs where nothing is installed, the package also unpacks the few libraries that a bare machine lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs24.x";
  const { default: shipped } = await import("@sparticuz/chromium");
  // Its --single-process would close the browser with the first page.
  const shippedArgs = shipped.args.filter((arg) => arg !== "--single-process" && !arg.startsWith("--headless"));
  return playwright.launch({
    executablePath: await shipped.executablePath(),
    args: [...shippedArgs, ...args],
    headless: true,
  });
}
