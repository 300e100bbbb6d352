import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import { handOver } from "../src/hand-over.ts";
import { loadObservatory } from "../src/load/load-observatory.ts";

/**
 * Builds the enterprises' reports of an observatory and nothing else, with the product's own page:
 * an Astro project without pages of its own, into which that one route is put. In a process of its own: `node bench/astro-build.ts <observatory> <work>`.
 */
const [root = "", work = ""] = process.argv.slice(2);
const project = fileURLToPath(new URL("..", import.meta.url));
process.env["VISES_ROOT"] = root;
mkdirSync(join(work, "src", "pages"), { recursive: true });
const { observatory } = await loadObservatory(root);
handOver(observatory);
const { default: product } = await import("../astro.config.mjs");

await build({
  ...product,
  configFile: false,
  root: work,
  outDir: join(work, "dist"),
  publicDir: join(work, "public"),
  cacheDir: join(work, "cache"),
  logLevel: "error",
  integrations: [
    ...(product.integrations ?? []),
    {
      name: "vises-bench-reports",
      hooks: {
        "astro:config:setup": ({ injectRoute }) =>
          injectRoute({
            pattern: "/[lang]/enterprises/[id]",
            entrypoint: join(project, "src/pages/[lang]/enterprises/[id].astro"),
          }),
      },
    },
  ],
});
rmSync(join(work, "cache"), { recursive: true, force: true });
