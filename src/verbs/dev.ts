import { check, type CheckOptions } from "./check.ts";

/** Checks once, then serves the site and follows changes; faults are shown but do not stop the server. */
export async function dev(root: string, options: CheckOptions & { port?: string | undefined }): Promise<number> {
  await check(root, options);
  const { dev: serve } = await import("astro");
  await serve({ root, server: options.port ? { port: Number(options.port) } : {} });
  return 0;
}
