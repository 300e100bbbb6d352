import type { Fact, SourceLine } from "../../compute/fact.ts";
import { remarkOf } from "../../compute/remark.ts";
import type { Series } from "../../compute/series.ts";
import { langAttribute, markup, type Markup } from "../markup.ts";
import { factAnchor } from "./anchor.ts";
import { valueMarkup } from "./value-markup.ts";

/** Heads of the columns of a table of values. */
export interface TableWords {
  period: string;
  value: string;
  note: string;
  source: string;
}

function source({ publisher, title, url }: SourceLine): Markup {
  return url === undefined
    ? markup`${publisher}`
    : markup`<a href="${url}" rel="external"${title === undefined ? markup`` : markup` title="${title}"`}>${publisher}</a>`;
}

/** The sources of a value on one line, each with its link. */
export function sourcesMarkup(sources: readonly SourceLine[]): Markup {
  return markup`${sources.map((one, index) => (index === 0 ? source(one) : markup`; ${source(one)}`))}`;
}

/** What is to know of a value: how it stands when it is not plain, why it is absent, and its note. */
export function remarkMarkup(fact: Fact, page: string): Markup {
  const told = remarkOf(fact).map(({ text, lang }, index) => {
    const named = lang !== page && markup` <small>(${lang})</small>`;
    return markup`${index > 0 && " "}<span${langAttribute(lang, page)}>${text}</span>${named}`;
  });
  return markup`${told}`;
}

/** The table twin of a series: a row for each value, with its permanent anchor, state, note and source. `anchors` off where the page already has them. */
export function seriesTable(series: Series, head: TableWords, page: string, anchors = true): Markup {
  const caption = series.breakdown === undefined ? series.label : `${series.label}, ${series.breakdown}`;
  const breakAt = (fact: Fact, before: Fact | undefined) =>
    before && series.breaks.find(({ at }) => before.period.start < at && fact.period.start >= at);
  const rows = series.facts.map((fact, index) => {
    const cut = breakAt(fact, series.facts[index - 1]);
    const id = anchors ? markup` id="${factAnchor(fact)}"` : markup``;
    const row = markup`<tr${id}><th scope="row">${fact.period.text}</th><td>${valueMarkup(fact)}</td><td>${remarkMarkup(fact, page)}</td><td>${sourcesMarkup(fact.sources)}</td></tr>`;
    return cut === undefined
      ? row
      : markup`<tr class="series-break"><td colspan="4"${langAttribute(cut.reason.lang, page)}>${cut.reason.text}</td></tr>${row}`;
  });
  return markup`<table><caption class="visually-hidden"${langAttribute(series.labelLang, page)}>${caption}</caption><thead><tr><th scope="col">${head.period}</th><th scope="col">${head.value}</th><th scope="col">${head.note}</th><th scope="col">${head.source}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
