import { pageComponents } from "../model/components.ts";
import { PageMeta, type Page } from "../model/story.ts";
import type { Language } from "../model/text.ts";
import { checkPageComponent } from "./check-page.ts";
import { isLanguage } from "./expectation.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { Known } from "./known.ts";
import { wholeFile } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";
import { readBody } from "./read-body.ts";
import { readObject } from "./read-object.ts";
import { readText } from "./read-text.ts";

/** An editorial page's file, by its path alone. */
export interface PageFile {
  path: string;
  slug: string;
  lang: string;
}

/** What editorial pages are checked with. */
export interface PageCheck {
  root: string;
  list: ProblemList;
  languages: readonly Language[];
  statistics: Known;
}

/** Reads every editorial page, and warns of those that a published language lacks. */
export async function loadPages(files: readonly PageFile[], check: PageCheck): Promise<Page[]> {
  const pages: Page[] = [];
  for (const file of files) {
    const page = await loadPage(file, check);
    if (page !== undefined) pages.push(page);
  }
  for (const [, [first, ...others] = []] of Map.groupBy(files, (file) => file.slug)) {
    const there = new Set([first, ...others].map((file) => file?.lang));
    const missing = check.languages.filter((lang) => !there.has(lang));
    if (first !== undefined && missing.length > 0)
      check.list.add("story/missing-translation", first.path, wholeFile, { actual: first.slug, among: missing });
  }
  return pages;
}

async function loadPage(
  { path, slug, lang }: PageFile,
  { root, list, languages, statistics }: PageCheck,
): Promise<Page | undefined> {
  if (!isLanguage(lang)) list.add("file/bad-name", path, wholeFile, { actual: lang, expected: "language-code" });
  else if (languages.length > 0 && !languages.includes(lang))
    list.add("story/unpublished-language", path, wholeFile, { actual: lang, among: languages });
  const text = readText(root, path, list);
  const front = text === undefined ? undefined : readFrontMatter(path, text, list);
  if (front === undefined) return undefined;
  const { whole: meta } = readObject({ schema: PageMeta, raw: front.raw, file: front.file }, list);
  const tree = await readBody(front.body, {
    root,
    path,
    components: pageComponents,
    list,
    checkComponent: checkPageComponent(statistics, front.file),
  });
  return tree === undefined || meta === undefined || !isLanguage(lang)
    ? undefined
    : { slug, lang, meta, tree, file: path };
}
