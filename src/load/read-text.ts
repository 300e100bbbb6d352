import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { placeOf, wholeFile } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";

/** The text of a UTF-8 file, without its byte order mark; undefined, with a problem said, where it is none or has nothing in it. */
export function readText(root: string, file: string, list: ProblemList): string | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    list.add("file/unreadable", file, wholeFile);
    return undefined;
  }
  if (!isUtf8(bytes) || bytes.includes(0)) {
    addWrongEncoding(file, bytes, list);
    return undefined;
  }
  const text = bytes.toString("utf8");
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (plain.trim() !== "") return plain;
  list.add("file/empty", file, wholeFile);
  return undefined;
}

function addWrongEncoding(file: string, bytes: Buffer, list: ProblemList): void {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.includes(0);
  if (wide) {
    list.add("file/encoding", file, wholeFile, { actual: "UTF-16" });
    return;
  }
  // A byte that is no UTF-8 reads as U+FFFD; read as Latin-1 it shows the word that was meant.
  const text = bytes.toString("utf8");
  const at = text.indexOf("\uFFFD");
  const before = Buffer.byteLength(text.slice(0, at));
  const around = bytes.subarray(Math.max(0, before - 30), before + 30).toString("latin1");
  const place = placeOf(text, { start: at, end: at + 1 });
  const word = wordAt(around, Math.min(before, 30));
  list.add("file/encoding", file, place, { actual: "Latin-1", other: word });
}

function wordAt(text: string, at: number): string {
  const start = /[\p{L}\p{N}]*$/u.exec(text.slice(0, at))?.[0] ?? "";
  const end = /^[\p{L}\p{N}]*/u.exec(text.slice(at))?.[0] ?? "";
  return start + end;
}
