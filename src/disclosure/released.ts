import { sum } from "d3-array";
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

/** What readers keep of earlier releases. */
export function earlierReleases({ releases }: Observatory): EarlierRelease[] {
  return releases.map(({ id, sums }) => ({ id, ...sums }));
}
