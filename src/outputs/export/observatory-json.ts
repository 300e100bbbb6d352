import type { Enterprise } from "../../model/enterprise.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { Observatory } from "../../model/observatory.ts";
import { header } from "./header.ts";
import { sourcesOf } from "./sources.ts";

// Testimonies stay out of every data file: consent to a page is not consent to a dataset under an open licence.

/** One enterprise's public data as an object for JSON: portrait, observations, indicators used, sources, licence. */
export function enterpriseExport(observatory: Observatory, enterprise: Enterprise) {
  const observations = observatory.observations.get(enterprise.id) ?? [];
  const used = new Set(observations.map((observation) => observation.indicator));
  return {
    ...header(observatory),
    enterprise: portrait(enterprise),
    indicators: [...used].sort().flatMap((id) => definition(observatory.indicators.get(id))),
    observations: observations.map(withoutOrigin),
    sources: enterprise.sources,
  };
}

/** One indicator with observations of it: those of every enterprise that reports it, or the ones given. */
export function indicatorExport(
  observatory: Observatory,
  indicator: Indicator,
  observations: readonly Observation[] = observationsOf(observatory, indicator.id),
) {
  const sources = observations.flatMap((o) =>
    sourcesOf(observatory, o).map((source) => ({ enterprise: o.enterprise, ...source })),
  );
  return {
    ...header(observatory),
    indicator: definition(indicator)[0],
    observations: observations.map(withoutOrigin),
    sources: [...new Map(sources.map((source) => [`${source.enterprise}/${source.id}`, source])).values()],
  };
}

/** The whole observatory: every enterprise, indicator, statistic, vocabulary and source. */
export function observatoryExport(observatory: Observatory) {
  const list = <T>(map: ReadonlyMap<string, T>) => [...map.values()];
  return {
    ...header(observatory),
    enterprises: list(observatory.enterprises).map((enterprise) => ({
      ...portrait(enterprise),
      observations: (observatory.observations.get(enterprise.id) ?? []).map(withoutOrigin),
      sources: enterprise.sources,
    })),
    indicators: list(observatory.indicators).flatMap(definition),
    units: list(observatory.units),
    groups: list(observatory.groups),
    sectors: list(observatory.sectors),
    themes: list(observatory.themes),
    legalForms: list(observatory.legalForms),
    schemes: list(observatory.schemes),
    territories: list(observatory.territories),
    measures: list(observatory.measures),
    perimeterClasses: list(observatory.perimeterClasses),
    denominators: list(observatory.denominators),
    families: list(observatory.families),
    statisticSectors: list(observatory.statisticSectors),
    statisticNotes: list(observatory.statisticNotes),
    statisticBreaks: observatory.statisticBreaks,
    statistics: observatory.statistics.map(withoutOrigin),
    sources: list(observatory.sources),
  };
}

/** Every statistic with what it needs to be read: measures, perimeter classes, denominators, notes, breaks, territories, sources. */
export function statisticsExport(observatory: Observatory) {
  const { statistics, statisticBreaks, sources } = observatory;
  const used = new Set(statistics.map(({ source }) => source));
  return {
    ...header(observatory),
    measures: [...observatory.measures.values()],
    perimeterClasses: [...observatory.perimeterClasses.values()],
    denominators: [...observatory.denominators.values()],
    families: [...observatory.families.values()],
    sectors: [...observatory.statisticSectors.values()],
    territories: [...observatory.territories.values()],
    notes: [...observatory.statisticNotes.values()],
    breaks: statisticBreaks,
    statistics: statistics.map(withoutOrigin),
    sources: [...sources.values()].filter(({ id }) => used.has(id)),
  };
}

/** Every public observation of an indicator, enterprises in the observatory's order. */
export function observationsOf(observatory: Observatory, indicator: string): Observation[] {
  return [...observatory.observations.values()].flatMap((list) => list.filter((o) => o.indicator === indicator));
}

function portrait(enterprise: Enterprise) {
  const { id, name, basis, group, groupBy, sector, territories, place, legalForm, legalFormName, schemes } = enterprise;
  const {
    legalGroup,
    activity,
    since,
    team,
    governance,
    website,
    note,
    perimeters,
    stakeholders,
    targets,
    breaks,
    references,
  } = enterprise;
  const question = enterprise.evaluation?.question;
  return {
    ...{ id, name, basis, group, groupBy, sector, territories, place, legalForm, legalFormName, schemes, activity },
    ...{
      legalGroup,
      since,
      team,
      governance,
      website,
      note,
      question,
      perimeters,
      stakeholders,
      targets,
      breaks,
      references,
    },
  };
}

function definition(indicator: Indicator | undefined) {
  if (!indicator) return [];
  const { $schema: _, ...rest } = indicator;
  return [rest];
}

function withoutOrigin<T extends { origin: unknown }>({ origin: _, ...rest }: T): Omit<T, "origin"> {
  return rest;
}
