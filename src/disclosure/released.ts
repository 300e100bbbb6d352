import { sum } from "d3-array";
import { addend } from "../compute/added-value.ts";
import { enterprisesWhere } from "../compute/coverage.ts";
import { sumQueryOf } from "../compute/fact-by-id.ts";
import { isWhole, type SumQuery } from "../compute/sums.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Observatory } from "../model/observatory.ts";
import type { ReleasedSums } from "../model/release.ts";
import type { EarlierRelease, Suppression, Tables } from "./model.ts";

/** What a release must remember of its sums: those shown with their values, those masked by name alone. */
export function releasedSums(
  { cells, relations }: Tables,
  suppression: Suppression,
  { aggregates }: Observatory,
): ReleasedSums {
  const isMasked = (id: string): boolean => suppression.has(id) || aggregates.get(id)?.shown === null;
  return {
    published: cells.flatMap(({ id, contributions }) =>
      isMasked(id) ? [] : [{ cell: id, value: sum(contributions, ({ value }) => value) }],
    ),
    suppressed: cells.flatMap(({ id }) => (isMasked(id) ? [id] : [])),
    relations,
  };
}

/** What readers keep of earlier releases: the sums, and who was in the observatory and is not any more. */
export function earlierReleases(observatory: Observatory): EarlierRelease[] {
  return observatory.releases.map(({ id, sums, observatory: then }) => {
    const leavers = new Map<string, Enterprise[]>();
    const leaversOf = ({ indicator: _, period: __, ...filter }: SumQuery): Enterprise[] => {
      const key = JSON.stringify(filter);
      const now = leavers.get(key);
      if (now) return now;
      const still = new Set(enterprisesWhere(observatory, filter).map((one) => one.id));
      const found = enterprisesWhere(then, filter).filter((one) => !still.has(one.id));
      leavers.set(key, found);
      return found;
    };
    const published = sums.published.map((entry) => {
      const query = sumQueryOf(then, entry.cell);
      const left = query === undefined ? [] : leaversOf(query);
      if (query === undefined || left.length === 0) return entry;
      const shown = left.map((one) => shownBy(then, one, query));
      const names = left.flatMap((one, index) => (shown[index] === undefined ? (one.legalGroup ?? one.id) : []));
      return { ...entry, gone: { names: [...new Set(names)], shown: sum(shown, (value) => value ?? 0) } };
    });
    return { id, ...sums, published };
  });
}

function shownBy(
  { observations }: Observatory,
  { id }: Enterprise,
  { indicator, period }: SumQuery,
): number | undefined {
  const own = observations.get(id)?.find((one) => one.indicator === indicator && one.period === period && isWhole(one));
  return own && addend(own);
}
