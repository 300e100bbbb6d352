import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** In dev, starts the server anew when an author's file changes: the observatory is loaded again, whole. */
export function authorsFiles(): AstroIntegration {
  return {
    name: "vises-authors-files",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const root = process.env["VISES_ROOT"] ?? fileURLToPath(new URL("..", import.meta.url));
        const folders = ["data", "content"].map((folder) => path.join(root, folder));
        server.watcher.add(folders);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on("all", (_event, file) => {
          if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void server.restart(), 100);
        });
      },
    },
  };
}
