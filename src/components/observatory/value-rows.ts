import type { Fact } from "../../compute/fact.ts";
import type { Language } from "../../model/text.ts";
import { remarkMarkup, sourcesMarkup } from "../fact/series-table.ts";
import { valueMarkup } from "../fact/value-markup.ts";
import { markup, type Markup } from "../markup.ts";

/** One row of a table over several subjects: whose value it is, then the value with everything beside it. */
export interface ValueRow {
  id?: string;
  subject: string;
  subjectLang?: string | undefined;
  href?: string | undefined;
  /** Part, perimeter or edition: a column of its own. */
  detail: string;
  detailLang?: string | undefined;
  fact: Fact;
}

/** Heads of the columns of such a table. */
export interface ValueHead {
  subject: string;
  detail: string;
  period: string;
  value: string;
  note: string;
  source: string;
}

/** A table of values of several subjects, in the order given; a subject is printed once. */
export function valueRows(rows: readonly ValueRow[], head: ValueHead, caption: string, page: Language): Markup {
  const lang = (code: string | undefined) => (code === undefined || code === page ? markup`` : markup` lang="${code}"`);
  // The value stands third, where a phone still shows it; a column that says nothing of anyone is left out.
  const detailed = rows.some(({ detail }) => detail !== "");
  const columns = [head.subject, head.period, head.value, ...(detailed ? [head.detail] : []), head.note, head.source];
  const lines = rows.map(({ id, subject, subjectLang, href, detail, detailLang, fact }) => {
    const name = href === undefined ? markup`${subject}` : markup`<a href="${href}">${subject}</a>`;
    const anchor = id === undefined ? markup`` : markup` id="${id}"`;
    const part = detailed ? markup`<td${lang(detailLang)}>${detail}</td>` : markup``;
    return markup`<tr${anchor}><th scope="row"${lang(subjectLang)}>${name}</th><td>${fact.period.text}</td><td>${valueMarkup(fact)}</td>${part}<td>${remarkMarkup(fact, page)}</td><td>${sourcesMarkup(fact.sources)}</td></tr>`;
  });
  return markup`<table><caption class="visually-hidden">${caption}</caption><thead><tr>${columns.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead><tbody>${lines}</tbody></table>`;
}
