import { localeOf } from "../../compute/locale.ts";
import { countryOfEnterprise } from "../../compute/territory.ts";
import { messagesFor, type Messages } from "../../messages/messages.ts";
import type { Enterprise } from "../../model/enterprise.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";

/** What every part of a report is told in: whose it is, in which language, and with which words. */
export interface ReportContext {
  enterprise: Enterprise;
  lang: Language;
  locale: string;
  words: Messages;
  /** Written by the enterprise or as an example of one, rather than compiled by the editors. */
  own: boolean;
}

/** The context of an enterprise's report in one language; French is that of the enterprise's country. */
export function reportContext(enterprise: Enterprise, lang: Language): ReportContext {
  const country = countryOfEnterprise(observatory, enterprise);
  return {
    enterprise,
    lang,
    locale: localeOf(observatory, lang, country),
    words: messagesFor(lang, country),
    own: enterprise.basis !== "public-sources",
  };
}

/** A `lang` attribute's value for words that are not in the page's language. */
export function otherLang(words: { lang: string }, page: Language): string | undefined {
  return words.lang === page ? undefined : words.lang;
}
