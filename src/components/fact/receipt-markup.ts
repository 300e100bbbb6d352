import type { ReceiptRow, SourceLine } from "../../compute/fact.ts";
import { sourceText } from "../../compute/source-line.ts";
import { langAttribute, markup, type Markup } from "../markup.ts";

/** What a receipt is printed from. */
export interface ReceiptSlip {
  /** "Reçu 1"; without it the slip starts with its title. */
  name?: string | undefined;
  title: string;
  titleLang?: string | undefined;
  rows: readonly ReceiptRow[];
  /** With them the row of the source leads to it. */
  sources?: readonly SourceLine[] | undefined;
  id?: string | undefined;
}

function sourceLinks(sources: readonly SourceLine[]): Markup {
  return markup`${sources.map(({ url, ...source }, index) => {
    const text = sourceText([{ ...source }]);
    const link = url === undefined ? markup`${text}` : markup`<a href="${url}" rel="external">${text}</a>`;
    return index === 0 ? link : markup`; ${link}`;
  })}`;
}

/** The head and the rows of a receipt; the slip around them is the caller's, who may add a foot. */
export function receiptMarkup({ name, title, titleLang, rows, sources = [] }: ReceiptSlip): Markup {
  const source = sourceText(sources);
  const lines = rows.map(({ term, text, lang }) => {
    const said = sources.length > 0 && text === source ? sourceLinks(sources) : markup`${text}`;
    return markup`<div><dt>${term}</dt><dd${langAttribute(lang, "")}>${said}</dd></div>`;
  });
  const head = name === undefined ? markup`` : markup`<p class="receipt-name">${name}</p>`;
  return markup`${head}<p class="receipt-title"${langAttribute(titleLang, "")}>${title}</p><dl>${lines}</dl>`;
}
