import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { isPublished, type Fact } from "./fact.ts";
import { momentsIn } from "./moments.ts";
import { findSeries, seriesOfEnterprise, type Series } from "./series.ts";

/** One series of a report: its receipt's number and, when it was read with a voice, its crossing's. */
export interface NumberedSeries {
  series: Series;
  /** The value that stands for the series: its newest published one, else its newest reason for absence. */
  fact: Fact;
  receipt: number;
  crossing?: number;
}

/** All the numbers of a report, each once, in reading order: crossings, then the charts, then the rest. */
export interface ReportNumbers {
  crossed: readonly NumberedSeries[];
  charted: readonly NumberedSeries[];
  /** What no chart of its own shows, by indicator: the crossed ones first, then in the author's order. */
  rows: readonly (readonly NumberedSeries[])[];
  all: readonly NumberedSeries[];
}

/** The newest published fact of a series, else its last. */
export function standsFor(series: Series): Fact {
  const fact = series.facts.findLast(isPublished) ?? series.facts.at(-1);
  if (fact === undefined) throw new Error(`${series.id} has no facts.`);
  return fact;
}

/** The numbers of an enterprise in reading order, with the number of each receipt: the same on the page and in print. */
export function reportNumbers(observatory: Observatory, enterpriseId: string, lang: Language): ReportNumbers {
  const enterprise = observatory.enterprises.get(enterpriseId);
  const every = seriesOfEnterprise(observatory, enterpriseId, lang);
  const crossings = (enterprise?.evaluation?.crossings ?? []).map(({ number }) => {
    const { indicator, perimeter, breakdown } = number;
    return findSeries(observatory, { enterprise: enterpriseId, indicator, perimeter, breakdown }, lang)?.id;
  });
  const read = [...new Set(crossings)].filter((id) => id !== undefined);
  const crossed = read.flatMap((id) => every.filter((series) => series.id === id));
  const rest = every.filter(({ id }) => !read.includes(id));
  const charted = rest.filter(({ facts }) => momentsIn(facts) >= 3);
  const others = rest.filter(({ facts }) => momentsIn(facts) < 3);
  const groups = [...Map.groupBy(others, ({ indicator }) => indicator).values()];
  const all = [...crossed, ...charted, ...groups.flat()].map((series, index): NumberedSeries => {
    const crossing = crossings.indexOf(series.id);
    const numbered = { series, fact: standsFor(series), receipt: index + 1 };
    return crossing < 0 ? numbered : { ...numbered, crossing: crossing + 1 };
  });
  const drawn = new Set(charted);
  const rows = Map.groupBy(
    all.filter(({ series }) => !drawn.has(series)),
    ({ series }) => series.indicator,
  );
  return {
    crossed: all.filter(({ crossing }) => crossing !== undefined),
    charted: all.filter(({ series }) => drawn.has(series)),
    rows: [...rows.values()],
    all,
  };
}
