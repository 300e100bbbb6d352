import { factWords } from "../messages/facts.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Measure } from "../model/statistic.ts";
import type { Language } from "../model/text.ts";
import type { Fact } from "./fact.ts";
import type { StatisticSeries } from "./statistic.ts";
import { isWithin } from "./territory.ts";
import { textIn } from "./words.ts";

/** A place on a map: a value, or why there is none. */
export interface MapArea {
  territory: string;
  /** Its name in its own language; several are joined with a slash. */
  name: string;
  lang?: string;
  country?: string;
  /** Name of the country, for the far side of a border. */
  countryName?: string;
  /** Column and row on the map of equal tiles. */
  tile?: readonly [number, number];
  /** Short code for a small tile: "59". */
  code?: string;
  /** Ids of the shapes that make it. */
  shapes: readonly string[];
  fact?: Fact;
  /** True when it is counted, but in a way that may not be compared. */
  differently: boolean;
  /** What stands in place of a value. */
  absent: string;
}

function shapeIds({ shapes }: Observatory): string[] {
  const object = shapes?.objects["territories"];
  if (object?.type !== "GeometryCollection") return [];
  return object.geometries.map(({ id }) => String(id));
}

/** Name of a territory in its own languages: "Bruxelles / Brussel". */
export function ownName(observatory: Observatory, id: string): string {
  return (
    observatory.territories
      .get(id)
      ?.ownNames.map(({ name }) => name)
      .join(" / ") ?? id
  );
}

function countryName(observatory: Observatory, code: string | undefined, lang: Language): { countryName?: string } {
  const country = [...observatory.territories.values()].find((one) => one.tier === "country" && one.country === code);
  return code === undefined || country === undefined ? {} : { countryName: textIn(country.name, lang).text };
}

function areaOf(observatory: Observatory, id: string, shapes: readonly string[], lang: Language): MapArea {
  const territory = observatory.territories.get(id);
  const names = territory?.ownNames ?? [];
  const [only] = names;
  return {
    territory: id,
    name: ownName(observatory, id),
    ...(names.length === 1 && only !== undefined && only.lang !== lang ? { lang: only.lang } : {}),
    ...(territory?.country === undefined ? {} : { country: territory.country }),
    ...countryName(observatory, territory?.country, lang),
    ...(territory?.tile === undefined ? {} : { tile: territory.tile }),
    ...(territory?.iso === undefined ? {} : { code: territory.iso.split("-").at(-1) ?? territory.iso }),
    shapes,
    differently: false,
    absent: factWords(lang).chart.notPublished,
  };
}

/** Regions and provinces with a statistic on the same topic, in whatever way it is counted. */
function countedTerritories(observatory: Observatory, measure: string): string[] {
  const topicOf = (id: string): Measure["topic"] => observatory.measures.get(id)?.topic;
  const topic = topicOf(measure);
  const related = observatory.statistics.filter(
    (one) => one.measure === measure || (topic !== undefined && topicOf(one.measure) === topic),
  );
  return [...new Set(related.map(({ territory }) => territory))].filter((territory) => {
    const tier = observatory.territories.get(territory)?.tier;
    return tier === "region" || tier === "province";
  });
}

/** Of a region and its provinces, the provinces: no shape is drawn twice. */
function finest(areas: readonly (MapArea & { fact: Fact })[]): (MapArea & { fact: Fact })[] {
  const covered = new Set<string>();
  const kept = new Set<MapArea>();
  for (const area of areas.toSorted((a, b) => a.shapes.length - b.shapes.length)) {
    if (area.shapes.some((id) => covered.has(id))) continue;
    for (const id of area.shapes) covered.add(id);
    kept.add(area);
  }
  return areas.filter((area) => kept.has(area));
}

/**
 * Where areas have no tile of their own (regions), they stand in one column a country, from north to south,
 * and provinces without value leave the tiles.
 */
function withTiles(valued: MapArea[], rest: MapArea[], rows: ReadonlyMap<string, number>): MapArea[] {
  if (valued.every(({ tile }) => tile !== undefined)) return [...valued, ...rest];
  const row = ({ shapes }: MapArea): number =>
    shapes.reduce((sum, id) => sum + (rows.get(id) ?? 0), 0) / Math.max(1, shapes.length);
  const countries = [...Map.groupBy(valued, ({ country }) => country ?? "").values()];
  const tallest = Math.max(...countries.map((group) => group.length));
  const placed = countries.flatMap((group, column) =>
    group
      .toSorted((a, b) => row(a) - row(b))
      .map((area, index) => {
        const tile = [column, index + Math.floor((tallest - group.length) / 2)] as const;
        return Object.assign(area, { tile });
      }),
  );
  for (const area of rest) delete area.tile;
  return [...placed, ...rest];
}

/**
 * One area for each territory that has a value in `series` in `period`, and for each other shape of the map.
 * A shape without value, whose territory or region is counted by the same measure in another way, is "counted differently".
 */
export function mapAreas(
  observatory: Observatory,
  series: readonly StatisticSeries[],
  period: string,
  lang: Language,
): MapArea[] {
  const [first] = series;
  const words = factWords(lang).chart;
  const ids = shapeIds(observatory);
  const all = series.flatMap((one) => {
    const fact = one.facts.find(({ from }) => from.some((row) => row.period === period));
    const shapes = ids.filter((id) => isWithin(observatory, id, one.territory));
    return fact === undefined || shapes.length === 0
      ? []
      : [{ ...areaOf(observatory, one.territory, shapes, lang), fact }];
  });
  const valued = finest(all);
  const covered = new Set(valued.flatMap(({ shapes }) => shapes));
  const elsewhere = countedTerritories(observatory, first?.measure ?? "");
  const rest = ids
    .filter((id) => !covered.has(id))
    .map((id) => {
      const differently = elsewhere.some(
        (territory) => isWithin(observatory, id, territory) && !series.some((one) => one.territory === territory),
      );
      const absent = differently ? words.countedDifferently : words.notPublished;
      return Object.assign(areaOf(observatory, id, [id], lang), { differently, absent });
    });
  const rows = new Map(ids.map((id) => [id, observatory.territories.get(id)?.tile?.[1] ?? 0]));
  return withTiles(valued, rest, rows);
}

/** Every shape of the map as an area without value: what a locator map is drawn from. */
export function plainAreas(observatory: Observatory, lang: Language): MapArea[] {
  return shapeIds(observatory).map((id) => areaOf(observatory, id, [id], lang));
}

/** One area for each of these territories, made of all the shapes inside it. */
export function territoryAreas(observatory: Observatory, ids: readonly string[], lang: Language): MapArea[] {
  const shapes = shapeIds(observatory);
  return ids.map((id) =>
    areaOf(
      observatory,
      id,
      shapes.filter((shape) => isWithin(observatory, shape, id)),
      lang,
    ),
  );
}
