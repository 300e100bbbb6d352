import type { ImageMetadata } from "astro";
import pictures from "virtual:vises-pictures";

/** The picture of an enterprise under this name, ready for Astro's image service. */
export function pictureFile(enterprise: string, name: string): ImageMetadata {
  const picture = pictures[`content/photos/${enterprise}/${name}`];
  if (picture === undefined) throw new Error(`No picture ${name} of ${enterprise}; check must have refused it.`);
  return picture;
}
