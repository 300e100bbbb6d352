import { realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { placeOfNode, type MarkupCheck } from "./markup-check.ts";
import type { TreeNode } from "./parse-markup.ts";

/** Says whether an image is there, on this site, and described in words. */
export function checkImage(node: TreeNode, { root, path, list }: MarkupCheck): void {
  const url = node.url ?? "";
  const place = placeOfNode(node);
  if (/^([a-z][a-z+.-]*:|\/\/)/iu.test(bare(url))) list.add("story/remote-image", path, place, { actual: url });
  else if (!isImage(root, path, url)) list.add("story/missing-image", path, place, { actual: url });
  if ((node.alt ?? "").trim() === "") list.add("story/image-without-text", path, place, { actual: url });
}

function isImage(root: string, path: string, url: string): boolean {
  const [file = ""] = url.split(/[?#]/u);
  const home = file.startsWith("/") ? join(root, "public") : join(root, "content");
  try {
    const target = realpathSync(join(file.startsWith("/") ? home : join(root, dirname(path)), decodeURI(file)));
    return target.startsWith(realpathSync(home) + sep);
  } catch {
    return false;
  }
}

/** True for addresses a reader expects behind a link: web, mail, telephone, and places on this site. */
export function isSafe(url: string): boolean {
  const scheme = /^([^/?#]*?):/u.exec(bare(url))?.[1]?.toLowerCase();
  return scheme === undefined || ["http", "https", "mailto", "tel"].includes(scheme);
}

// Browsers read "java\nscript:" and "\u0001javascript:" as a scheme too.
function bare(url: string): string {
  return url.replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, "");
}
