import { readFileSync } from "node:fs";
import { join } from "node:path";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { authorsFiles } from "./src/integration.ts";
import { authorsPictures } from "./src/pictures.ts";

// The observatory's own folder holds data/ and content/; it may be another one than the source's.
const root = process.env.VISES_ROOT ?? process.cwd();
const settings = JSON.parse(readFileSync(join(root, "data/observatory.json"), "utf8"));

// A build asks nothing of another host.
process.env.ASTRO_TELEMETRY_DISABLED = "1";

export default defineConfig({
  site: settings.address,
  base: settings.base,
  output: "static",
  trailingSlash: "always",
  // Writing a page waits for the disk: others are drawn meanwhile.
  build: { format: "directory", inlineStylesheets: "never", concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), authorsFiles(), authorsPictures(root)],
  vite: {
    resolve: { alias: { "#content": join(root, "content") } },
    // The studio draws with satori, which it loads when a card is asked for.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
    server: { fs: { allow: [process.cwd(), root] } },
  },
});
