import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A node of the structure that assistive technology reads. */
export interface Tagged {
  role?: string;
  alt?: string;
  lang?: string;
  scope?: string;
  children?: Tagged[];
}

/** What a reader of a PDF gets: its words, its tags, its name and its bookmarks. */
export interface ReadPdf {
  pages: number;
  title: string | undefined;
  lang: string | undefined;
  tagged: boolean;
  /** The declaration of PDF/UA, from its metadata. */
  metadata: string;
  /** Words with single spaces: U+202F and line breaks are spaces, places where an endless word may break are nothing. */
  text: string;
  pageTexts: string[];
  bookmarks: string[];
  tags: Tagged[];
  links: string[];
}

/** A text as `ReadPdf.text` holds it. */
export function plain(text: string): string {
  return text
    .replaceAll("\u200b", "")
    .replace(/[\s\u00a0\u202f\u2009]+/g, " ")
    .trim();
}

interface Bookmark {
  title: string;
  items: Bookmark[];
}

function titles(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titles(items)]);
}

function flat(node: Tagged): Tagged[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

/** Reads a PDF back with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const { info, metadata } = await document.getMetadata();
  const about = info as { Title?: string; Language?: string };
  const mark = (await document.getMarkInfo()) as unknown as Map<string, boolean> | { Marked?: boolean } | null;
  const pageTexts: string[] = [];
  const tags: Tagged[] = [];
  const links: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""));
    pageTexts.push(plain(words.join("")));
    const tree = (await page.getStructTree()) as Tagged | null;
    if (tree !== null) tags.push(...flat(tree));
    for (const note of (await page.getAnnotations()) as { url?: string }[]) if (note.url) links.push(note.url);
  }
  const bookmarks = titles(((await document.getOutline()) ?? []) as unknown as Bookmark[]);
  const read = {
    pages: document.numPages,
    title: about.Title,
    lang: about.Language,
    tagged: mark instanceof Map ? mark.get("Marked") === true : mark?.Marked === true,
    metadata: String(metadata?.getRaw() ?? ""),
    text: pageTexts.join(" "),
    pageTexts,
    bookmarks,
    tags,
    links,
  };
  await loading.destroy();
  return read;
}
