import type { Observation } from "../../model/observation.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Source } from "../../model/source.ts";

/** The sources of an observation: the enterprise's own first, then the shared ones. */
export function sourcesOf(observatory: Observatory, observation: Observation): Source[] {
  const own = observatory.enterprises.get(observation.enterprise)?.sources ?? [];
  return [observation.source].flat().flatMap((id) => {
    const source = own.find((candidate) => candidate.id === id) ?? observatory.sources.get(id);
    return source ? [source] : [];
  });
}
