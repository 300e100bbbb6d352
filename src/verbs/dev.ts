import path from "node:path";
import { fileURLToPath } from "node:url";
import { check, type CheckOptions } from "./check.ts";

/** Checks once, then serves the site and follows changes; faults are shown but do not stop the server. */
export async function dev(root: string, options: CheckOptions & { port?: string | undefined }): Promise<number> {
  await check(root, options);
  process.env["VISES_ROOT"] = path.resolve(root);
  const { dev: serve } = await import("astro");
  const project = fileURLToPath(new URL("../..", import.meta.url));
  await serve({ root: project, server: options.port ? { port: Number(options.port) } : {} });
  return 0;
}
