import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join, sep } from "node:path";
import { wholeFile } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";

/** Paths of all files under the given folders of root, sorted, with forward slashes. Links that leave root are problems and not followed. */
export function findFiles(root: string, folders: readonly string[], list: ProblemList): string[] {
  if (!existsSync(root)) return [];
  const home = realpathSync(root);
  const found: string[] = [];
  const visit = (folder: string, ancestors: readonly string[]): void => {
    for (const entry of entriesOf(root, folder, list)) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path, ancestors);
      else if (entry.isFile()) found.push(path);
      else if (entry.isSymbolicLink()) follow(path, ancestors);
    }
  };
  const follow = (path: string, ancestors: readonly string[]): void => {
    const target = targetOf(join(root, path));
    if (target === undefined) list.add("file/unreadable", path, wholeFile);
    else if (target !== home && !target.startsWith(home + sep)) list.add("file/outside", path, wholeFile);
    else if (statSync(target).isFile()) found.push(path);
    else if (!ancestors.includes(target)) visit(path, [...ancestors, target]);
  };
  for (const folder of folders) if (existsSync(join(root, folder))) follow(folder, []);
  return found.sort();
}

function entriesOf(root: string, folder: string, list: ProblemList): Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    list.add("file/unreadable", folder, wholeFile);
    return [];
  }
}

function targetOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
