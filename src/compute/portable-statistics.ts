import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { compositionOf } from "./composition.ts";
import { isPublished, type Fact } from "./fact.ts";
import { fragment } from "./fragment.ts";
import { measureGroups, shownWays, stillRows, type GroupMap, type MeasureGroup } from "./measure-groups.ts";
import { momentsIn } from "./moments.ts";
import { asOneSeries, type Portable } from "./portable-chart.ts";
import { byTime } from "./series.ts";
import type { StatisticSeries } from "./statistic.ts";
import { sideOf, squaresTitle, statisticsBeside } from "./statistics-beside.ts";
import { textIn, type Words } from "./words.ts";

/** Every chart of public statistics: lines, maps and rows of the measures, wholes in parts, squares of editorial pages. */
export function portableStatistics(observatory: Observatory, lang: Language): Portable[] {
  const groups = [...observatory.measures.keys()].flatMap((id) => measureGroups(observatory, id, lang));
  return [
    ...linesOf(observatory, groups, lang),
    ...groups.flatMap((group) => seenFirst(group).map((map) => mapChart(observatory, group, map, lang))),
    ...groups.flatMap((group) => rowsChart(observatory, group, lang)),
    ...observatory.settings.territories.flatMap((id) => partsChart(observatory, id, lang)),
    ...statisticsBeside(observatory).flatMap(({ statistic, path }) => squares(observatory, statistic, path, lang)),
  ];
}

/** Address of the map of a group in a period. */
export function mapId({ first }: MeasureGroup, { period }: GroupMap): string {
  return fragment(["map", countedAs(first), period].join("/"));
}

/** Address of the newest values of a group, in rows. */
export function rowsId({ first }: MeasureGroup): string {
  return fragment(["rows", countedAs(first)].join("/"));
}

/** Address of the parts that a territory's whole is made of. */
export function partsId(territory: string): string {
  return fragment(["parts", territory].join("/"));
}

/** Address of the squares of a share. */
export function squaresId({ id }: Fact): string {
  return fragment(["squares", id].join("/"));
}

function seenFirst({ map, maps }: MeasureGroup): GroupMap[] {
  return map === undefined ? [] : [map, ...maps.filter((one) => one !== map)];
}

function countedAs({ measure, perimeterClass, countBasis, denominator, unitId }: StatisticSeries): string {
  return [measure, perimeterClass, countBasis, denominator, unitId].filter(Boolean).join("/");
}

function linesOf(observatory: Observatory, groups: readonly MeasureGroup[], lang: Language): Portable[] {
  const ours = new Set(observatory.settings.territories);
  const beside = statisticsBeside(observatory).flatMap(({ statistic }) => sideOf(observatory, statistic, lang) ?? []);
  const set = new Set(beside.map(({ way }) => way.merged.id));
  return groups
    .flatMap((group) => {
      const shown = new Set(shownWays(observatory, group));
      return group.ways.filter(
        (way) =>
          momentsIn(way.merged.facts) > 1 &&
          (ours.has(way.merged.territory) || shown.has(way) || set.has(way.merged.id)),
      );
    })
    .map(({ merged }) => ({
      id: fragment(wayId(merged)),
      series: merged,
      kind: "line" as const,
      shown: [merged],
      owner: merged.territoryName,
      path: `statistics/${merged.measure}/`,
      example: false,
    }));
}

function wayId(series: StatisticSeries): string {
  const { territory, family, statisticSector } = series;
  const parts = [family, statisticSector].filter((part) => part !== "total");
  const { measure, perimeterClass, countBasis, denominator, unitId } = series;
  return [territory, measure, ...parts, perimeterClass, countBasis, denominator, unitId].filter(Boolean).join("/");
}

function perimeterOf(observatory: Observatory, { perimeterClass }: StatisticSeries, lang: Language): Words {
  const name = observatory.perimeterClasses.get(perimeterClass)?.name;
  return name === undefined ? { text: perimeterClass, lang } : textIn(name, lang);
}

function mapChart(observatory: Observatory, group: MeasureGroup, map: GroupMap, lang: Language): Portable {
  const { first } = group;
  const valued = map.areas.filter(({ fact }) => fact !== undefined);
  const facts = valued.flatMap(({ fact }) => fact ?? []);
  const tongues = new Set(valued.map((area) => area.lang ?? lang));
  const [only = lang] = tongues;
  const id = mapId(group, map);
  const series = asOneSeries(first, facts, id, perimeterOf(observatory, first, lang));
  return {
    id,
    series,
    kind: "map",
    shown: [series],
    map,
    owner: { text: names(valued.map(({ name }) => name)), lang: tongues.size === 1 ? only : lang },
    path: `statistics/${first.measure}/`,
    example: false,
  };
}

function names(list: readonly string[]): string {
  return [...new Set(list)].toSorted().join(", ");
}

function rowsChart(observatory: Observatory, group: MeasureGroup, lang: Language): Portable[] {
  const rows = stillRows(observatory, group, lang);
  if (rows.length === 0) return [];
  const { first } = group;
  const id = rowsId(group);
  const facts = rows.map(({ fact }) => fact).toSorted(byTime);
  const series = asOneSeries(first, facts, id, perimeterOf(observatory, first, lang));
  const ids = new Set(facts.map((fact) => fact.id));
  const own = group.ways.filter(({ merged }) => merged.facts.some((fact) => ids.has(fact.id)));
  const owner = { text: names(own.map(({ merged }) => merged.territoryName.text)), lang };
  return [
    { id, series, kind: "rows", shown: [series], rows, owner, path: `statistics/${first.measure}/`, example: false },
  ];
}

function partsChart(observatory: Observatory, territory: string, lang: Language): Portable[] {
  const composition = compositionOf(observatory, territory, lang);
  const place = observatory.territories.get(territory);
  if (composition === undefined || place === undefined) return [];
  const { parts, first } = composition;
  const id = partsId(territory);
  const series = asOneSeries(
    first,
    parts.map(({ fact }) => fact),
    id,
    perimeterOf(observatory, first, lang),
  );
  const path = `territories/${territory}/#composition`;
  return [
    { id, series, kind: "parts", shown: [series], rows: parts, owner: textIn(place.name, lang), path, example: false },
  ];
}

function squares(observatory: Observatory, statistic: string, path: string, lang: Language): Portable[] {
  const side = sideOf(observatory, statistic, lang);
  if (side === undefined || side.base === undefined || side.own.kind !== "share" || !isPublished(side.fact)) return [];
  const id = squaresId(side.fact);
  const series = { ...side.own, id, facts: [side.fact], breaks: [], label: squaresTitle(side) };
  const owner = side.own.territoryName;
  return [{ id, series, kind: "waffle", shown: [series], owner, path, example: false }];
}
