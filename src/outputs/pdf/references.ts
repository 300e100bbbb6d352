import { listedReferences } from "../../compute/citation.ts";
import type { Block } from "./blocks.ts";
import { told, type PdfContext } from "./context.ts";

/** The publications that the enterprise's stories cite; nothing where they cite none. */
export function referencesBlock(context: PdfContext): Block[] {
  const { enterprise, lang, locale } = context;
  const listed = listedReferences(enterprise.references, lang, locale);
  if (listed.length === 0) return [];
  const sources = listed.map(({ who, title, holder, rest, link, seen }) => ({
    publisher: who,
    title: told({ text: title.text, lang: title.lang ?? lang }, context),
    ...(link === undefined ? {} : { link, address: link }),
    facts: [holder?.text, rest, seen].filter(Boolean).join(", "),
  }));
  return [{ kind: "sources", sources }];
}
