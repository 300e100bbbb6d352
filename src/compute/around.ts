import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Territory } from "../model/vocabulary.ts";
import type { Fact } from "./fact.ts";
import { headlineOf, newestOf } from "./statistic.ts";
import { ancestorsOf } from "./territory.ts";

/** The nearest places around an enterprise that have statistics of their own, two at the most, each with its newest figures. */
export function aroundOf(
  observatory: Observatory,
  { territories }: Enterprise,
  lang: Language,
): { place: Territory; facts: Fact[] }[] {
  const near = territories.flatMap((id) => {
    const own = observatory.territories.get(id);
    const line = own === undefined ? [] : [own, ...ancestorsOf(observatory, id)];
    return line.find((one) => one.tier !== "province" && headlineOf(observatory, one.id, lang).length > 0) ?? [];
  });
  return [...new Map(near.slice(0, 2).map((place) => [place.id, place])).values()].map((place) => ({
    place,
    facts: headlineOf(observatory, place.id, lang)
      .slice(0, 2)
      .flatMap((series) => newestOf(series) ?? []),
  }));
}
