import { expect, test } from "vitest";
import { loadOver } from "./laid-over-base.ts";

const path = "content/pages/who.fr.mdx";
const page = (body: string) => `---\ntitle: "Qui"\nlede: "Compte."\n---\n\n${body}\n`;

test("statistics that stand side by side on an editorial page must be known", async () => {
  const { observatory } = await loadOver({});
  const [known] = observatory.statistics;
  if (known === undefined) throw new Error("the base has no statistic");
  const { problems } = await loadOver({ [path]: page(`<SideBySide statistics="${known.id} ${known.id}x" />`) });
  const problem = problems.find(({ rule }) => rule === "data/unknown-reference");
  expect(problem).toMatchObject({ file: path, line: 6, actual: `${known.id}x`, suggestion: known.id });
});
