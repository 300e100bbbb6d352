import type { Observatory } from "../model/observatory.ts";
import type { SumRow } from "../model/sum.ts";
import { allSums } from "./all-sums.ts";
import { once } from "./once.ts";

/** Every sum as the data files tell it. */
export const sumRows = once((observatory): readonly SumRow[] =>
  allSums(observatory).map(({ query, fact, coverage, confided }) => {
    const { indicator, period, territory, sector, group } = query;
    const isMasked = fact.mark === "suppressed";
    return {
      sum: fact.id,
      indicator,
      period,
      territory,
      sector,
      group,
      value: fact.value,
      unit: unitOf(observatory, indicator),
      status: isMasked ? "c" : statusOf(fact.mark),
      qualifier: isMasked ? undefined : fact.qualifier,
      publishing: coverage.reporting.length,
      among: coverage.of,
      confided,
    };
  }),
);

function unitOf({ indicators }: Observatory, id: string): string {
  const indicator = indicators.get(id);
  if (indicator === undefined) throw new Error(`No indicator "${id}".`);
  return indicator.unit;
}

function statusOf(mark: string): SumRow["status"] {
  return mark === "provisional" || mark === "estimated" ? mark : "final";
}
