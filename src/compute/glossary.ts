import type { MdxJsxFlowElement } from "mdast-util-mdx-jsx";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { inLanguage } from "./pages.ts";
import { attributeOf, everyNode } from "./story-nodes.ts";

/** A word that an editorial page explains: `path` leads to it, `names` are its name in each language, the reader's first. */
export interface Term {
  path: string;
  names: readonly string[];
  meaning: string;
}

/** The words of the lexicon, in the order of the pages that hold them. */
export function glossaryOf({ pages, settings }: Observatory, lang: Language): Term[] {
  const codes = [lang, ...settings.languages.map(({ code }) => code).filter((code) => code !== lang)];
  return [...new Set(pages.map(({ slug }) => slug))].flatMap((slug) => {
    const page = inLanguage(
      pages.filter((one) => one.slug === slug),
      lang,
    );
    const terms: Term[] = [];
    if (page)
      everyNode(page, (node) => {
        if (node.type !== "mdxJsxFlowElement" || node.name !== "Lexicon") return;
        const id = attributeOf(node, "id");
        const names = codes.flatMap((code) => attributeOf(node, code) ?? []);
        if (id !== undefined && names.length > 0) terms.push({ path: `${slug}/#${id}`, names, meaning: wordsOf(node) });
      });
    return terms;
  });
}

function wordsOf(element: MdxJsxFlowElement): string {
  const words: string[] = [];
  everyNode({ tree: { type: "root", children: [element] } }, (node) => {
    if (node.type === "text") words.push(node.value);
  });
  return words.join("").replaceAll(/\s+/g, " ").trim();
}
