import { isPublished, type Fact } from "./fact.ts";
import { statisticSeriesOf, termName, type StatisticSeries } from "./statistic.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";

/** The parts of a published whole in one period, from one source, with the total that source gives. */
export interface Composition {
  label: string;
  labelLang: string;
  period: string;
  parts: readonly { label: string; lang?: string; fact: Fact }[];
  total?: Fact;
  /** The series of its first part. */
  first: StatisticSeries;
}

const least = 3;

interface Cell {
  series: StatisticSeries;
  fact: Fact;
}

/** Same measure, perimeter, period and source: what can be parts of one whole. */
function wholeKey({ series, fact }: Cell, by: "family" | "sector"): string {
  const fixed = by === "sector" ? series.family : series.statisticSector;
  return [series.measure, series.perimeterClass, fixed, fact.period.text, series.source].join("/");
}

function isPart({ series }: Cell, by: "family" | "sector"): boolean {
  return (by === "sector" ? series.statisticSector : series.family) !== "total";
}

/** The newest counts of a territory that are published in three parts or more, by sector or by family. */
export function compositionOf(observatory: Observatory, territory: string, lang: Language): Composition | undefined {
  const cells = statisticSeriesOf(observatory, { territory }, lang)
    .filter(({ kind }) => kind === "count")
    .flatMap((series) => series.facts.filter(isPublished).map((fact): Cell => ({ series, fact })));
  const found = (["sector", "family"] as const).flatMap((by) =>
    [...Map.groupBy(cells, (cell) => wholeKey(cell, by)).values()].flatMap((group) => {
      const parts = group.filter((cell) => isPart(cell, by));
      return parts.length < least ? [] : [{ by, parts, total: group.find((cell) => !isPart(cell, by)) }];
    }),
  );
  const [best] = found.toSorted(
    (a, b) =>
      Number(b.total !== undefined) - Number(a.total !== undefined) ||
      (b.parts[0]?.fact.period.end ?? 0) - (a.parts[0]?.fact.period.end ?? 0) ||
      b.parts.length - a.parts.length,
  );
  const first = best?.parts[0];
  if (best === undefined || first === undefined) return undefined;
  return {
    label: first.fact.label,
    labelLang: first.fact.labelLang,
    period: first.fact.period.text,
    first: first.series,
    parts: best.parts.map(({ series, fact }) => {
      const id = best.by === "sector" ? series.statisticSector : series.family;
      const name = termName(observatory, best.by, id, lang);
      return { label: name.text, fact, ...(name.lang === lang ? {} : { lang: name.lang }) };
    }),
    ...(best.total === undefined ? {} : { total: best.total.fact }),
  };
}
