import type { Indicator } from "../model/indicator.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { collator } from "./format.ts";
import { localeOf } from "./locale.ts";
import { once } from "./once.ts";
import { textIn, type Words } from "./words.ts";

/** A theme with its name. */
export interface Named {
  id: string;
  name: Words;
}

/** Indicators whose main theme it is, and those that it concerns as well; both alphabetical. */
export interface ThemeGroup extends Named {
  indicators: Indicator[];
  also: Indicator[];
}

/** Themes with their names, in the order given. */
export function themesOf({ themes }: Observatory, ids: readonly string[], lang: Language): Named[] {
  return ids.flatMap((id) => {
    const theme = themes.get(id);
    return theme === undefined ? [] : [{ id, name: textIn(theme.name, lang) }];
  });
}

/** Themes that at least one indicator names. */
export const themesOfIndicators = once(
  ({ indicators }): ReadonlySet<string> => new Set([...indicators.values()].flatMap(({ themes }) => themes ?? [])),
);

/** Compares two texts as a reader of the language expects, past quotation marks. */
export function byText(observatory: Observatory, lang: Language): (a: string, b: string) => number {
  const names = collator(localeOf(observatory, lang));
  const bare = (text: string): string => text.replace(/^\P{L}+/u, "");
  return (a, b) => names.compare(bare(a), bare(b));
}

/** Every theme that an indicator names, alphabetical; an indicator without one is in none. */
export function indicatorsByTheme(observatory: Observatory, lang: Language): ThemeGroup[] {
  const compare = byText(observatory, lang);
  const sorted = [...observatory.indicators.values()].toSorted((a, b) =>
    compare(textIn(a.name, lang).text, textIn(b.name, lang).text),
  );
  return themesOf(observatory, [...observatory.themes.keys()], lang)
    .map((theme) => ({
      ...theme,
      indicators: sorted.filter(({ themes }) => themes?.[0] === theme.id),
      also: sorted.filter(({ themes }) => themes?.slice(1).includes(theme.id)),
    }))
    .filter(({ indicators, also }) => indicators.length + also.length > 0)
    .toSorted((a, b) => compare(a.name.text, b.name.text));
}
