import { storyComponents } from "../model/components.ts";
import { StoryMeta, type Story } from "../model/story.ts";
import type { Language } from "../model/text.ts";
import { checkGlyphs } from "./check-cards.ts";
import { idsOf } from "./check-references.ts";
import { checkProse } from "./check-prose.ts";
import { checkStoryComponent, type StoryFacts } from "./check-story.ts";
import type { Withdrawn } from "./consent.ts";
import { isLanguage } from "./expectation.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { checkReference, Known } from "./known.ts";
import type { LoadedEnterprises } from "./load-enterprises.ts";
import type { TreeNode } from "./parse-markup.ts";
import { wholeFile } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";
import { readBody } from "./read-body.ts";
import { readObject } from "./read-object.ts";
import { checkStoryImages } from "./story-images.ts";
import { readText } from "./read-text.ts";

/** A story's file, by its path alone. */
export interface StoryFile {
  path: string;
  enterprise: string;
  slug: string;
  lang: string;
}

/** What stories are checked with. */
export interface StoryCheck {
  root: string;
  list: ProblemList;
  enterprises: Known;
  languages: readonly Language[];
  asOf: string | undefined;
  statistics: Known;
  indicators: Known;
  themes: Known;
  sharedSources: readonly string[];
  loaded: LoadedEnterprises;
}

/** Reads every story; those at fault, drafts and those without consent are left out. */
export async function loadStories(files: readonly StoryFile[], check: StoryCheck): Promise<Story[]> {
  const stories: Story[] = [];
  for (const file of files) {
    const story = await loadStory(file, check);
    if (story !== undefined) stories.push(story);
  }
  return stories;
}

async function loadStory({ path, enterprise, slug, lang }: StoryFile, check: StoryCheck): Promise<Story | undefined> {
  const { root, list, enterprises, languages } = check;
  const text = readText(root, path, list);
  if (!enterprises.has(enterprise)) {
    const suggestion = enterprises.nearest(enterprise);
    list.add("file/wrong-folder", path, wholeFile, {
      actual: enterprise,
      expected: "enterprise",
      ...(suggestion === undefined ? {} : { suggestion: `content/stories/${suggestion}/${slug}.${lang}.mdx` }),
    });
  }
  if (!isLanguage(lang)) list.add("file/bad-name", path, wholeFile, { actual: lang, expected: "language-code" });
  else if (languages.length > 0 && !languages.includes(lang))
    list.add("story/unpublished-language", path, wholeFile, { actual: lang, among: languages });
  const front = text === undefined ? undefined : readFrontMatter(path, text, list);
  if (front === undefined) return undefined;
  const { whole: meta, parts } = readObject({ schema: StoryMeta, raw: front.raw, file: front.file }, list);
  for (const [index, id] of (parts?.themes ?? []).entries())
    checkReference("theme", check.themes, id, front.file, ["themes", index], list);
  for (const field of ["title", "lede"] as const) checkGlyphs(parts?.[field], front.file, [field], list);
  checkSources(parts?.sources ?? [], enterprise, front, check);
  const facts = factsOf(enterprise, check);
  const tree = await readBody(front.body, {
    root,
    path,
    components: storyComponents,
    list,
    ...(facts === undefined ? {} : { checkComponent: checkStoryComponent(facts, check.statistics, front.file) }),
  });
  const whole = check.loaded.enterprises.get(enterprise);
  const written = check.loaded.parts.get(enterprise)?.photos ?? [];
  if (tree !== undefined && whole !== undefined) {
    const names = (photos: readonly ({ file?: string | undefined } | undefined)[]): Set<string> =>
      new Set(photos.flatMap((photo) => photo?.file ?? []));
    const photos = { enterprise, written: names(written), shown: names(whole.photos) };
    checkStoryImages(tree as TreeNode, { root, path, photos, list });
  }
  if (tree !== undefined && whole !== undefined && isLanguage(lang)) {
    const topics = check.loaded.topics.get(enterprise)?.(lang);
    if (topics !== undefined) checkProse({ tree: tree as TreeNode, front, meta: parts, lang }, topics, list);
  }
  const expires = meta?.consent?.expires;
  const isOver = expires !== undefined && check.asOf !== undefined && expires < check.asOf;
  if (isOver) list.add("story/consent-expired", path, front.file.at(["consent", "expires"]), { actual: expires });
  if (tree === undefined || meta === undefined || meta.draft || isOver || !isLanguage(lang)) return undefined;
  const withdrawn = check.loaded.withdrawn.get(enterprise);
  if (withdrawn !== undefined && withdrawn.testimonies.size > 0) withdraw(tree as TreeNode, withdrawn, path, list);
  return { id: `${enterprise}/${slug}`, enterprise, slug, lang, meta, tree, file: path };
}

function checkSources(
  sources: readonly (string | undefined)[],
  enterprise: string,
  front: FrontMatter,
  check: StoryCheck,
): void {
  const reports = check.loaded.parts.get(enterprise);
  const own = idsOf(reports?.sources);
  const known = new Known([...check.sharedSources, ...own]);
  known.complete = reports !== undefined;
  for (const [index, id] of sources.entries())
    checkReference("source", known, id, front.file, ["sources", index], check.list);
}

// Undefined where the enterprise's own file could not be read: then nothing can be said of what its stories point to.
function factsOf(enterprise: string, { loaded, indicators, enterprises }: StoryCheck): StoryFacts | undefined {
  const parts = loaded.parts.get(enterprise);
  const facts = loaded.facts.get(enterprise);
  if (parts === undefined || facts === undefined) return undefined;
  return {
    facts,
    indicators,
    enterprises,
    testimonies: new Known(idsOf(parts.testimonies)),
    crossings: new Known(idsOf(parts.evaluation?.crossings)),
    references: new Known(idsOf(parts.references)),
    factsOf: (other) => loaded.facts.get(other),
  };
}

// Words whose consent has ended go from the tree itself, so that no page can print them.
function withdraw(node: TreeNode, withdrawn: Withdrawn, path: string, list: ProblemList): void {
  // A node without children stays without.
  if (node.children === undefined) return;
  node.children = node.children.filter((child) => {
    const id = child.attributes?.find((attribute) => attribute.name === "id")?.value;
    const ids = child.name === "Testimony" ? withdrawn.testimonies : withdrawn.crossings;
    const isGone = (child.name === "Testimony" || child.name === "Crossing") && typeof id === "string" && ids.has(id);
    if (isGone) {
      const { line = 1, column = 1 } = child.position?.start ?? {};
      list.add("story/withdrawn", path, { line, column }, { actual: id });
    } else withdraw(child, withdrawn, path, list);
    return !isGone;
  });
}
