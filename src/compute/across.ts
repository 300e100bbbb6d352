import type { Enterprise } from "../model/enterprise.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Group } from "../model/vocabulary.ts";
import type { Level } from "./comparability.ts";
import { besideEachOther, newestTold, type Caveat, type Told } from "./side-by-side.ts";
import { sidesOf } from "./standing.ts";
import { countryOfEnterprise } from "./territory.ts";
import { byText, themesOf, type Named } from "./themes.ts";
import { textIn } from "./words.ts";

/** What stands on each side of the border, in the order of the sides; every list is alphabetical by enterprise. */
export interface Side<One> {
  country: string;
  ones: readonly One[];
}

/** The same indicator on both sides, with the newest value of each enterprise, and how far these compare. */
export interface SharedIndicator {
  indicator: Indicator;
  sides: readonly Side<Told>[];
  level: Level;
  caveats: readonly Caveat[];
  example: boolean;
}

/** Splits by side; nothing where one side is empty. */
function bothSides<One>(
  observatory: Observatory,
  ones: readonly One[],
  of: (one: One) => Enterprise,
): Side<One>[] | undefined {
  const sides = sidesOf(observatory).map((country) => ({
    country,
    ones: ones.filter((one) => countryOfEnterprise(observatory, of(one)) === country),
  }));
  return sides.filter((side) => side.ones.length > 0).length > 1 ? sides : undefined;
}

/** Indicators that enterprises of both sides publish, alphabetical; fictional values only beside fictional ones. */
export function sharedIndicators(observatory: Observatory, lang: Language): SharedIndicator[] {
  const compare = byText(observatory, lang);
  const all = [...observatory.enterprises.values()];
  return [...observatory.indicators.values()]
    .toSorted((a, b) => compare(textIn(a.name, lang).text, textIn(b.name, lang).text))
    .flatMap((indicator) =>
      [false, true].flatMap((example) => {
        const told = all
          .filter(({ basis }) => (basis === "example") === example)
          .flatMap((enterprise) => newestTold(observatory, enterprise, indicator.id, lang) ?? []);
        const sides = bothSides(observatory, told, ({ enterprise }) => enterprise);
        const facts = told.map(({ fact }) => fact);
        return sides ? [{ indicator, sides, example, ...besideEachOther(indicator, facts) }] : [];
      }),
    );
}

/** Themes that questions of both sides are about, alphabetical, with who asks. */
export function sharedQuestions(
  observatory: Observatory,
  lang: Language,
): { theme: Named; sides: readonly Side<Enterprise>[] }[] {
  const compare = byText(observatory, lang);
  return themesOf(observatory, [...observatory.themes.keys()], lang)
    .toSorted((a, b) => compare(a.name.text, b.name.text))
    .flatMap((theme) => {
      const asking = [...observatory.enterprises.values()].filter(({ evaluation }) =>
        evaluation?.themes.includes(theme.id),
      );
      const sides = bothSides(observatory, asking, (one) => one);
      return sides ? [{ theme, sides }] : [];
    });
}

/** Purposes that real enterprises of both sides share, in the order of the groups. */
export function sharedPurposes(observatory: Observatory): { group: Group; sides: readonly Side<Enterprise>[] }[] {
  return [...observatory.groups.values()].flatMap((group) => {
    const own = [...observatory.enterprises.values()].filter(
      (one) => one.group === group.id && one.basis !== "example",
    );
    const sides = bothSides(observatory, own, (one) => one);
    return sides ? [{ group, sides }] : [];
  });
}
