import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { placeOfNode } from "./markup-check.ts";
import type { TreeNode } from "./parse-markup.ts";
import type { ProblemList } from "./problem-list.ts";

/** The photos of a story's enterprise by the name of their file: all it has, and those that may be shown. */
export interface KnownPhotos {
  enterprise: string;
  written: ReadonlySet<string>;
  shown: ReadonlySet<string>;
}

/**
 * Holds the pictures of a story against the photos of its enterprise, which alone have a credit and a consent; one whose
 * consent has ended goes from the tree. What is left stands alone in its paragraph and has the name of its file as address.
 */
export function checkStoryImages(
  tree: TreeNode,
  { root, path, photos, list }: { root: string; path: string; photos: KnownPhotos; list: ProblemList },
): void {
  const visit = (node: TreeNode): void => {
    if (node.children === undefined) return;
    node.children = node.children.filter((child) => {
      if (child.type !== "image") {
        visit(child);
        return true;
      }
      const name = fileOf(child.url ?? "", path, photos.enterprise);
      const place = placeOfNode(child);
      // One that is elsewhere or nowhere has been told already.
      const there = posix.join(dirname(path), child.url ?? "");
      if (!there.startsWith("content/") || !existsSync(join(root, there))) return false;
      if (name === undefined || !photos.written.has(name))
        list.add("story/image-without-credit", path, place, { actual: child.url ?? "", other: photos.enterprise });
      else if (node.type !== "paragraph" || (node.children?.length ?? 0) > 1)
        list.add("story/block-inside", path, place, { actual: "img" });
      child.url = name ?? "";
      return name !== undefined && photos.shown.has(name);
    });
  };
  visit(tree);
}

// "../../photos/x/bus.jpg" seen from content/stories/x/ is "bus.jpg".
function fileOf(url: string, path: string, enterprise: string): string | undefined {
  const folder = `content/photos/${enterprise}/`;
  try {
    const file = posix.normalize(posix.join(posix.dirname(path), decodeURI(url)));
    const name = file.slice(folder.length);
    return file.startsWith(folder) && !name.includes("/") ? name : undefined;
  } catch {
    return undefined;
  }
}
