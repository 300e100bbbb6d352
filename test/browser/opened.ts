import type { Server } from "node:http";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serve } from "../site.ts";
import { openBrowser } from "./browser.ts";

/** The built site, served at `origin`, and a page of a browser to see it with. */
export interface Opened {
  browser: Browser;
  origin: string;
  page: Page;
}

/** Serves the built site and opens a browser for the tests of one file, and closes both after them; filled once they begin. The page may do what `permissions` name; another site is served from its folder, below its own base path. */
export function openedSite(permissions: string[] = [], other?: { folder: string; below: string }): Opened {
  const opened = {} as Opened;
  let server: Server;
  beforeAll(async () => {
    const { origin, server: served } = await serve(other?.folder, other?.below);
    server = served;
    const browser = await openBrowser();
    const context = await browser.newContext({ permissions });
    Object.assign(opened, { browser, origin, page: await context.newPage() });
  });
  afterAll(async () => {
    await opened.browser?.close();
    server?.close();
  });
  return opened;
}

/** Notes from now on what goes wrong on a page: errors of its scripts, and whatever it asks of another host. */
export function faultsOf(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      faults.push(`asks ${request.url()}`);
  });
  return faults;
}
