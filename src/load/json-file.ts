import { parseTree, type Node } from "jsonc-parser";
import type { AuthorFile, Path } from "./author-file.ts";
import { placeOf, wholeFile, type Place } from "./place.ts";

/** A JSON file. Its tree of positions is built at the first fault only: most files have none. */
export class JsonFile implements AuthorFile {
  readonly file: string;
  readonly text: string;
  #tree: Node | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  at(path: Path, part: "value" | "key" = "value"): Place {
    this.#tree ??= parseTree(this.text);
    if (this.#tree === undefined) return wholeFile;
    let node = this.#tree;
    let found = 0;
    for (const segment of path) {
      const next = childAt(node, segment);
      if (next === undefined) break;
      node = next;
      found++;
    }
    const key = part === "key" && found === path.length ? keyOf(node) : undefined;
    const { offset, length } = key ?? node;
    // A whole object or list is shown by the bracket that opens it.
    const shown = key === undefined && node.children !== undefined ? 1 : length;
    return placeOf(this.text, { start: offset, end: offset + shown });
  }
}

// Of two equal keys JSON.parse keeps the last: so does this.
function childAt(node: Node, segment: string | number): Node | undefined {
  if (node.type === "array") return typeof segment === "number" ? node.children?.[segment] : undefined;
  return node.children?.findLast(({ children }) => children?.[0]?.value === segment)?.children?.[1];
}

function keyOf({ parent }: Node): Node | undefined {
  return parent?.type === "property" ? parent.children?.[0] : undefined;
}
