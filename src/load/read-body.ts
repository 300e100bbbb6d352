import type { Root } from "mdast";
import { checkMarkup, isComment } from "./check-markup.ts";
import type { MarkupCheck } from "./markup-check.ts";
import { parseExactly, parseMarkup, type TreeNode } from "./parse-markup.ts";
import { ProblemList } from "./problem-list.ts";

/** Reads and checks the text of a story or page; undefined, with the problems said, where it cannot be read. */
export async function readBody(body: string, check: MarkupCheck): Promise<Root | undefined> {
  const tree = parseMarkup(body);
  const rough = new ProblemList();
  if (tree !== undefined) {
    checkMarkup(tree as TreeNode, { ...check, list: rough });
    if (rough.size === 0) return tidied(tree);
  }
  // Something is at fault: the slower reader says exactly where. Where it finds nothing, the first one's word stands.
  const exact = await parseExactly(body);
  if ("type" in exact) {
    const fine = new ProblemList();
    checkMarkup(exact as TreeNode, { ...check, list: fine });
    check.list.addAll(fine.size > 0 ? fine : rough);
    return tidied(tree ?? exact);
  }
  if (tree !== undefined) {
    check.list.addAll(rough);
    return tidied(tree);
  }
  const { reason, place } = exact;
  if (reason === "import") check.list.add("story/import", check.path, place, { actual: wordAt(body, place.line) });
  else if (reason === "code") check.list.add("story/expression", check.path, place);
  else check.list.add("story/broken-markup", check.path, place, { other: reason });
  return undefined;
}

function wordAt(body: string, line: number): string {
  return /^\s*(\w+)/u.exec(body.split(/\r?\n/u)[line - 1] ?? "")?.[1] ?? "import";
}

// What is left out says nothing to the reader. Words straight inside a block component become its paragraph.
function tidied(tree: Root): Root {
  tidy(tree as TreeNode);
  return tree;
}

const blocks = new Set([
  "paragraph",
  "heading",
  "list",
  "blockquote",
  "table",
  "code",
  "thematicBreak",
  "mdxJsxFlowElement",
]);

function tidy(node: TreeNode): void {
  if (node.children === undefined) return;
  node.children = node.children.filter((child) => !isComment(child));
  for (const child of node.children) tidy(child);
  const isBare = node.type === "mdxJsxFlowElement" && node.children.some((child) => !blocks.has(child.type));
  if (isBare) node.children = [{ type: "paragraph", children: node.children }];
}
