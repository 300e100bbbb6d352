import { localeOf } from "../../compute/locale.ts";
import { reportNumbers, type ReportNumbers } from "../../compute/report-numbers.ts";
import { countryOfEnterprise } from "../../compute/territory.ts";
import { textIn, type Words } from "../../compute/words.ts";
import { factWords, type FactWords } from "../../messages/facts.ts";
import { messagesFor, type Messages } from "../../messages/messages.ts";
import { pdfWords, type PdfWords } from "../../messages/pdf.ts";
import type { Enterprise } from "../../model/enterprise.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Testimony } from "../../model/testimony.ts";
import type { Language, Text } from "../../model/text.ts";
import type { Told } from "./blocks.ts";

/** What every part of a document is told in: whose it is, in which language, and with which words. */
export interface PdfContext {
  observatory: Observatory;
  enterprise: Enterprise;
  lang: Language;
  locale: string;
  words: Messages;
  facts: FactWords;
  pdf: PdfWords;
  numbers: ReportNumbers;
  /** Written by the enterprise or as an example of one, rather than compiled by the editors. */
  own: boolean;
  /** Testimonies whose consent covers print. */
  voices: ReadonlyMap<string, Testimony>;
}

let latest: { observatory: Observatory; key: string; context: PdfContext } | undefined;

/** The context of an enterprise's documents in one language; throws where there is no such enterprise. */
export function pdfContext(observatory: Observatory, enterpriseId: string, lang: Language): PdfContext {
  const key = `${enterpriseId} ${lang}`;
  // The three editions of one enterprise are made one after another from the same context.
  if (latest?.observatory !== observatory || latest.key !== key)
    latest = { observatory, key, context: makeContext(observatory, enterpriseId, lang) };
  return latest.context;
}

function makeContext(observatory: Observatory, enterpriseId: string, lang: Language): PdfContext {
  const enterprise = observatory.enterprises.get(enterpriseId);
  if (enterprise === undefined) throw new Error(`No enterprise "${enterpriseId}".`);
  const country = countryOfEnterprise(observatory, enterprise);
  const printed = enterprise.testimonies.filter(({ consent }) => consent.scope.includes("print"));
  return {
    observatory,
    enterprise,
    lang,
    locale: localeOf(observatory, lang, country),
    words: messagesFor(lang, country),
    facts: factWords(lang),
    pdf: pdfWords[lang],
    numbers: reportNumbers(observatory, enterpriseId, lang),
    own: enterprise.basis !== "public-sources",
    voices: new Map(printed.map((one) => [one.id, one])),
  };
}

/** Words as the template takes them: bare in the document's language, or where theirs is no code it knows. */
export function told({ text, lang }: Words, { lang: page }: Pick<PdfContext, "lang">): Told {
  const [code = ""] = lang.split("-");
  return code === page || !/^[a-z]{2,3}$/.test(code) ? text : { text, lang: code };
}

/** An author's text in the document's language, else in one that it has. */
export function tell(text: Text, context: Pick<PdfContext, "lang">): Told {
  return told(textIn(text, context.lang), context);
}
