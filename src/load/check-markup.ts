import type { Rule } from "../model/rules.ts";
import { checkElement } from "./check-element.ts";
import { checkImage, isSafe } from "./check-link.ts";
import { placeOfNode, type MarkupCheck } from "./markup-check.ts";
import type { TreeNode } from "./parse-markup.ts";
import type { Details } from "./problem-list.ts";

/** Says what in a text is code, is not one of our components, or leads where it must not. */
export function checkMarkup(tree: TreeNode, check: MarkupCheck): void {
  const visit = (node: TreeNode, depth: number): void => {
    checkNode(node, depth, check);
    const inner = isAlone(node) ? depth : depth + 1;
    for (const child of node.children ?? []) visit(child, inner);
  };
  visit(tree, 0);
}

// A paragraph of nothing but components is no paragraph: each stands on a line of its own.
function isAlone({ type, children = [] }: TreeNode): boolean {
  return (
    type === "paragraph" && children.every((child) => child.type.startsWith("mdxJsx") || child.value?.trim() === "")
  );
}

function checkNode(node: TreeNode, depth: number, check: MarkupCheck): void {
  const add = (rule: Rule, details: Details = {}): void => check.list.add(rule, check.path, placeOfNode(node), details);
  switch (node.type) {
    case "mdxjsEsm":
      return add("story/import", { actual: firstWord(node.value) });
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return isComment(node) ? undefined : add("story/expression", { actual: node.value ?? "" });
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return checkElement(node, depth, check);
    case "html":
      return add("story/html", { actual: firstWord(node.value) });
    case "link":
    case "definition":
      return isSafe(node.url ?? "") ? undefined : add("story/unsafe-link", { actual: node.url ?? "" });
    case "image":
      return checkImage(node, check);
  }
}

/** True for a remark between braces that says nothing to the reader. */
export function isComment({ type, value = "" }: TreeNode): boolean {
  const isExpression = type === "mdxFlowExpression" || type === "mdxTextExpression";
  return isExpression && value.replaceAll(/\/\*[\s\S]*?\*\//gu, "").trim() === "";
}

function firstWord(text = ""): string {
  return /^\W*(\w+)/u.exec(text)?.[1] ?? text.slice(0, 20);
}
