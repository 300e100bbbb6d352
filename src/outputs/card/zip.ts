import { zipSync, type Zippable } from "fflate";

/** A file of a zip: text or bytes; bytes of pictures are packed already and stored as they are. */
export interface ZipEntry {
  name: string;
  content: string | Uint8Array;
}

/** Packs files in this order; every file bears the given day, so that the same files give the same bytes. */
export function zipOf(entries: readonly ZipEntry[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  // Zips hold local time without a zone: a local midnight is the same bytes on every machine.
  const mtime = new Date(year, month - 1, date);
  const files: Zippable = {};
  for (const { name, content } of entries)
    files[name] =
      typeof content === "string"
        ? [new TextEncoder().encode(content), { level: 9, mtime }]
        : [content, { level: 0, mtime }];
  return zipSync(files);
}
