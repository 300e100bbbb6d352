import { factWords } from "../messages/facts.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import type { Fact } from "./fact.ts";
import { once } from "./once.ts";
import { statisticFactById, statisticSeriesOf, type StatisticSeries } from "./statistic.ts";
import { attributeOf, everyNode } from "./story-nodes.ts";
import { waysOf, type Way } from "./ways.ts";
import { textIn, type Words } from "./words.ts";

/** One of the statistics that an editorial page sets side by side, with all that tells how it is counted. */
export interface Side {
  fact: Fact;
  /** Its way of counting, of every source. */
  way: Way;
  /** Its own source's series. */
  own: StatisticSeries;
  perimeter: Words | undefined;
  /** The whole that it is a share of. */
  base: Words | undefined;
  /** Where it counts. */
  basis: string;
}

/** The side that a statistic makes. */
export const sideOf = once((observatory, id: string, lang: Language): Side | undefined => {
  const fact = statisticFactById(observatory, id, lang);
  const [statistic] = fact.from;
  if (statistic === undefined || !("measure" in statistic)) return undefined;
  const { territory, measure, denominator } = statistic;
  const has = ({ facts }: StatisticSeries): boolean => facts.some((one) => one.id === id);
  const way = waysOf(statisticSeriesOf(observatory, { territory, measure }, lang)).find(({ merged }) => has(merged));
  const own = way?.sources.find(has);
  if (way === undefined || own === undefined) return undefined;
  const perimeter = observatory.perimeterClasses.get(statistic.perimeter);
  const base = observatory.denominators.get(denominator ?? "");
  return {
    fact,
    way,
    own,
    perimeter: perimeter && textIn(perimeter.name, lang),
    base: base && textIn(base.name, lang),
    basis: factWords(lang).perimeter.basis[statistic.countBasis],
  };
});

/** What the squares of a share are called: of which whole it is a share is part of its name. */
export function squaresTitle({ fact, base }: Side): string {
  return base === undefined ? fact.label : `${fact.label} (${base.text})`;
}

/** A statistic that an editorial page sets beside another, and the page. */
export interface Beside {
  statistic: string;
  /** After "/<lang>/". */
  path: string;
}

/** The statistics that editorial pages set side by side, each once, in whatever language a page says so. */
export const statisticsBeside = once((observatory: Observatory): readonly Beside[] => {
  const found = new Map<string, Beside>();
  for (const page of observatory.pages)
    everyNode(page, (node) => {
      if (node.type !== "mdxJsxFlowElement" || node.name !== "SideBySide") return;
      for (const statistic of (attributeOf(node, "statistics") ?? "").split(/\s+/u))
        if (statistic !== "" && !found.has(statistic)) found.set(statistic, { statistic, path: `${page.slug}/` });
    });
  return [...found.values()];
});
