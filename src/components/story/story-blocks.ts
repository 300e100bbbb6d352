import type { BlockContent, DefinitionContent, FootnoteDefinition, ListItem, RootContent, Table } from "mdast";
import { markup, Markup } from "../markup.ts";
import { inlineMarkup } from "./story-inline.ts";
import type { StoryContext } from "../../compute/story-reference.ts";

type Block = RootContent | BlockContent | DefinitionContent;

/** A story's blocks and the depth its headings start from: 1 leaves "##" an h2. */
export interface BlockContext extends StoryContext {
  shift: number;
}

function join(pieces: readonly Markup[]): Markup {
  return new Markup(pieces.map(({ html }) => html).join(""));
}

function item(context: BlockContext, { children, spread }: ListItem): Markup {
  const [only] = children;
  // A tight item holds its words without a paragraph around them.
  if (!spread && children.length === 1 && only?.type === "paragraph")
    return markup`<li>${inlineMarkup(context, only.children)}</li>`;
  return markup`<li>${blocksMarkup(context, children)}</li>`;
}

function table(context: BlockContext, { children, align }: Table): Markup {
  const row = (cells: Table["children"][number]["children"], head: boolean): Markup =>
    join(
      cells.map((cell, index) => {
        const text = inlineMarkup(context, cell.children);
        const side = align?.[index] === "right" ? markup` class="end"` : markup``;
        return head ? markup`<th scope="col"${side}>${text}</th>` : markup`<td${side}>${text}</td>`;
      }),
    );
  const [first, ...rest] = children;
  const body = rest.map(({ children: cells }) => markup`<tr>${row(cells, false)}</tr>`);
  return markup`<div class="scroller" tabindex="0"><table class="plain-table"><thead><tr>${row(first?.children ?? [], true)}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function heading(context: BlockContext, depth: number, text: Markup): Markup {
  const level = Math.min(6, depth + context.shift - 1);
  return new Markup(`<h${level}>${text.html}</h${level}>`);
}

function block(context: BlockContext, node: Block): Markup {
  switch (node.type) {
    case "paragraph":
      return markup`<p>${inlineMarkup(context, node.children)}</p>`;
    case "heading":
      return heading(context, node.depth, inlineMarkup(context, node.children));
    case "list": {
      const items = join(node.children.map((child) => item(context, child)));
      return node.ordered ? markup`<ol>${items}</ol>` : markup`<ul>${items}</ul>`;
    }
    case "blockquote":
      return markup`<blockquote>${blocksMarkup(context, node.children)}</blockquote>`;
    case "table":
      return table(context, node);
    case "thematicBreak":
      return markup`<hr class="dashdot">`;
    case "code":
      return markup`<pre><code>${node.value}</code></pre>`;
    case "mdxJsxFlowElement":
      return node.name === "Fact" || node.name === "Change" || node.name === "Cite"
        ? markup`<p>${inlineMarkup(context, [node])}</p>`
        : blocksMarkup(context, node.children);
    default:
      return markup``;
  }
}

/** Blocks of a story as escaped HTML, footnotes apart; components other than Fact and Change are drawn by StoryBody. */
export function blocksMarkup(context: BlockContext, nodes: readonly Block[]): Markup {
  return join(nodes.map((node) => block(context, node)));
}

/** The notes at the foot of a story, each with a way back. */
export function notesMarkup(context: BlockContext, notes: readonly FootnoteDefinition[], back: string): Markup {
  const items = notes.map(
    ({ identifier, children }) =>
      markup`<li id="note-${identifier}">${blocksMarkup(context, children)} <a href="#note-${identifier}-from">${back}</a></li>`,
  );
  return markup`<ol class="story-notes">${items}</ol>`;
}
