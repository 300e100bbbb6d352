import { base } from "../site.ts";
import type { Opened } from "./opened.ts";

/** Ways to search the site that is open, and to read what it answers. */
export function searching(site: Opened, below = base) {
  const texts = (selector: string): Promise<string[]> => site.page.locator(selector).allTextContents();
  const titles = (): Promise<string[]> => texts(".hit-title");
  const answered = async (): Promise<void> => {
    const isTold = () => /\d|“|«/.test(document.querySelector("[data-told]")?.textContent ?? "");
    await site.page.waitForFunction(isTold);
  };
  return {
    titles,
    answered,
    kinds: (): Promise<string[]> => texts(".hit-kind"),
    told: (): Promise<string> => site.page.locator("[data-told]").innerText(),
    search: async (lang: string, words: string, kind = ""): Promise<string[]> => {
      const asked = new URLSearchParams({ q: words, ...(kind && { kind }) });
      await site.page.goto(`${site.origin}${below}${lang}/search/?${asked}`);
      await answered();
      return titles();
    },
  };
}
