import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { formatFileSize } from "../compute/format.ts";
import { loadObservatory } from "../load/load-observatory.ts";
import { releaseWords } from "../messages/releases.ts";
import { ReleaseId, type Manifest } from "../model/release.ts";
import { wholeFiles } from "../outputs/export/whole-files.ts";
import { languageOf, reportProblems, type CheckOptions } from "./check.ts";
import { publishable } from "./proof.ts";

/** Freezes the data that the site publishes under data/releases/<subject>/, once and whole; 0 where it was done, else 1. */
export async function release(
  root: string,
  { subject = "", ...options }: CheckOptions & { subject?: string | undefined },
): Promise<number> {
  const lang = languageOf(options.lang, process.env);
  const words = releaseWords[lang].verb;
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  if (!isDate(subject)) {
    say(words.badId(subject));
    return 1;
  }
  const folder = path.posix.join("data", "releases", subject);
  const target = path.join(root, folder);
  if (existsSync(target)) {
    say(words.exists(subject));
    return 1;
  }
  const loaded = await loadObservatory(root);
  const code = reportProblems(root, loaded.problems, options);
  if (code !== 0) return code;
  const proof = await publishable(loaded, lang);
  if ("refused" in proof) {
    say(proof.refused);
    return 1;
  }
  const { observatory, sums } = proof;
  const texts = [
    ...Object.entries(wholeFiles).map(([name, write]) => ({ name, text: write(observatory) })),
    { name: "sums.json", text: JSON.stringify(sums) },
  ];
  const { name, asOf } = observatory.settings;
  const manifest: Manifest = { observatory: name, asOf, files: texts.map(entryOf) };

  // Written beside and renamed: half a release is never found.
  const draft = path.join(root, ".cache", `release-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  for (const { name: file, text } of texts) writeFileSync(path.join(draft, `${file}.gz`), gzipSync(text, { level: 9 }));
  writeFileSync(path.join(draft, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  mkdirSync(path.dirname(target), { recursive: true });
  renameSync(draft, target);

  say(words.wrote(folder));
  for (const { name: file, bytes } of manifest.files) say(`  ${file}  ${formatFileSize(bytes, lang)}`);
  say(words.commit);
  return 0;
}

function isDate(id: string): boolean {
  if (!ReleaseId.safeParse(id).success) return false;
  const day = id.length === 7 ? `${id}-01` : id;
  const date = new Date(`${day}T00:00:00Z`);
  // 2026-02-30 is a day that no calendar knows.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function entryOf({ name, text }: { name: string; text: string }): Manifest["files"][number] {
  return { name, bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
}
