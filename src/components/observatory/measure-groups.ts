import { yearsOf } from "../../charts/timeline.ts";
import { axisKey } from "../../compute/comparability.ts";
import { isPublished, type Fact } from "../../compute/fact.ts";
import type { collator } from "../../compute/format.ts";
import { mapAreas, type MapArea } from "../../compute/map-areas.ts";
import { statisticSeriesOf, termName, type StatisticSeries } from "../../compute/statistic.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";
import { waysOf, type Way } from "./ways.ts";

/** Territories, families and sectors counted in the same way: they may share an axis. */
export interface MeasureGroup {
  id: string;
  first: StatisticSeries;
  /** One for each territory, family and sector, alphabetical by territory. */
  ways: readonly Way[];
  /** Years of all its values. */
  years: readonly [number, number] | undefined;
  /** A map where at least three of our provinces or departments have a value of one source in one period. */
  map?: { period: string; areas: readonly MapArea[] };
}

const least = 3;

/** Of a group, the total comes before its families and sectors. */
function partRank({ family, statisticSector }: StatisticSeries): number {
  return Number(family !== "total") + Number(statisticSector !== "total");
}

/** Source and period that most of our provinces have in common, the newest of those. */
function mapOf(ways: readonly Way[], lang: Language): MeasureGroup["map"] {
  const ours = new Set(observatory.settings.territories);
  const cells = ways
    .flatMap(({ sources }) => sources)
    .filter(({ territory, place }) => ours.has(territory) && place.tier === "province")
    .flatMap((series) =>
      series.facts
        .filter(isPublished)
        .map((fact) => ({ series, period: fact.from[0]?.period ?? "", source: series.source })),
    );
  const [best] = [
    ...Map.groupBy(cells, ({ source, period, series }) =>
      [source, period, series.family, series.statisticSector].join("/"),
    ).values(),
  ]
    .filter((group) => new Set(group.map(({ series }) => series.territory)).size >= least)
    .toSorted((a, b) => b.length - a.length || ((a[0]?.period ?? "") < (b[0]?.period ?? "") ? 1 : -1));
  const first = best?.[0];
  if (best === undefined || first === undefined) return undefined;
  const series = best.map((cell) => cell.series);
  return { period: first.period, areas: mapAreas(observatory, series, first.period, lang) };
}

/** How many territories of this observatory a group tells of. */
function ownPlaces({ ways }: MeasureGroup): number {
  const ours = new Set(observatory.settings.territories);
  return new Set(ways.map(({ merged }) => merged.territory).filter((id) => ours.has(id))).size;
}

/** The statistics of a measure, in groups that count alike; the group that tells of most of our territories comes first. */
export function measureGroups(measure: string, lang: Language, sort: ReturnType<typeof collator>): MeasureGroup[] {
  const series = statisticSeriesOf(observatory, { measure }, lang);
  return [...Map.groupBy(series, axisKey)]
    .flatMap(([id, own]): MeasureGroup[] => {
      const [first] = own;
      if (first === undefined) return [];
      const ways = waysOf(own).toSorted(
        ({ merged: a }, { merged: b }) =>
          sort.compare(a.territoryName.text, b.territoryName.text) || partRank(a) - partRank(b),
      );
      const map = mapOf(ways, lang);
      return [
        { id, first, ways, years: yearsOf(own.flatMap(({ facts }) => facts)), ...(map === undefined ? {} : { map }) },
      ];
    })
    .toSorted(
      (a, b) =>
        Number(b.map !== undefined) - Number(a.map !== undefined) ||
        ownPlaces(b) - ownPlaces(a) ||
        b.ways.length - a.ways.length,
    );
}

/** The territories a group draws: those with a page of their own, else the first few; the table has them all. */
export function shownWays({ ways }: MeasureGroup): Way[] {
  const ours = new Set(observatory.settings.territories);
  const own = ways.filter(({ merged }) => ours.has(merged.territory));
  return own.length > 0 ? own : ways.slice(0, 6);
}

/** True where a group has a map, lines, or rows to set beside each other; else its table is all there is. */
export function hasFigures(group: MeasureGroup): boolean {
  const shown = shownWays(group);
  return group.map !== undefined || shown.length > 1 || shown.some((way) => pointsOf(way) > 1);
}

/** Whose values a way gives: its territory, then its family or sector where it is not the whole. */
export function wayName({ merged }: Way, lang: Language): string {
  const { territoryName, family, statisticSector } = merged;
  const parts = [
    ...(family === "total" ? [] : [termName(observatory, "family", family, lang).text]),
    ...(statisticSector === "total" ? [] : [termName(observatory, "sector", statisticSector, lang).text]),
  ];
  return [territoryName.text, ...parts].join(", ");
}

/** Years in which the values of a way are published, each once. */
export function pointsOf({ merged }: Way): number {
  return new Set(
    merged.facts.filter((fact: Fact) => isPublished(fact) && fact.value !== null).map(({ period }) => period.text),
  ).size;
}

/** Lowest and highest value of these ways, for an axis that they share. */
export function valuesOf(ways: readonly Way[]): number[] {
  return ways.flatMap(({ merged }) => merged.facts.flatMap(({ value }) => value ?? []));
}
