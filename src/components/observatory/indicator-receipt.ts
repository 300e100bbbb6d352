import { formatDay, formatUnit } from "../../compute/format.ts";
import { textIn } from "../../compute/words.ts";
import { factWords } from "../../messages/facts.ts";
import { messagesFor } from "../../messages/messages.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Language, Text } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import type { ReceiptSlip } from "../fact/receipt-markup.ts";

/** The receipt of an indicator itself: what it counts, in which unit, in which state, agreed with whom. */
export function indicatorReceipt(indicator: Indicator, lang: Language, locale: string): ReceiptSlip {
  const { term } = factWords(lang);
  const { indicator: words } = messagesFor(lang);
  const { dividedBy, excludes, agreedWith, state, versions } = indicator;
  const unit = observatory.units.get(indicator.unit);
  const name = textIn(indicator.name, lang);
  const row = (head: string, text: Text | undefined) => {
    if (text === undefined) return [];
    const found = textIn(text, lang);
    return [
      found.lang === lang ? { term: head, text: found.text } : { term: head, text: found.text, lang: found.lang },
    ];
  };
  const newest = versions.at(-1);
  return {
    name: words.kicker,
    title: name.text,
    titleLang: name.lang === lang ? undefined : name.lang,
    rows: [
      ...row(term.counts, indicator.counts),
      ...row(term.dividedBy, dividedBy),
      ...row(term.excludes, excludes),
      ...(unit === undefined ? [] : [{ term: words.unit, text: formatUnit(unit, locale) }]),
      { term: words.stateTitle, text: words.stateOf[state] },
      ...(agreedWith === undefined
        ? [{ term: words.agreedWith, text: words.notAgreed }]
        : row(words.agreedWith, agreedWith)),
      ...(newest === undefined
        ? []
        : [{ term: words.definition, text: words.version(newest.version, formatDay(newest.date, locale)) }]),
    ],
  };
}
