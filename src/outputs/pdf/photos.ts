import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { textIn } from "../../compute/words.ts";
import { photoWords } from "../../messages/photo.ts";
import type { Photo } from "../../model/photo.ts";
import type { PrintedPhoto } from "./blocks.ts";
import { tell, told, type PdfContext } from "./context.ts";

/** Folder of the observatory whose photos are printed. */
function root(): string {
  return process.env["VISES_ROOT"] ?? process.cwd();
}

/** A photo that its consent lets be printed, with its credit; another picture under its name has another hash. */
export function printedPhoto(
  photo: Photo,
  context: PdfContext,
  own: { alt?: string; caption?: string } = {},
): PrintedPhoto | undefined {
  if (!photo.consent.scope.includes("print")) return undefined;
  const file = `content/photos/${context.enterprise.id}/${photo.file}`;
  const hash = createHash("sha256")
    .update(readFileSync(path.join(root(), file)))
    .digest("hex")
    .slice(0, 16);
  return {
    file,
    hash,
    alt: own.alt ?? textIn(photo.alt, context.lang).text,
    caption:
      own.caption === undefined
        ? tell(photo.caption, context)
        : told({ text: own.caption, lang: context.lang }, context),
    credit: `${photoWords[context.lang].credit(photo.credit)}.`,
  };
}

/** Every photo of a document. */
export function photosIn(data: unknown): { file: string; hash: string }[] {
  if (Array.isArray(data)) return data.flatMap(photosIn);
  if (data === null || typeof data !== "object") return [];
  const { file, hash } = data as Record<string, unknown>;
  const own = typeof file === "string" && typeof hash === "string" ? [{ file, hash }] : [];
  return [...own, ...Object.values(data).flatMap(photosIn)];
}

/** The photos of a document as JPEG, by hash, in the proportion 3:2 and as fine as print needs. */
export async function encodedPhotos(data: unknown): Promise<Map<string, Buffer>> {
  const encoded = new Map<string, Buffer>();
  for (const { file, hash } of photosIn(data))
    encoded.set(
      hash,
      await sharp(path.join(root(), file))
        .rotate()
        .resize(1500, 1000, { fit: "cover" })
        .flatten({ background: "#ffffff" })
        .jpeg({ quality: 82 })
        .toBuffer(),
    );
  return encoded;
}
