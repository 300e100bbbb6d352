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

/** Serves the built site and opens a browser for the tests of one file, and closes both after them; filled once they begin. */
export function openedSite(): Opened {
  const opened = {} as Opened;
  let server: Server;
  beforeAll(async () => {
    const { origin, server: served } = await serve();
    server = served;
    const browser = await openBrowser();
    Object.assign(opened, { browser, origin, page: await browser.newPage() });
  });
  afterAll(async () => {
    await opened.browser?.close();
    server?.close();
  });
  return opened;
}
