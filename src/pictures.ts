import path from "node:path";
import type { AstroIntegration } from "astro";
import { picturesOf } from "./compute/pictures.ts";
import { handedOver } from "./hand-over.ts";
import { loadObservatory } from "./load/load-observatory.ts";

const name = "virtual:vises-pictures";

async function shownPictures(root: string): Promise<readonly string[]> {
  return picturesOf(handedOver() ?? (await loadObservatory(root)).observatory);
}

/**
 * Gives pages the authors' pictures, by path, for Astro's image service. Only those that may be shown are imported:
 * what a bundler never sees, it cannot publish.
 */
export function authorsPictures(root: string): AstroIntegration {
  return {
    name: "vises-authors-pictures",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: "vises-authors-pictures",
                resolveId: (id) => (id === name ? `\0${name}` : undefined),
                load: async (id) => {
                  if (id !== `\0${name}`) return undefined;
                  const files = await shownPictures(root);
                  const home = root.replaceAll(path.sep, "/");
                  const imports = files.map(
                    (file, n) => `import p${n} from ${JSON.stringify(path.posix.join(home, file))};`,
                  );
                  const entries = files.map((file, n) => `${JSON.stringify(file)}: p${n}`);
                  return `${imports.join("\n")}\nexport default {${entries.join(", ")}};`;
                },
              },
            ],
          },
        });
      },
    },
  };
}
