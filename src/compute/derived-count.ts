import { figureWords } from "../messages/figures.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Fact } from "./fact.ts";
import { formatInteger } from "./format.ts";
import { statisticFact } from "./statistic.ts";
import { textIn } from "./words.ts";

/** A number that no source publishes: an interval, because the share it comes from is rounded. */
export interface DerivedCount {
  low: number;
  high: number;
  /** "between 1 964 and 2 076". */
  text: string;
  /** What it was derived from. */
  how: string;
}

/** How many a rounded share stands for, where the whole it is divided by is published for the same year and count. */
export function derivedCount(observatory: Observatory, fact: Fact, lang: Language): DerivedCount | undefined {
  const [share] = fact.from;
  if (share === undefined || !("measure" in share) || share.step === undefined) return undefined;
  const base = observatory.denominators.get(share.denominator ?? "");
  if (base?.whole === undefined) return undefined;
  const { territory, measure } = base.whole;
  const wholes = observatory.statistics.filter(
    (one) =>
      one.territory === territory &&
      one.measure === measure &&
      one.family === share.family &&
      one.sector === share.sector &&
      one.period === share.period &&
      one.perimeter === share.perimeter &&
      one.countBasis === share.countBasis &&
      one.qualifier === "exact",
  );
  const [whole] = wholes;
  if (whole === undefined || wholes.length > 1) return undefined;
  const words = figureWords[lang];
  const bound = (side: -1 | 1): number => Math.round((share.value + (side * (share.step ?? 0)) / 2) * whole.value);
  const [low, high] = [bound(-1), bound(1)];
  const from = statisticFact(observatory, whole, lang);
  return {
    low,
    high,
    text: words.between(formatInteger(low, fact.locale), formatInteger(high, fact.locale)),
    how: words.derivedHow(fact.text, from.text, textIn(base.name, lang).text),
  };
}
