import { indicatorWords } from "../messages/indicators.ts";
import { messagesFor } from "../messages/messages.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Choice } from "./directory.ts";
import { sidesOf, standingsOf } from "./standing.ts";
import { indicatorsByTheme } from "./themes.ts";

/** What the list of indicators can be filtered by. */
export interface IndicatorFilters {
  theme: Choice[];
  tells: Choice[];
  side: Choice[];
}

/** On which sides of the border real enterprises publish an indicator: country codes, and "both". */
export function sidesOfIndicator(observatory: Observatory, { id }: Indicator, lang: Language): string[] {
  const here = standingsOf(observatory, id, lang).filter(({ publishing }) => publishing.length > 0);
  return [...here.map(({ country }) => country), ...(here.length > 1 ? ["both"] : [])];
}

/** The filters of the list of indicators: themes by name, practices before results, sides in their order; each choice keeps one at least. */
export function indicatorFilters(observatory: Observatory, lang: Language): IndicatorFilters {
  const all = [...observatory.indicators.values()];
  const { tells } = messagesFor(lang).fact;
  const { country } = messagesFor(lang).territory;
  const sides = all.flatMap((indicator) => sidesOfIndicator(observatory, indicator, lang));
  const choice = (id: string, text: string, count: number): Choice[] =>
    count === 0 ? [] : [{ id, name: { text, lang }, count }];
  return {
    theme: indicatorsByTheme(observatory, lang).map(({ id, name, indicators, also }) => ({
      id,
      name,
      count: indicators.length + also.length,
    })),
    tells: (["practice", "process", "result"] as const).flatMap((id) =>
      choice(id, tells[id], all.filter((one) => one.tells === id).length),
    ),
    side: [...sidesOf(observatory), "both"].flatMap((id) =>
      choice(
        id,
        id === "both" ? indicatorWords[lang].bothSides : (country[id as keyof typeof country] ?? id),
        sides.filter((one) => one === id).length,
      ),
    ),
  };
}
