import { releaseWords } from "../messages/releases.ts";
import type { Observatory } from "../model/observatory.ts";
import type { SumRow } from "../model/sum.ts";
import type { Language } from "../model/text.ts";
import type { Figure } from "./changes.ts";
import { observationFact, type Fact } from "./fact.ts";
import { formatPeriod } from "./format.ts";
import { localeOf } from "./locale.ts";
import { statisticFact } from "./statistic.ts";
import { absentText, markOf, numberText } from "./value.ts";
import { textIn, type Words } from "./words.ts";

/** A figure in words: what, of whom, when, and its value with its status. */
export interface FigureTold {
  label: Words;
  who: Words;
  period: string;
  text: string;
}

/** A figure in the words of the observatory that published it, so that an old one is printed as its own day did. */
export function figureTold(observatory: Observatory, figure: Figure, lang: Language): FigureTold {
  if ("sum" in figure) return sumTold(observatory, figure, lang);
  const fact =
    "indicator" in figure ? observationFact(observatory, figure, lang) : statisticFact(observatory, figure, lang);
  const { label, labelLang, perimeter, period } = fact;
  return { label: { text: label, lang: labelLang }, who: perimeter, period: period.text, text: withStatus(fact) };
}

function sumTold(observatory: Observatory, row: SumRow, lang: Language): FigureTold {
  const { territories, sectors, groups, indicators, units } = observatory;
  const locale = localeOf(observatory, lang);
  const [indicator, unit] = [indicators.get(row.indicator), units.get(row.unit)];
  if (indicator === undefined || unit === undefined) throw new Error(`${row.sum} has an unknown indicator or unit.`);
  const of = [territories.get(row.territory ?? ""), sectors.get(row.sector ?? ""), groups.get(row.group ?? "")];
  const names = of.flatMap((one) => (one === undefined ? [] : textIn(one.name, lang).text));
  const { value, status, qualifier = "exact" } = row;
  const printed =
    value === null || status === "c"
      ? absentText("suppressed", locale)
      : numberText(value, unit, { locale, digits: indicator.digits ?? 2, qualifier, mark: markOf(status) });
  return {
    label: textIn(indicator.name, lang),
    who: { text: [releaseWords[lang].total, ...names].join(", "), lang },
    period: formatPeriod(row.period, locale),
    text: withStatus(printed),
  };
}

// A status is part of what was published: "12 (p)" that becomes "12" was revised.
function withStatus({ text, short, mark }: Pick<Fact, "text" | "short" | "mark">): string {
  return mark === "provisional" || mark === "estimated" ? `${text} ${short.slice(short.lastIndexOf("("))}` : text;
}
