import type { Topology } from "topojson-specification";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { axisKey } from "./comparability.ts";
import { isPublished, type Fact } from "./fact.ts";
import { collator } from "./format.ts";
import { localeOf } from "./locale.ts";
import { mapAreas, type MapArea } from "./map-areas.ts";
import { momentsIn } from "./moments.ts";
import { once } from "./once.ts";
import { newestOf, statisticSeriesOf, termName, type StatisticSeries } from "./statistic.ts";
import { yearsOf } from "./timeline.ts";
import { waysOf, type Way } from "./ways.ts";

/** The map of one period. */
export interface GroupMap {
  /** As the data write it: "2014". */
  period: string;
  areas: readonly MapArea[];
  /** The values of all periods that share its classes, so that a colour means the same on each. */
  scale: readonly Fact[];
  shapes: Topology;
}

/** Territories, families and sectors counted in the same way: they may share an axis. */
export interface MeasureGroup {
  id: string;
  first: StatisticSeries;
  /** One for each territory, family and sector, alphabetical by territory. */
  ways: readonly Way[];
  /** Years of all its values. */
  years: readonly [number, number] | undefined;
  /** A map for each period in which one source gives at least three of our provinces or departments a value, oldest first. */
  maps: readonly GroupMap[];
  /** The map that is seen first: of those with most places, the newest. */
  map?: GroupMap;
}

const least = 3;

/** Of a group, the total comes before its families and sectors. */
function partRank({ family, statisticSector }: StatisticSeries): number {
  return Number(family !== "total") + Number(statisticSector !== "total");
}

/** The maps of a group: those of the source that tells of most of our provinces in one period, and of the newest such period. */
function mapsOf(observatory: Observatory, ways: readonly Way[], lang: Language): Pick<MeasureGroup, "maps" | "map"> {
  const ours = new Set(observatory.settings.territories);
  const cells = ways
    .flatMap(({ sources }) => sources)
    .filter(({ territory, place }) => ours.has(territory) && place.tier === "province")
    .flatMap((series) =>
      series.facts.filter(isPublished).map((fact) => {
        const { source, family, statisticSector } = series;
        return { series, fact, period: fact.from[0]?.period ?? "", key: [source, family, statisticSector].join("/") };
      }),
    );
  const groups = [...Map.groupBy(cells, ({ key, period }) => `${key}/${period}`).values()]
    .filter((group) => new Set(group.map(({ series }) => series.territory)).size >= least)
    .toSorted((a, b) => b.length - a.length || ((a[0]?.period ?? "") < (b[0]?.period ?? "") ? 1 : -1));
  const { shapes } = observatory;
  const best = groups[0]?.[0];
  if (best === undefined || shapes === null) return { maps: [] };
  const alike = groups.filter(([first]) => first?.key === best.key);
  const scale = alike.flat().map(({ fact }) => fact);
  const maps = alike
    .flatMap((group) => {
      const period = group[0]?.period ?? "";
      const series = group.map((cell) => cell.series);
      return [{ period, areas: mapAreas(observatory, series, period, lang), scale, shapes }];
    })
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const map = maps.find(({ period }) => period === best.period);
  return { maps, ...(map === undefined ? {} : { map }) };
}

/** How many territories of this observatory a group tells of. */
function ownPlaces(observatory: Observatory, { ways }: MeasureGroup): number {
  const ours = new Set(observatory.settings.territories);
  return new Set(ways.map(({ merged }) => merged.territory).filter((id) => ours.has(id))).size;
}

/** The statistics of a measure, in groups that count alike; the group that tells of most of our territories comes first. */
export const measureGroups = once((observatory, measure: string, lang: Language): readonly MeasureGroup[] => {
  const series = statisticSeriesOf(observatory, { measure }, lang);
  const sort = collator(localeOf(observatory, lang));
  return [...Map.groupBy(series, axisKey)]
    .flatMap(([id, own]): MeasureGroup[] => {
      const [first] = own;
      if (first === undefined) return [];
      const ways = waysOf(own).toSorted(
        ({ merged: a }, { merged: b }) =>
          sort.compare(a.territoryName.text, b.territoryName.text) || partRank(a) - partRank(b),
      );
      const years = yearsOf(own.flatMap(({ facts }) => facts));
      return [{ id, first, ways, years, ...mapsOf(observatory, ways, lang) }];
    })
    .toSorted(
      (a, b) =>
        Number(b.map !== undefined) - Number(a.map !== undefined) ||
        ownPlaces(observatory, b) - ownPlaces(observatory, a) ||
        b.ways.length - a.ways.length,
    );
});

/** The territories a group draws: those with a page of their own, else the first few; the table has them all. */
export function shownWays(observatory: Observatory, { ways }: MeasureGroup): Way[] {
  const ours = new Set(observatory.settings.territories);
  const own = ways.filter(({ merged }) => ours.has(merged.territory));
  return own.length > 0 ? own : ways.slice(0, 6);
}

/** True where a group has a map, lines, or rows to set beside each other; else its table is all there is. */
export function hasFigures(observatory: Observatory, group: MeasureGroup): boolean {
  const shown = shownWays(observatory, group);
  return group.map !== undefined || shown.length > 1 || shown.some((way) => momentsIn(way.merged.facts) > 1);
}

/** Whose values a way gives: its territory, then its family or sector where it is not the whole. */
export function wayName(observatory: Observatory, { merged }: Way, lang: Language): string {
  const { territoryName, family, statisticSector } = merged;
  const parts = [
    ...(family === "total" ? [] : [termName(observatory, "family", family, lang).text]),
    ...(statisticSector === "total" ? [] : [termName(observatory, "sector", statisticSector, lang).text]),
  ];
  return [territoryName.text, ...parts].join(", ");
}

/** The newest values of the shown ways that have no other moment to be drawn with, as rows; one alone needs no drawing. */
export function stillRows(
  observatory: Observatory,
  group: MeasureGroup,
  lang: Language,
): { label: string; fact: Fact }[] {
  const rows = shownWays(observatory, group)
    .filter((way) => momentsIn(way.merged.facts) <= 1)
    .flatMap((way) => {
      const fact = newestOf(way.merged) ?? way.merged.facts.at(-1);
      return fact === undefined ? [] : [{ label: `${wayName(observatory, way, lang)}, ${fact.period.text}`, fact }];
    });
  return rows.length > 1 ? rows : [];
}

/** Lowest and highest value of these ways, for an axis that they share. */
export function valuesOf(ways: readonly Way[]): number[] {
  return ways.flatMap(({ merged }) => merged.facts.flatMap(({ value }) => value ?? []));
}
