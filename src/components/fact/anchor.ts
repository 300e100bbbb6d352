import type { Fact } from "../../compute/fact.ts";
import type { Series } from "../../compute/series.ts";

/** Any permanent id as a fragment: "a/b/2017/2019" → "a--b--2017--2019"; the enterprise in front is left out on its own page. */
function fragment(id: string): string {
  return id
    .replaceAll("..", "since")
    .replaceAll("/", "--")
    .replaceAll("+", "-plus")
    .replaceAll(/[^A-Za-z0-9-]+/g, "-");
}

/** Permanent fragment of one value on the page of its enterprise or territory: "goods-collected--2019". */
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
