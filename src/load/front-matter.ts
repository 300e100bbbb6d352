import matter from "gray-matter";
import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from "yaml";
import type { YamlReason } from "../model/reasons.ts";
import type { AuthorFile, Path } from "./author-file.ts";
import { placeOf, type Place, type Span } from "./place.ts";
import type { ProblemList } from "./problem-list.ts";

/** A file that begins with YAML between two lines of "---". Positions are those of the whole file. */
export interface FrontMatter {
  file: AuthorFile;
  /** What the YAML says, not yet held against a schema. */
  raw: unknown;
  /** The text below, with empty lines before it so that every line keeps its number. */
  body: string;
}

// gray-matter would run JavaScript that it finds there: none of its own engines is left in place.
function refuse(): never {
  throw new Error("Front matter is YAML and nothing else.");
}
const refused = { parse: refuse, stringify: refuse };

/** Reads front matter as data; nothing in it is ever run. Undefined, with the problem said, where there is none to read. */
export function readFrontMatter(path: string, text: string, list: ProblemList): FrontMatter | undefined {
  const opening = /^---([^\r\n]*)(?:\r?\n|$)/u.exec(text);
  if (opening === null) {
    list.add("story/no-front-matter", path, placeOf(text, { start: 0, end: 1 }));
    return undefined;
  }
  const language = opening[1]?.trim() ?? "";
  if (language !== "" && language !== "yaml" && language !== "yml") {
    list.add("story/front-matter-code", path, placeOf(text, { start: 0, end: 3 + (opening[1]?.length ?? 0) }), {
      actual: language,
    });
    return undefined;
  }
  const closing = /\n---([^\r\n]*)/u.exec(text);
  if (closing === null || closing[1]?.trim() !== "") {
    const start = closing === null ? 0 : closing.index + 1;
    list.add("story/broken-front-matter", path, placeOf(text, { start, end: start + 3 }), { other: "not-closed" });
    return undefined;
  }
  return parse(path, text, list);
}

function parse(path: string, text: string, list: ProblemList): FrontMatter | undefined {
  let document: Document | undefined;
  const yaml = {
    parse: (source: string): object => {
      document = parseDocument(source, { schema: "core", uniqueKeys: true, prettyErrors: false, logLevel: "silent" });
      return {};
    },
    stringify: refuse,
  };
  const engines = { yaml, yml: yaml, json: refused, javascript: refused, js: refused, coffee: refused, toml: refused };
  const read = matter(text, { engines, language: "yaml" });
  const start = text.indexOf("\n") + 1;
  // What gray-matter hands on begins with the end of the "---" line.
  const file = new YamlFile(path, text, document, text.search(/\r?\n/u));
  if (document !== undefined && !addYamlProblems(document, file, list)) return undefined;
  const lines = text.slice(0, text.length - read.content.length).split("\n").length - 1;
  try {
    const raw: unknown = document?.toJS({ maxAliasCount: 100 }) ?? {};
    return { file, raw, body: "\n".repeat(lines) + read.content };
  } catch {
    list.add("story/broken-front-matter", path, placeOf(text, { start, end: start + 1 }), { other: "alias" });
    return undefined;
  }
}

function addYamlProblems({ errors, warnings }: Document, file: YamlFile, list: ProblemList): boolean {
  for (const { code, pos } of [...errors, ...warnings]) {
    const place = file.placeOf({ start: pos[0], end: pos[1] });
    if (code === "DUPLICATE_KEY") {
      const field =
        /^[\w-]+/u.exec(file.text.split(/\r?\n/u)[place.line - 1]?.slice(place.column - 1) ?? "")?.[0] ?? "";
      list.add("data/duplicate-key", file.file, { ...place, length: field.length || 1 }, { field });
    } else list.add("story/broken-front-matter", file.file, place, { other: reasonOf(code) });
  }
  return errors.every(({ code }) => code === "DUPLICATE_KEY") && warnings.length === 0;
}

function reasonOf(code: string): YamlReason {
  if (code === "TAB_AS_INDENT") return "tab";
  if (code === "BAD_INDENT") return "indent";
  if (code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_AS_IMPLICIT_KEY") return "colon";
  if (code === "MISSING_CHAR") return "quote";
  if (code === "TAG_RESOLVE_FAILED") return "tag";
  if (code === "BAD_ALIAS") return "alias";
  return "syntax";
}

class YamlFile implements AuthorFile {
  readonly file: string;
  readonly text: string;
  readonly #document: Document | undefined;
  readonly #offset: number;

  constructor(file: string, text: string, document: Document | undefined, offset: number) {
    this.file = file;
    this.text = text;
    this.#document = document;
    this.#offset = offset;
  }

  placeOf({ start, end }: Span): Place {
    return placeOf(this.text, { start: start + this.#offset, end: end + this.#offset });
  }

  at(path: Path, part: "value" | "key" = "value"): Place {
    let node: unknown = this.#document?.contents;
    let key: unknown;
    for (const segment of path) {
      const next = childAt(node, segment);
      if (next === undefined) break;
      ({ node, key } = next);
    }
    const shown = part === "key" && key !== undefined ? key : node;
    const range = (shown as Node | undefined)?.range;
    if (!range) return placeOf(this.text, { start: 0, end: 3 });
    const isWhole = path.length > 0 && !isScalar(shown);
    return this.placeOf({ start: range[0], end: isWhole ? range[0] + 1 : range[1] });
  }
}

function childAt(node: unknown, segment: string | number): { node: unknown; key: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(segment)];
    return item === undefined ? undefined : { node: item, key: undefined };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === segment);
  return pair === undefined ? undefined : { node: pair.value ?? pair.key, key: pair.key };
}
