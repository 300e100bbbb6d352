import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, vi } from "vitest";

const base = path.join(import.meta.dirname, "..", "..", "broken", "_base");

/** A folder of an author's, to run verbs in. */
export interface OwnFolder {
  root: string;
  /** What the verbs said since the test began, or since this was emptied. */
  printed: string;
  read(file: string): string;
  write(file: string, content: string | object): void;
  edit(file: string, from: string, to: string): void;
}

/** The small valid observatory in a folder of its own for each test of one file; verbs write into `printed`. */
export function ownFolder(): OwnFolder {
  const at = (file: string): string => path.join(folder.root, file);
  const folder: OwnFolder = {
    root: "",
    printed: "",
    read: (file) => readFileSync(at(file), "utf8"),
    write: (file, content) =>
      writeFileSync(at(file), typeof content === "string" ? content : JSON.stringify(content, null, 2)),
    edit: (file, from, to) => folder.write(file, folder.read(file).replace(from, to)),
  };
  beforeEach(() => {
    folder.root = mkdtempSync(path.join(tmpdir(), "vises-verb-"));
    cpSync(base, folder.root, { recursive: true });
    folder.printed = "";
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      folder.printed += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(folder.root, { recursive: true, force: true });
  });
  return folder;
}
