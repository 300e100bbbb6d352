import type { Nodes } from "mdast";
import type { Story } from "../model/story.ts";

/** Calls `see` with every node of a story, in the order of the text. */
export function everyNode({ tree }: Pick<Story, "tree">, see: (node: Nodes) => void): void {
  const walk = (node: Nodes): void => {
    see(node);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(tree);
}
