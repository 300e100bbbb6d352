import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Gives lines of authors' files, from 1, to whoever prints a problem; each file is read once. */
export function lineReader(root: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (lines === undefined) {
      lines = linesOf(join(root, file));
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, "utf8")
      .replace(/^\uFEFF/u, "")
      .split(/\r?\n/u);
  } catch {
    return [];
  }
}
