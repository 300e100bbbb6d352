import type { CitedTitle, ListedReference } from "../../compute/citation.ts";
import { citationWords } from "../../messages/citations.ts";
import type { Language } from "../../model/text.ts";
import { langAttribute, markup, type Markup } from "../markup.ts";

function inOwnLanguage({ text, lang }: CitedTitle, page: Language, tag: "cite" | "span"): Markup {
  const other = langAttribute(lang, page);
  return tag === "cite" ? markup`<cite${other}>${text}</cite>` : markup`<span${other}>${text}</span>`;
}

/** A reference of the list, without a blank where its style has none. */
export function referenceMarkup(reference: ListedReference, page: Language): Markup {
  const { who, title, quoted, holder, rest, link, seen } = reference;
  const { open, close } = citationWords[page];
  const named = quoted
    ? markup`${open}${inOwnLanguage(title, page, "span")}${close}`
    : inOwnLanguage(title, page, "cite");
  const held = holder === undefined ? markup`` : markup`${holder.before}${inOwnLanguage(holder, page, "cite")}`;
  const details = rest === "" ? "." : `, ${rest}.`;
  const address = link === undefined ? markup`` : markup` <a href="${link}" rel="external">${link}</a>`;
  return markup`${who}. ${named}${held}${details}${address}${seen === undefined ? "" : ` (${seen})`}`;
}
