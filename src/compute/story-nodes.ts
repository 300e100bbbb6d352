import type { Nodes } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import type { Story } from "../model/story.ts";

/** Calls `see` with every node of a story, in the order of the text. */
export function everyNode({ tree }: Pick<Story, "tree">, see: (node: Nodes) => void): void {
  const walk = (node: Nodes): void => {
    see(node);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
}

/** What a component of a text was given under a name, where that is plain text. */
export function attributeOf({ attributes }: MdxJsxFlowElement, name: string): string | undefined {
  const found = attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
  return typeof found?.value === "string" ? found.value : undefined;
}
