import { factWords } from "../messages/facts.ts";
import { togetherWords } from "../messages/together.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language, Text } from "../model/text.ts";
import type { Level } from "./comparability.ts";
import type { Bond } from "./neighbours.ts";
import type { Caveat } from "./side-by-side.ts";
import { themesOf } from "./themes.ts";
import { textIn, type Words } from "./words.ts";

function namesOf(observatory: Observatory, bond: Bond, lang: Language): Words[] {
  const { groups, indicators, sectors } = observatory;
  const named = (name: Text | undefined): Words[] => (name === undefined ? [] : [textIn(name, lang)]);
  switch (bond.by) {
    case "question":
      return themesOf(observatory, bond.themes, lang).map(({ name }) => name);
    case "purpose":
      return named(groups.get(bond.group)?.name);
    case "indicator":
      return bond.indicators.flatMap((id) => named(indicators.get(id)?.name));
    case "sector":
      return named(sectors.get(bond.sector)?.name);
  }
}

/** What two enterprises have in common, in words; `lang` is that of what was not translated. */
export function bondWords(observatory: Observatory, bond: Bond, lang: Language): Words {
  const names = namesOf(observatory, bond, lang);
  const text = togetherWords[lang].bond[bond.by](names.map((name) => name.text).join(", "));
  return { text, lang: names.find((name) => name.lang !== lang)?.lang ?? lang };
}

/** The sentence that stands under values side by side: how far they compare, and what forbids more. */
export function careText(level: Level, caveats: readonly Caveat[], lang: Language): string {
  const words = togetherWords[lang];
  const why = caveats.map((caveat) => words.caveats[caveat]).join(factWords(lang).semicolon);
  return level === "comparable" ? words.care.comparable : words.care[level](why);
}
