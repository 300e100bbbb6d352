import type { BlockContent, DefinitionContent, RootContent } from "mdast";
import type { Enterprise } from "../model/enterprise.ts";
import type { Photo } from "../model/photo.ts";

/** A photo as a story shows it: its own words for it, where it has any, before those of the enterprise's file. */
export interface StoryPhoto {
  photo: Photo;
  alt?: string;
  caption?: string;
}

/** The photo that a paragraph of a story is, or nothing where it is words. */
export function storyPhoto(
  { photos }: Enterprise,
  node: RootContent | BlockContent | DefinitionContent,
): StoryPhoto | undefined {
  const [only, ...rest] = node.type === "paragraph" ? node.children : [];
  if (only?.type !== "image" || rest.length > 0) return undefined;
  const photo = photos.find(({ file }) => file === only.url);
  if (photo === undefined) return undefined;
  return { photo, ...(only.alt ? { alt: only.alt } : {}), ...(only.title ? { caption: only.title } : {}) };
}
