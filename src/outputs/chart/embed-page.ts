import type { ChartCell } from "../../charts/table.ts";
import { langAttribute, Markup, markup } from "../../components/markup.ts";
import type { Portable } from "../../compute/portable.ts";
import type { ReceiptRow } from "../../compute/receipt.ts";
import { sourceText, type SourceLine } from "../../compute/source-line.ts";
import { factWords } from "../../messages/facts.ts";
import { takeWords } from "../../messages/take.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { absolute } from "../../paths.ts";
import { addressesOf } from "./addresses.ts";
import { drawPortable, sayPortable, tablePortable } from "./draw.ts";
import { embedStyle } from "./embed-style.ts";
import { toldOf, type Told } from "./told.ts";

/**
 * A page with one chart, made to stand inside another: whole in itself, without script, with all that goes with the
 * number. It is not to be indexed, for the chart's own page says the same and more.
 */
export function embedPage(observatory: Observatory, portable: Portable, lang: Language): string {
  const { settings } = observatory;
  const told = toldOf(observatory, portable, lang);
  const words = takeWords[lang];
  const addresses = addressesOf(observatory, portable, lang);
  const table = tablePortable(portable, lang);
  const page = absolute(observatory, addresses.page);
  const drawing = (width: number): Markup => new Markup(drawPortable(portable, { width }, lang));
  const { html } = markup`<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${told.title}, ${told.owner} · ${settings.name}</title>
<meta name="robots" content="noindex">
<link rel="alternate" type="application/json+oembed" title="${told.title}" href="${absolute(observatory, addresses.oembed)}">
<style>${new Markup(embedStyle(settings.base))}</style>
</head>
<body>
<main>
<h1${langAttribute(told.titleLang, lang)}>${told.title}</h1>
<p><span${langAttribute(told.ownerLang, lang)}>${told.owner}</span> · ${told.period}</p>
${told.sample !== undefined && markup`<p class="sample">${told.sample}</p>`}
<figure>
<div class="wide">${drawing(640)}</div>
<div class="narrow">${drawing(288)}</div>
<figcaption>${sayPortable(portable, lang)}</figcaption>
</figure>
<details>
<summary>${words.table}</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${words.table}"><table><thead><tr>${table.head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead><tbody>${table.rows.map((row) => rowMarkup(row, lang))}</tbody></table></div>
</details>
<details>
<summary>${words.receipt}</summary>
<dl>${told.receipt.map((row) => termMarkup(row, told, lang))}</dl>
</details>
</main>
<footer>
<p>${told.short.map((row) => shortMarkup(row, told, lang))}</p>
<p><a href="${told.licence.url}" rel="license noopener" target="_blank">${told.licence.text}</a> · ${told.asOf} · <a href="${page}" target="_blank" rel="noopener">${words.seen(settings.name)}</a></p>
</footer>
</body>
</html>
`;
  return html;
}

function rowMarkup([first, ...cells]: readonly ChartCell[], page: Language): Markup {
  const head =
    first === undefined ? markup`` : markup`<th scope="row"${langAttribute(first.lang, page)}>${first.text}</th>`;
  return markup`<tr>${head}${cells.map(({ text, lang }) => markup`<td${langAttribute(lang, page)}>${text}</td>`)}</tr>`;
}

function termMarkup({ term, text, lang }: ReceiptRow, { sources }: Told, page: Language): Markup {
  const said = text === sourceText(sources) ? sourcesMarkup(sources, page) : markup`${text}`;
  return markup`<dt>${term}</dt><dd${langAttribute(lang, page)}>${said}</dd>`;
}

/** "Status: final."; in the row of the sources each leads to where it was published. */
function shortMarkup({ term, text, lang }: ReceiptRow, { sources }: Told, page: Language): Markup {
  const named = takeWords[page].says(term, "");
  const { source, sources: several } = factWords(page).term;
  if (term !== source && term !== several)
    return markup`${named}<span${langAttribute(lang, page)}>${text}</span>${text.endsWith(".") ? " " : ". "}`;
  return markup`${named}${sourcesMarkup(sources, page)}. `;
}

function sourcesMarkup(sources: readonly SourceLine[], page: Language): Markup {
  return markup`${sources.map((one, index) => markup`${index > 0 && "; "}${sourceMarkup(one, page)}`)}`;
}

/** A publisher's name is a name; what it published is told in its own language. */
function sourceMarkup({ publisher, title, titleLang, url }: SourceLine, page: Language): Markup {
  const named =
    title === undefined
      ? markup`${publisher}`
      : markup`${publisher}, <span${langAttribute(titleLang, page)}>${title}</span>`;
  return url === undefined ? named : markup`<a href="${url}" rel="external noopener" target="_blank">${named}</a>`;
}
