import { escapeText } from "../../charts/svg.ts";
import { searchWords } from "../../messages/search.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { absolute, fileTo, pathTo } from "../../paths.ts";

/** The OpenSearch description of one language: with it a browser can search the observatory from its own bar. */
export function openSearch(observatory: Observatory, lang: Language): string {
  const { settings } = observatory;
  const words = searchWords[lang];
  const page = absolute(observatory, pathTo(observatory, lang, "search/"));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // Names longer than 16 characters may be cut by browsers.
    `<ShortName>${escapeText(`${settings.name} ${lang}`.slice(0, 16))}</ShortName>`,
    `<Description>${escapeText(words.lede)}</Description>`,
    `<Language>${lang}</Language>`,
    "<InputEncoding>UTF-8</InputEncoding>",
    `<Image height="32" width="32" type="image/x-icon">${absolute(observatory, fileTo(observatory, "favicon.ico"))}</Image>`,
    `<Url type="text/html" template="${page}?q={searchTerms}"/>`,
    "</OpenSearchDescription>\n",
  ].join("\n");
}
