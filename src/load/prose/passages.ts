import type { TreeNode } from "../parse-markup.ts";
import type { Span } from "../place.ts";

/** Stands where a component prints a number. */
export const bound = "\uFFFC";
/** Stands for each letter of what is not to be read: a quotation, code, a number marked as plain. */
export const masked = "\uFFFD";

/** Text that is read in one go: a paragraph, a heading, a cell of a table. */
export interface Passage {
  text: string;
  pieces: readonly Piece[];
}

interface Piece extends Span {
  /** What was written there, where it begins in the file, and whether it is the text letter by letter. */
  raw: string;
  source: number;
  verbatim: boolean;
  /** False inside a link, where a component would be a link in a link. */
  open: boolean;
}

/** Where a part of a passage stands in the file. */
export interface Written extends Span {
  /** It is written there letter by letter, so that it can be replaced. */
  exact: boolean;
}

const inside = new Set(["paragraph", "heading", "tableCell"]);
const unread = new Set(["blockquote", "code", "html", "definition"]);

/** The passages of a text's tree, without quotations, code and what is bound or marked; `shift` leads from its offsets to the file's. */
export function passagesOf(tree: TreeNode, body: string, shift: number): Passage[] {
  const passages: Passage[] = [];
  const visit = (node: TreeNode): void => {
    if (unread.has(node.type) || node.name === "Plain") return;
    if (inside.has(node.type)) passages.push(flattened(node, body, shift));
    else for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return passages.filter(({ text }) => /\d/u.test(text));
}

/** A passage of words that stand alone, such as a title. */
export function passageOf(text: string): Passage {
  return { text: withoutQuotes(text), pieces: [] };
}

function flattened(block: TreeNode, body: string, shift: number): Passage {
  const pieces: Piece[] = [];
  let text = "";
  const add = (node: TreeNode, open: boolean): void => {
    if (node.type === "text") {
      const value = node.value ?? "";
      const from = node.position?.start.offset ?? 0;
      const raw = body.slice(from, node.position?.end.offset ?? from);
      const verbatim = raw === value;
      pieces.push({ start: text.length, end: text.length + value.length, raw, source: from + shift, verbatim, open });
      text += value;
    } else if (node.name === "Fact" || node.name === "Change") text += bound;
    else if (node.type === "inlineCode" || node.type === "image" || node.name === "Plain" || node.name === "Cite")
      text += masked;
    else if (node.type === "break") text += "\n";
    else for (const child of node.children ?? []) add(child, open && node.type !== "link");
  };
  for (const child of block.children ?? []) add(child, true);
  return { text: withoutQuotes(text), pieces };
}

// What is quoted was said by someone: it is not ours to correct.
const quotes = /«[^»]{0,4000}»|“[^”]{0,4000}”|„[^“”]{0,4000}[“”]|"[^"\n]{0,4000}"|(?<!\p{L})‘[^’]{0,4000}’(?!\p{L})/gu;

function withoutQuotes(text: string): string {
  return text.replace(quotes, (quote) => masked.repeat(quote.length));
}

/** Where a span of a passage is written; undefined where it runs over several pieces. */
export function writtenAt({ pieces }: Passage, { start, end }: Span, text: string): Written | undefined {
  const piece = pieces.find((one) => one.start <= start && end <= one.end);
  if (piece === undefined) return undefined;
  const { raw, source, verbatim, open } = piece;
  if (verbatim) return { start: source + start - piece.start, end: source + end - piece.start, exact: open };
  // Signs written as entities or behind a backslash shift what follows: only what is there once can be found again.
  const at = raw.indexOf(text);
  const once = at !== -1 && raw.indexOf(text, at + 1) === -1;
  return once
    ? { start: source + at, end: source + at + text.length, exact: open }
    : { start: source, end: source + raw.length, exact: false };
}
