import type { Root } from "mdast";
import { mdxToMdast } from "satteri";
import type { MarkupReason } from "../model/reasons.ts";
import type { Place } from "./place.ts";

/** A node of a text's tree, as much of it as the checks look at. */
export interface TreeNode {
  type: string;
  /** Name of a component. */
  name?: string | null;
  attributes?: TreeAttribute[];
  children?: TreeNode[];
  url?: string;
  alt?: string | null;
  value?: string;
  position?: Position | undefined;
}

/** An attribute of a component. Only a text is literal; an object is an expression, null an attribute without value. */
export interface TreeAttribute {
  type: string;
  name?: string;
  value?: string | object | null;
  position?: Position | undefined;
}

interface Position {
  start: { line: number; column: number; offset?: number | undefined };
  end: { line: number; column: number; offset?: number | undefined };
}

/** A text that cannot be read, with the place where reading stopped. */
export interface BrokenMarkup {
  /** "import" and "code" are faults of their own: code that cannot even be read. */
  reason: MarkupReason | "import" | "code";
  place: Place;
}

/**
 * Reads Markdown with tables, footnotes and components into a tree. Nothing of it is run.
 * Astro's own parser, written in Rust, reads a story in a fraction of a millisecond; it places attributes and faults only roughly.
 */
export function parseMarkup(body: string): Root | undefined {
  try {
    return mdxToMdast(body, { features: { frontmatter: false } }) as Root;
  } catch {
    return undefined;
  }
}

/** Reads the same with remark, ten times slower, where a fault asks for exact places. */
export async function parseExactly(body: string): Promise<Root | BrokenMarkup> {
  const [{ remark }, { default: gfm }, { default: mdx }] = await Promise.all([
    import("remark"),
    import("remark-gfm"),
    import("remark-mdx"),
  ]);
  try {
    return remark().use(gfm).use(mdx).parse(body);
  } catch (error) {
    return explain(body, error as Message);
  }
}

interface Message {
  line?: number;
  column?: number;
  reason?: string;
  source?: string;
  ruleId?: string;
}

function explain(body: string, { line, column, reason = "", source = "", ruleId = "" }: Message): BrokenMarkup {
  const [, otherLine = "1", otherColumn = "1"] = /\((\d+):(\d+)/u.exec(reason) ?? [];
  const place = { line: line ?? Number(otherLine), column: column ?? Number(otherColumn), length: 1 };
  const before = body.split(/\r?\n/u)[place.line - 1]?.slice(0, place.column - 1) ?? "";
  if (source.includes("esm")) return { reason: "import", place: { ...place, column: 1 } };
  if (source.includes("expression")) return { reason: ruleId === "acorn" ? "code" : "brace", place };
  if (ruleId.includes("end-tag") || ruleId.includes("closing-slash")) return { reason: "end-tag", place };
  if (reason.startsWith("Unexpected character `!`")) return { reason: "comment", place };
  if (/<https?:\/?$/iu.test(before)) return { reason: "web-address", place };
  if (/ before name/u.test(reason)) return { reason: "less-than", place };
  if (/attribute value/u.test(reason)) return { reason: "quotes", place };
  return { reason: ruleId === "unexpected-eof" ? "tag-not-closed" : "other", place };
}
