import type { Fact } from "../../compute/fact.ts";
import { takeWords } from "../../messages/take.ts";
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

/** A table of values of several subjects, in the order given; a remark that holds of every row is told once, in the caption. */
export function valueRows(rows: readonly ValueRow[], head: ValueHead, caption: string, page: Language): Markup {
  const lang = (code: string | undefined) => (code === undefined || code === page ? markup`` : markup` lang="${code}"`);
  // The value stands third, where a phone still shows it; a column that says nothing of anyone is left out.
  const detailed = rows.some(({ detail }) => detail !== "");
  const remarks = rows.map(({ fact }) => remarkMarkup(fact, page));
  const shared = rows.length > 1 && remarks.every(({ html }) => html === remarks[0]?.html) ? remarks[0] : undefined;
  const columns = [
    head.subject,
    head.period,
    head.value,
    ...(detailed ? [head.detail] : []),
    ...(shared ? [] : [head.note]),
    head.source,
  ];
  const lines = rows.map(({ id, subject, subjectLang, href, detail, detailLang, fact }, index) => {
    const name = href === undefined ? markup`${subject}` : markup`<a href="${href}">${subject}</a>`;
    const anchor = id === undefined ? markup`` : markup` id="${id}"`;
    const part = detailed ? markup`<td${lang(detailLang)}>${detail}</td>` : markup``;
    const remark = shared === undefined && markup`<td>${remarks[index]}</td>`;
    return markup`<tr${anchor}><th scope="row"${lang(subjectLang)}>${name}</th><td>${fact.period.text}</td><td>${valueMarkup(fact)}</td>${part}${remark}<td>${sourcesMarkup(fact.sources)}</td></tr>`;
  });
  const told =
    shared === undefined || shared.html === ""
      ? markup`<caption class="visually-hidden">${caption}</caption>`
      : markup`<caption><span class="visually-hidden">${caption}.</span> <span class="data-table-told">${takeWords[page].says(head.note, "")}${shared}</span></caption>`;
  return markup`<table>${told}<thead><tr>${columns.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead><tbody>${lines}</tbody></table>`;
}
