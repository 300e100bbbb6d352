import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Rules of WCAG 2.2 AA broken on the open page, as short lines; with `all`, good practices that WCAG does not ask for as well. */
export async function violations(page: Page, { all = false } = {}): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    async (runOnly) => {
      const { axe: engine } = globalThis as unknown as {
        axe: {
          run(
            context: Document,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }>;
        };
      };
      const found = await engine.run(document, { ...runOnly, resultTypes: ["violations"] });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 4).map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`.slice(0, 400)),
      );
    },
    all ? {} : { runOnly: tags },
  );
}
