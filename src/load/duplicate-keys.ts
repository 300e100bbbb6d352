import { visit, type JSONPath } from "jsonc-parser";
import type { Span } from "./place.ts";

/** A key written twice in one object: where it stands the second time, and the first. */
export interface DuplicateKey {
  key: string;
  span: Span;
  first: Span;
}

/**
 * Keys written twice, of which JSON.parse keeps the last in silence. `value` is what JSON.parse made of `text`:
 * as many keys in it as in the text means that none was lost, and the dear search with positions is left out.
 */
export function duplicateKeys(text: string, value: unknown): DuplicateKey[] {
  return keysWritten(text) === keysKept(value) ? [] : findDuplicates(text);
}

// Jumps from quote to quote: a string followed by a colon is a key. Only sound for text that JSON.parse accepts.
function keysWritten(text: string): number {
  let keys = 0;
  let at = text.indexOf('"');
  while (at !== -1) {
    let end = text.indexOf('"', at + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    let next = end + 1;
    while (isSpace(text.charCodeAt(next))) next++;
    if (text.charCodeAt(next) === 58) keys++;
    at = text.indexOf('"', next);
  }
  return keys;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === 92) slashes++;
  return slashes % 2 === 1;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function keysKept(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === "object") keys += keysKept(item);
    return keys;
  }
  for (const key in value) {
    keys++;
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === "object") keys += keysKept(item);
  }
  return keys;
}

function findDuplicates(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const open: Map<string, Span>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (
      key: string,
      offset: number,
      length: number,
      _line: number,
      _column: number,
      _path: () => JSONPath,
    ) => {
      const keys = open.at(-1);
      const span = { start: offset, end: offset + length };
      const first = keys?.get(key);
      if (first !== undefined) found.push({ key, span, first });
      else keys?.set(key, span);
    },
  });
  return found;
}
