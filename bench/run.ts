import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// `npm run bench -- <name> …` runs bench/<name>.ts.
const names = ["check", "pages", "cards", "pdf", "disclosure"];
const [name = "", ...args] = process.argv.slice(2);
const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
if (names.includes(name) && existsSync(file))
  process.exitCode = spawnSync(process.execPath, [file, ...args], { stdio: "inherit" }).status ?? 1;
else {
  process.stderr.write(`npm run bench -- ${names.join("|")}\n`);
  process.exitCode = 2;
}
