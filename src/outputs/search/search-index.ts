import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { findablesOf, type Findable } from "../../compute/findable.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { pathTo } from "../../paths.ts";
import { markedPage } from "./marked-page.ts";

// What stands beside a text or repeats it on every page would be found on every page.
const excluded = [
  "svg",
  "nav",
  ".no-print",
  ".actions",
  ".more",
  ".receipt",
  ".data-table",
  ".key",
  ".state-key",
  ".who",
  ".around",
  ".neighbours",
  ".visually-hidden",
];

// Its own interface is not ours, and all our pages name their language.
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

/**
 * Writes the search index of a built site into its folder "pagefind/", one index a language, from the pages as they
 * stand there: nothing can be found that no page shows. Returns how many entries it holds.
 */
export async function writeSearchIndex(observatory: Observatory, site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: excluded });
    if (index === undefined) throw new Error(`The search index cannot be made: ${errors.join(" ")}`);
    let entries = 0;
    for (const { code } of observatory.settings.languages)
      for (const found of findablesOf(observatory, code)) {
        await add(index, observatory, site, found, code);
        entries += 1;
      }
    const folder = path.join(site, "pagefind");
    const { files } = await index.getFiles();
    for (const file of files.filter(({ path: name }) => !unused.test(name))) {
      const target = path.join(folder, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, file.content);
    }
    return entries;
  } finally {
    await close();
  }
}

async function add(
  index: PagefindIndex,
  observatory: Observatory,
  site: string,
  found: Findable,
  lang: Language,
): Promise<void> {
  const url = pathTo(observatory, lang, found.path);
  const { errors } =
    found.text === undefined
      ? await index.addHTMLFile({ url, content: markedPage(await pageOf(site, lang, found), found) })
      : await index.addCustomRecord({
          url,
          content: found.text,
          language: lang,
          meta: { title: found.title },
          filters: { kind: [found.kind] },
        });
  if (errors.length > 0) throw new Error(`${url} cannot be indexed: ${errors.join(" ")}`);
}

function pageOf(site: string, lang: Language, found: Findable): Promise<string> {
  return readFile(path.join(site, lang, found.path, "index.html"), "utf8");
}
