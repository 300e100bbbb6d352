import type { Observation } from "../../model/observation.ts";
import type { Observatory } from "../../model/observatory.ts";
import { csv } from "../csv.ts";
import { sourcesOf } from "./sources.ts";
import { textColumns } from "./text-columns.ts";

/** Observations as CSV, one a row: raw values with status, qualifier, perimeter, sources and licence. */
export function observationsCsv(observatory: Observatory, observations: Iterable<Observation>): string {
  const enterprise = (o: Observation) => observatory.enterprises.get(o.enterprise);
  const indicator = (o: Observation) => observatory.indicators.get(o.indicator);
  const published = (o: Observation) => ("value" in o || "counts" in o || "direction" in o ? o : undefined);
  const sources = (o: Observation) => sourcesOf(observatory, o);
  return csv<Observation>(
    {
      observation: (o) => o.id,
      enterprise: (o) => o.enterprise,
      enterprise_name: (o) => enterprise(o)?.name,
      basis: (o) => enterprise(o)?.basis,
      indicator: (o) => o.indicator,
      ...textColumns("indicator", (o: Observation) => indicator(o)?.name),
      period: (o) => o.period,
      period_inferred: (o) => o.periodInferred ?? false,
      value: (o) => published(o)?.value,
      unit: (o) => indicator(o)?.unit,
      status: (o) => o.status,
      qualifier: (o) => published(o)?.qualifier,
      numerator: (o) => published(o)?.numerator,
      denominator: (o) => published(o)?.denominator,
      counts: (o) => published(o)?.counts?.join(" "),
      direction: (o) => published(o)?.direction,
      respondents: (o) => o.respondents,
      population: (o) => o.population,
      perimeter: (o) => o.perimeter,
      ...textColumns(
        "perimeter",
        (o: Observation) => enterprise(o)?.perimeters.find((perimeter) => perimeter.id === o.perimeter)?.name,
      ),
      gender: (o) => o.breakdown?.gender,
      age: (o) => o.breakdown?.age,
      territory: (o) => o.breakdown?.territory,
      stakeholders: (o) => o.breakdown?.stakeholders,
      category: (o) => o.breakdown?.category,
      ...textColumns("reason", (o: Observation) => ("reason" in o ? o.reason : undefined)),
      ...textColumns("derived", (o: Observation) => o.derived),
      ...textColumns("note", (o: Observation) => o.note),
      source: (o) =>
        sources(o)
          .map((source) => source.publisher)
          .join(" | "),
      source_url: (o) =>
        sources(o)
          .map((source) => source.url ?? "")
          .join(" "),
      licence: () => observatory.settings.licence.content.id,
    },
    observations,
  );
}
