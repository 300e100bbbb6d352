import type { Observatory } from "../model/observatory.ts";

/** Every picture that may be shown, as a path from the observatory's root: what has no valid consent is not among them. */
export function picturesOf({ enterprises }: Observatory): string[] {
  return [...enterprises.values()].flatMap(({ id, photos, logo }) =>
    [...new Set([...photos, ...(logo === undefined ? [] : [logo])].map(({ file }) => file))].map(
      (file) => `content/photos/${id}/${file}`,
    ),
  );
}
