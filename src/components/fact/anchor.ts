import type { Fact } from "../../compute/fact.ts";
import { fragment } from "../../compute/fragment.ts";
import type { Series } from "../../compute/series.ts";

/** Permanent fragment of one value on the page of its enterprise or territory, which is left out of it: "goods-collected--2019". */
export function factAnchor(fact: Pick<Fact, "id">): string {
  return fragment(fact.id.slice(fact.id.indexOf("/") + 1));
}

/** Permanent fragment of a statistic on the page of its measure, which tells of many territories. */
export function statisticAnchor({ id }: Pick<Fact, "id">): string {
  return fragment(id);
}

/** Permanent fragment of a series on the page of its enterprise or territory. */
export function seriesAnchor(series: Pick<Series, "id">): string {
  return fragment(series.id.slice(series.id.indexOf("/") + 1));
}
