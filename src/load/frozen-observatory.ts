import type { Enterprise } from "../model/enterprise.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Settings } from "../model/settings.ts";
import type { Statistic } from "../model/statistic.ts";

/** What observatory.json of a release holds: the lists of src/outputs/export/observatory-json.ts. */
export interface FrozenExport extends Partial<Record<Listed, readonly { id: string }[]>> {
  enterprises?: readonly (Omit<Enterprise, "observations"> & { observations: Observation[] })[];
  statistics?: readonly Statistic[];
  statisticBreaks?: Observatory["statisticBreaks"];
}

type Listed = {
  [Name in keyof Observatory]: Observatory[Name] extends ReadonlyMap<string, { id: string }> ? Name : never;
}[keyof Observatory];

const nowhere = { file: "", path: [] };

/** An observatory of frozen facts: each is printed by the names and definitions of its day, in today's languages. */
export function frozenObservatory(frozen: FrozenExport, settings: Settings): Observatory {
  const named = <T>(name: Listed): ReadonlyMap<string, T> =>
    new Map((frozen[name] ?? []).map((one) => [one.id, one as T]));
  const enterprises = frozen.enterprises ?? [];
  return {
    settings,
    territories: named("territories"),
    sectors: named("sectors"),
    groups: named("groups"),
    themes: named("themes"),
    legalForms: named("legalForms"),
    schemes: named("schemes"),
    units: named("units"),
    measures: named("measures"),
    perimeterClasses: named("perimeterClasses"),
    denominators: named("denominators"),
    families: named("families"),
    statisticSectors: named("statisticSectors"),
    statisticNotes: named("statisticNotes"),
    statisticBreaks: frozen.statisticBreaks ?? [],
    sources: named("sources"),
    indicators: named("indicators"),
    // What a dataset does not hold, voices and reports, a frozen observatory does not have.
    enterprises: new Map(enterprises.map((one) => [one.id, { ...one, testimonies: [], photos: [] }])),
    observations: new Map(
      enterprises.map(({ id, observations }) => [id, observations.map((one) => ({ ...one, origin: nowhere }))]),
    ),
    aggregates: new Map(),
    statistics: (frozen.statistics ?? []).map((one) => ({ ...one, origin: nowhere })),
    stories: [],
    pages: [],
    releases: [],
    shapes: null,
  };
}
