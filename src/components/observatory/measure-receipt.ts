import { yearsOf } from "../../compute/timeline.ts";
import { formatInteger, formatUnit } from "../../compute/format.ts";
import { textIn } from "../../compute/words.ts";
import { factWords } from "../../messages/facts.ts";
import { messagesFor } from "../../messages/messages.ts";
import type { Measure } from "../../model/statistic.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import type { ReceiptSlip } from "../fact/receipt-markup.ts";
import type { MeasureGroup } from "../../compute/measure-groups.ts";

/** The receipt of a measure itself: what it counts, in which unit, where and when, by whom it is published. */
export function measureReceipt(
  measure: Measure,
  groups: readonly MeasureGroup[],
  lang: Language,
  locale: string,
): ReceiptSlip {
  const { term } = factWords(lang);
  const { indicator, statistics, territory } = messagesFor(lang);
  const name = textIn(measure.name, lang);
  const describes = textIn(measure.describes, lang);
  const unit = observatory.units.get(measure.unit);
  const series = groups.flatMap(({ ways }) => ways.map(({ merged }) => merged));
  const facts = series.flatMap((one) => one.facts);
  const years = yearsOf(facts);
  const publishers = [...new Set(facts.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))];
  const places = new Set(series.map((one) => one.territory)).size;
  return {
    name: statistics.kicker,
    title: name.text,
    titleLang: name.lang === lang ? undefined : name.lang,
    rows: [
      { term: term.counts, text: describes.text, ...(describes.lang === lang ? {} : { lang: describes.lang }) },
      ...(unit === undefined ? [] : [{ term: indicator.unit, text: formatUnit(unit, locale) }]),
      { term: territory.title, text: formatInteger(places, locale) },
      ...(years === undefined
        ? []
        : [{ term: term.period, text: statistics.years(String(years[0]), String(years[1])) }]),
      { term: publishers.length > 1 ? term.sources : term.source, text: publishers.slice(0, 6).join("; ") },
    ],
  };
}
