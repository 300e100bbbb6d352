import { createHmac, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Parameters, Suppression, Tables } from "../disclosure/model.ts";
import type { KeptProofs } from "../disclosure/publish.ts";

/** What is written: the seal of a proof, and the names of what was masked; no figure. */
interface Kept {
  /** Made once, so that nobody finds figures by trying seals on other machines. */
  salt: string;
  seal: string;
  masked: [string, "primary" | "secondary"][];
}

const project = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Keeps the last proof in .cache/disclosure/. Its seal covers the tables, the rules, what was masked, this code and the
 * versions of all packages: whatever of these is not the same, down to one byte, is proved anew.
 */
export function keptProofs(root: string, code: string | undefined = codeOf(project)): KeptProofs | undefined {
  const file = path.join(root, ".cache", "disclosure", "proof.json");
  if (code === undefined) return undefined;
  const sealOf = (salt: string, ...what: [Tables, Parameters, Kept["masked"]]): string =>
    createHmac("sha256", salt).update(code).update(JSON.stringify(what, exactly)).digest("hex");
  return {
    recall(tables, parameters) {
      const kept = read(file);
      if (kept?.seal !== undefined && kept.seal === sealOf(kept.salt, tables, parameters, kept.masked))
        return new Map(kept.masked);
      return undefined;
    },
    keep(tables: Tables, parameters: Parameters, suppression: Suppression) {
      const [salt, masked] = [randomBytes(32).toString("hex"), [...suppression]];
      const kept: Kept = { salt, seal: sealOf(salt, tables, parameters, masked), masked };
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
    },
  };
}

// JSON has no infinite numbers.
function exactly(_: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

function read(file: string): Kept | undefined {
  try {
    const { salt, seal, masked } = JSON.parse(readFileSync(file, "utf8")) as Partial<Kept>;
    return typeof salt === "string" && typeof seal === "string" && Array.isArray(masked)
      ? { salt, seal, masked }
      : undefined;
  } catch {
    return undefined;
  }
}

/** All that decides about a proof: our own code and the versions of packages. Undefined where one is not found: then nothing is kept. */
function codeOf(folder: string): string | undefined {
  const lock = path.join(folder, "package-lock.json");
  const code = path.join(folder, "src", "disclosure");
  if (!existsSync(lock) || !existsSync(code)) return undefined;
  const files = readdirSync(code).sort();
  return JSON.stringify([
    process.version,
    readFileSync(lock, "utf8"),
    ...files.map((name) => [name, readFileSync(path.join(code, name), "utf8")]),
  ]);
}
