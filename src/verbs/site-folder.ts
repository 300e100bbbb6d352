import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

const named = /^site-(\d+)$/;

/** A folder of its own for this process to build the site in; what builds that died left beside it is removed. */
export function siteFolder(cache: string): string {
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const pid = Number(named.exec(name)?.[1]);
    if (pid && !isAlive(pid)) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
  return path.join(cache, `site-${process.pid}`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
