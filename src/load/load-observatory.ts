import type { DisclosureParameters } from "../model/disclosure-parameters.ts";
import { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Problem } from "../model/problem.ts";
import type { Settings } from "../model/settings.ts";
import { checkGlyphs } from "./check-cards.ts";
import { checkIndicator } from "./check-indicator.ts";
import { Known } from "./known.ts";
import { findAuthorFiles } from "./author-files.ts";
import { withoutConfided } from "./confided-places.ts";
import { loadEnterprises } from "./load-enterprises.ts";
import { loadObjects } from "./load-objects.ts";
import { loadPages } from "./load-pages.ts";
import { loadParameters } from "./load-parameters.ts";
import { loadSettings } from "./load-settings.ts";
import { loadReleases } from "./load-releases.ts";
import { loadShapes } from "./load-shapes.ts";
import { loadStatistics } from "./load-statistics.ts";
import { loadStories } from "./load-stories.ts";
import { loadVocabularies } from "./load-vocabularies.ts";
import { ProblemList } from "./problem-list.ts";
import { TopicBook } from "./prose/topic-book.ts";

/** Everything authors wrote, and all that is wrong with it. */
export interface Loaded {
  /** What is right; complete where there is no error among the problems. */
  observatory: Observatory;
  /** Observations that only totals may count, by enterprise: for src/disclosure and for nobody else. */
  confided: ReadonlyMap<string, readonly Observation[]>;
  /** What the observatory itself says of how strictly totals are guarded; secret. */
  parameters: DisclosureParameters;
  /** By file, line and column. */
  problems: Problem[];
}

/**
 * Reads everything under root/data and root/content, once, and collects every fault in the same pass.
 * No fault of an author makes it throw.
 */
export async function loadObservatory(root: string): Promise<Loaded> {
  const list = new ProblemList();
  const files = findAuthorFiles(root, list);
  const vocabularies = loadVocabularies(root, list);
  const { territories, sources, units } = vocabularies;
  const { whole: settings, parts } = loadSettings(root, territories.known, list);
  const asOf = parts?.asOf;
  const languages = (parts?.languages ?? []).flatMap((language) => language?.code ?? []);

  const unitOf = byId(units.items);
  const loadedIndicators = loadObjects(root, files.indicators, "indicator", Indicator, list);
  const indicators = byId(loadedIndicators.flatMap(({ whole }) => whole ?? []));
  // A file that is at fault is still known by its name: its fault is not said again wherever it is used.
  const knownIndicators = new Known([...files.indicators.map(({ id }) => id), ...indicators.keys()]);
  for (const { file, parts: indicator } of loadedIndicators) {
    checkIndicator(indicator ?? {}, file, { ...vocabularies.known, indicators: knownIndicators }, unitOf, list);
    for (const field of ["name", "counts"] as const) checkGlyphs(indicator?.[field], file, [field], list);
  }
  const known = { indicators, units: unitOf, territories: byId(territories.items) };
  const [book, confidedBook] = [new TopicBook(known), new TopicBook(known)];
  const loaded = loadEnterprises(
    root,
    files.enterprises,
    {
      references: { ...vocabularies.known, indicators: knownIndicators },
      indicators,
      sharedSources: byId(sources.items),
      asOf,
      book,
      confidedBook,
    },
    list,
  );
  const statistics = loadStatistics(
    root,
    files.statistics,
    { ...vocabularies.known, measureOf: byId(vocabularies.measures.items), unitOf, asOf },
    list,
  );
  const knownStatistics = new Known(statistics.map(({ id }) => id));
  const knownEnterprises = new Known(files.enterprises.map(({ id }) => id));
  const stories = await loadStories(files.stories, {
    root,
    list,
    enterprises: knownEnterprises,
    languages,
    asOf,
    statistics: knownStatistics,
    indicators: knownIndicators,
    themes: vocabularies.themes.known,
    sharedSources: sources.items.map(({ id }) => id),
    loaded,
  });
  const pages = await loadPages(files.pages, { root, list, languages, statistics: knownStatistics });

  const observatory: Observatory = {
    // Without settings there is an error, and nothing is built.
    settings: settings as Settings,
    territories: byId(territories.items),
    sectors: byId(vocabularies.sectors.items),
    groups: byId(vocabularies.groups.items),
    themes: byId(vocabularies.themes.items),
    legalForms: byId(vocabularies.legalForms.items),
    schemes: byId(vocabularies.schemes.items),
    units: unitOf,
    measures: byId(vocabularies.measures.items),
    perimeterClasses: byId(vocabularies.perimeterClasses.items),
    denominators: byId(vocabularies.denominators.items),
    families: byId(vocabularies.families.items),
    statisticSectors: byId(vocabularies.statisticSectors.items),
    statisticNotes: byId(vocabularies.statisticNotes.items),
    statisticBreaks: vocabularies.statisticBreaks.items,
    sources: byId(sources.items),
    indicators,
    enterprises: loaded.enterprises,
    observations: loaded.observations,
    aggregates: new Map(),
    statistics,
    stories,
    pages,
    releases: loadReleases(root, files.releases, settings as Settings, list),
    shapes: files.shapes === undefined ? null : loadShapes(root, files.shapes, territories.known, list),
  };
  const parameters = loadParameters(root, list);
  return { observatory, confided: loaded.confided, parameters, problems: withoutConfided(list.sorted(), root) };
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  // Of two equal ids, which are an error, the first is kept.
  for (const item of items) if (!found.has(item.id)) found.set(item.id, item);
  return found;
}
