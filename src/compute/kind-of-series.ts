import type { Indicator } from "../model/indicator.ts";
import type { Series } from "./series.ts";

/** The chart that suits a series: bars for what adds up over years, a line for the rest and for what has a target. */
export function kindOfSeries(series: Series, indicator: Indicator | undefined): "bars" | "line" {
  return indicator?.adds.years === "sum" && series.target === undefined ? "bars" : "line";
}
