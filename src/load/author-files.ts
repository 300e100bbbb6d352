import { findFiles } from "./find-files.ts";
import { kindOf, vocabularyNames } from "./layout.ts";
import type { PageFile } from "./load-pages.ts";
import { likelyKind } from "./load-objects.ts";
import type { StoryFile } from "./load-stories.ts";
import { nearest, slug } from "./nearest.ts";
import { wholeFile } from "./place.ts";
import { ProblemList, type Details } from "./problem-list.ts";
import { readText } from "./read-text.ts";

/** The files of an observatory that have a file for each object. */
export interface AuthorFiles {
  indicators: { path: string; id: string }[];
  enterprises: { path: string; id: string }[];
  statistics: string[];
  stories: StoryFile[];
  pages: PageFile[];
  releases: { path: string; release: string }[];
  shapes: string | undefined;
}

/** Lists the files under root/data and root/content by what they are; one that has no place there is a problem. */
export function findAuthorFiles(root: string, list: ProblemList): AuthorFiles {
  const files: AuthorFiles = {
    indicators: [],
    enterprises: [],
    statistics: [],
    stories: [],
    pages: [],
    releases: [],
    shapes: undefined,
  };
  for (const path of findFiles(root, ["data", "content"], list)) {
    const found = kindOf(path);
    if (found.kind === "indicator") files.indicators.push({ path, id: found.id });
    else if (found.kind === "enterprise") files.enterprises.push({ path, id: found.id });
    else if (found.kind === "statistics") files.statistics.push(path);
    else if (found.kind === "story") files.stories.push({ path, ...found });
    else if (found.kind === "page") files.pages.push({ path, ...found });
    else if (found.kind === "release") files.releases.push({ path, release: found.release });
    else if (found.kind === "shapes") files.shapes = path;
    else if (found.kind === "misplaced") list.add(found.rule, path, wholeFile, detailsOf(found.rule, path, root));
  }
  return files;
}

function detailsOf(rule: string, path: string, root: string): Details {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const folder = path.slice(0, path.lastIndexOf("/"));
  const bare = name.replace(/\.[^.]*$/u, "");
  const isContent = path.startsWith("content/");
  const wanted = isContent ? "mdx" : folder === "data/statistics" ? "csv" : "json";
  if (rule === "file/wrong-extension")
    return {
      actual: name.includes(".") ? name.slice(name.lastIndexOf(".")) : "",
      expected: `.${wanted}`,
      suggestion: `${folder}/${bare}.${wanted}`,
    };
  if (rule === "file/bad-name") return badName(folder, bare, isContent);
  if (rule === "file/wrong-folder") {
    const home = path.split("/").slice(0, 2).join("/");
    return folder === "content/stories" ? {} : { suggestion: `${home}/${name}` };
  }
  const likely = path.endsWith(".json") ? likelyHome(root, path, bare) : undefined;
  const known = [
    ...vocabularyNames.map((one) => `data/${one}.json`),
    "data/observatory.json",
    "data/geo/territories.topo.json",
  ];
  const suggestion = likely ?? nearest(path, known);
  return suggestion === undefined ? {} : { suggestion };
}

function badName(folder: string, bare: string, isContent: boolean): Details {
  if (!isContent) return { actual: bare, expected: "id", suggestion: `${folder}/${slug(bare)}.json` };
  const [, text = bare, lang] = /^(.*)\.([a-z]{2})$/u.exec(bare) ?? [];
  return { actual: bare, suggestion: `${folder}/${slug(text)}.${lang ?? "fr"}.mdx` };
}

// A file in an unexpected place may say itself where it belongs.
function likelyHome(root: string, path: string, bare: string): string | undefined {
  const text = readText(root, path, new ProblemList());
  try {
    const kind = text === undefined ? undefined : likelyKind(JSON.parse(text));
    return kind === undefined ? undefined : `data/${kind}s/${slug(bare)}.json`;
  } catch {
    return undefined;
  }
}
