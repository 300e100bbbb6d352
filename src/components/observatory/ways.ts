import { comparabilityOf, type Comparability } from "../../compute/comparability.ts";
import { newestOf, statisticSeriesOf, type StatisticSeries } from "../../compute/statistic.ts";
import { waysOf, type Way } from "../../compute/ways.ts";
import type { Language } from "../../model/text.ts";
import { observatory } from "../../observatory.ts";

export { waysOf, type Way } from "../../compute/ways.ts";

/** True when it tells of a whole and not of a part of it that the same count also gives. */
function isWhole({ merged }: Way, all: readonly Way[]): boolean {
  if (merged.statisticSector !== "total") return false;
  if (merged.family === "total") return true;
  return !all.some(
    ({ merged: other }) =>
      other.family === "total" && other.measure === merged.measure && other.perimeterClass === merged.perimeterClass,
  );
}

/** Ways that tell of one thing: jobs or employers, as counts or as shares. Where none does, all of them. */
function ofOneTopic(ways: readonly Way[]): readonly Way[] {
  const told = ways.filter(({ merged }) => merged.definition.topic && merged.definition.by !== "unstated");
  const groups = Map.groupBy(told, ({ merged }) => `${merged.definition.topic} ${merged.kind}`);
  const wanted = ["jobs count", "employers count", "jobs share", "employers share"];
  const perimeters = (group: readonly Way[]): number => new Set(group.map(({ merged }) => merged.perimeterClass)).size;
  const [best] = [...groups].toSorted(
    ([a, one], [b, other]) => perimeters(other) - perimeters(one) || wanted.indexOf(a) - wanted.indexOf(b),
  );
  return best !== undefined && perimeters(best[1]) > 1 ? best[1] : ways;
}

/**
 * The ways of counting one thing that stand side by side on a territory's page: the thing that most perimeters count,
 * for each perimeter the editors' first measure, newest first, three at most.
 */
export function headWays(ways: readonly Way[]): Way[] {
  const order = [...observatory.measures.keys()];
  const end = ({ merged }: Way): number => newestOf(merged)?.period.end ?? -Infinity;
  const whole = ofOneTopic(ways.filter((way) => isWhole(way, ways) && newestOf(way.merged) !== undefined));
  const newest = Math.max(...whole.map(end));
  return [...Map.groupBy(whole, ({ merged }) => merged.perimeterClass).values()]
    .flatMap((group) =>
      group
        .toSorted((a, b) => order.indexOf(a.merged.measure) - order.indexOf(b.merged.measure) || end(b) - end(a))
        .slice(0, 1),
    )
    .filter((way) => end(way) >= newest - 8)
    .toSorted((a, b) => end(b) - end(a))
    .slice(0, 3);
}

/** The ways of counting of a territory. */
export function territoryWays(territory: string, lang: Language): Way[] {
  return waysOf(statisticSeriesOf(observatory, { territory }, lang));
}

/** How far series compare with each other: the gravest level found, and every reason once. */
export function among(all: readonly StatisticSeries[]): Comparability {
  const found = all.flatMap((one, index) => all.slice(index + 1).map((other) => comparabilityOf(one, other)));
  const level = (["not-comparable", "with-care"] as const).find((one) => found.some((each) => each.level === one));
  return { level: level ?? "comparable", reasons: [...new Set(found.flatMap((one) => one.reasons))] };
}
