import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadObservatory, type Loaded } from "../../../src/load/load-observatory.ts";

const base = join(import.meta.dirname, "..", "..", "broken", "_base");

/** Files of an author, by path: text, bytes, or an object that is written as JSON. */
export type Files = Readonly<Record<string, string | Uint8Array | object>>;

/** Lays files over the small valid observatory and loads it; the folder is gone afterwards. */
export async function loadOver(files: Files): Promise<Loaded> {
  const root = mkdtempSync(join(tmpdir(), "vises-unit-"));
  try {
    cpSync(base, root, { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      const isRaw = typeof content === "string" || content instanceof Uint8Array;
      writeFileSync(join(root, path), isRaw ? content : JSON.stringify(content, null, 2));
    }
    return await loadObservatory(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Rules and places of all problems: "data/enterprises/x.json:3:5 data/wrong-type". */
export async function problemsOver(files: Files): Promise<string[]> {
  const { problems } = await loadOver(files);
  return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

/** A small enterprise without fault, with the fields that a test is about. */
export function enterprise(fields: object = {}): object {
  return {
    id: "atelier",
    name: "L'Atelier",
    basis: "own-report",
    group: "insertion",
    groupBy: "enterprise",
    sector: "reuse",
    territories: ["hainaut"],
    legalForm: "association",
    legalFormName: "ASBL",
    activity: { fr: "Réemploi" },
    sources: [{ id: "register", publisher: "L'Atelier" }],
    observations: [],
    ...fields,
  };
}

/** Where the enterprise of a test is written. */
export const atelier = "data/enterprises/atelier.json";

/** A story with its front matter. */
export function story(body: string): string {
  return `---\ntitle: Un an\nlede: Ce que disent les chiffres.\ndate: 2024-05-01\n---\n\n${body}\n`;
}
