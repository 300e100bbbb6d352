import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { writeFileAtomic } from "../write-file.ts";
import type { PdfFile } from "./pdfs.ts";

/** How long and how heavy a rendered document is. */
export interface PdfOffer {
  pages: number;
  bytes: number;
}

const index = (cacheDir: string): string => path.join(cacheDir, "offers.json");

/** Notes pages and bytes of each rendered document by its address, so that a page that offers it need not make it again. */
export function writeOffers(cacheDir: string, files: Iterable<Pick<PdfFile, "path" | "hash">>): void {
  const offers: Record<string, PdfOffer> = {};
  for (const { path: address, hash } of files)
    offers[address] = JSON.parse(readFileSync(path.join(cacheDir, `${hash}.json`), "utf8")) as PdfOffer;
  writeFileAtomic(index(cacheDir), JSON.stringify(offers));
}

let known: ReadonlyMap<string, PdfOffer> | undefined;

/** What writeOffers noted, read once; nothing before the first build. */
export function readOffers(cacheDir: string): ReadonlyMap<string, PdfOffer> {
  const file = index(cacheDir);
  known ??= new Map(
    existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, PdfOffer>) : [],
  );
  return known;
}
