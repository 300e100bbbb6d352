import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { findablesOf, type Findable } from "../../compute/findable.ts";
import { titleKey } from "../../compute/search-words.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { pathTo } from "../../paths.ts";
import { addedWords, innerWords, wordsOf } from "./inner-words.ts";
import { descriptionOf, markedPage } from "./marked-page.ts";
import { shownText } from "./shown-text.ts";

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

// Languages that write as one word what others write as several.
const compounding = new Set<Language>(["nl"]);

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
    for (const { code } of observatory.settings.languages) {
      const read = await Promise.all(findablesOf(observatory, code).map((found) => readFound(site, code, found)));
      const vocabulary = new Set(read.flatMap(({ words }) => words));
      const inner = compounding.has(code) ? innerWords(vocabulary) : () => [];
      for (const { words, ...entry } of read) {
        await add(
          index,
          pathTo(observatory, code, entry.found.path),
          { ...entry, parts: addedWords(words, inner) },
          code,
        );
        entries += 1;
      }
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

interface Entry {
  found: Findable;
  /** The page, marked later. */
  html?: string;
  /** In place of a page. */
  text?: string;
  /** Words that longer ones end with. */
  parts: string;
}

async function readFound(
  site: string,
  lang: Language,
  found: Findable,
): Promise<Omit<Entry, "parts"> & { words: string[] }> {
  const { path: page, title, text, list } = found;
  if (text !== undefined) return { found, text, words: wordsOf(`${title} ${text}`) };
  const html = await readFile(path.join(site, lang, page, "index.html"), "utf8");
  return list
    ? { found, text: descriptionOf(html), words: [] }
    : { found, html, words: wordsOf(shownText(html, excluded)) };
}

async function add(index: PagefindIndex, url: string, entry: Entry, lang: Language): Promise<void> {
  const { found, html, text = "", parts } = entry;
  const { title, kind } = found;
  const { errors } =
    html === undefined
      ? await index.addCustomRecord({
          url,
          content: text,
          language: lang,
          meta: { title, ...(parts && { parts }) },
          filters: { kind: [kind], name: [titleKey(title)] },
        })
      : await index.addHTMLFile({ url, content: markedPage(html, found, parts) });
  if (errors.length > 0) throw new Error(`${url} cannot be indexed: ${errors.join(" ")}`);
}
