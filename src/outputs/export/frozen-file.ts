import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Observatory } from "../../model/observatory.ts";

/** A file that releases serve, by its address after releases/. */
export interface FrozenFile {
  release: string;
  name: string;
}

/** Every file of every release, its manifest too. */
export function frozenFiles({ releases }: Observatory): FrozenFile[] {
  return releases.flatMap(({ id, files }) =>
    [...files.map(({ name }) => name), "manifest.json"].map((name) => ({ release: id, name })),
  );
}

/** The bytes that were frozen; their hash was checked while loading. */
export function frozenBytes(root: string, { release, name }: FrozenFile): Uint8Array<ArrayBuffer> {
  const folder = path.join(root, "data", "releases", release);
  const bytes =
    name === "manifest.json"
      ? readFileSync(path.join(folder, name))
      : gunzipSync(readFileSync(path.join(folder, `${name}.gz`)));
  return Uint8Array.from(bytes);
}
