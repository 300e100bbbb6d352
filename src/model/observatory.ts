import type { Enterprise } from "./enterprise.ts";
import type { Indicator } from "./indicator.ts";
import type { Observation } from "./observation.ts";
import type { Manifest, ReleasedSums } from "./release.ts";
import type { Settings } from "./settings.ts";
import type { Source } from "./source.ts";
import type {
  Denominator,
  Measure,
  PerimeterClass,
  Statistic,
  StatisticBreak,
  StatisticNote,
  StatisticTerm,
} from "./statistic.ts";
import type { Page, Story } from "./story.ts";
import type { SafeSum, SumRow } from "./sum.ts";
import type { Group, LegalForm, Scheme, Sector, Territory, Theme, Unit } from "./vocabulary.ts";
import type { Topology } from "topojson-specification";

/** Everything loaded and checked; immutable; public observations only. Maps and lists are in a stable order. */
export interface Observatory {
  readonly settings: Settings;
  readonly territories: ReadonlyMap<string, Territory>;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly legalForms: ReadonlyMap<string, LegalForm>;
  readonly schemes: ReadonlyMap<string, Scheme>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly perimeterClasses: ReadonlyMap<string, PerimeterClass>;
  readonly denominators: ReadonlyMap<string, Denominator>;
  readonly families: ReadonlyMap<string, StatisticTerm>;
  readonly statisticSectors: ReadonlyMap<string, StatisticTerm>;
  readonly statisticNotes: ReadonlyMap<string, StatisticNote>;
  readonly statisticBreaks: readonly StatisticBreak[];
  /** Shared sources of data/sources.json; an enterprise's own are in its file. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Alphabetical by name. Their `observations` are the public ones. */
  readonly enterprises: ReadonlyMap<string, Enterprise>;
  /** Public observations by enterprise id, in the author's order. */
  readonly observations: ReadonlyMap<string, readonly Observation[]>;
  /** Sums in which confided figures count, by id: shown or suppressed. Confided figures themselves are nowhere here. */
  readonly aggregates: ReadonlyMap<string, SafeSum>;
  readonly statistics: readonly Statistic[];
  readonly stories: readonly Story[];
  readonly pages: readonly Page[];
  /** Frozen data, oldest first. */
  readonly releases: readonly Release[];
  /** Shapes of data/geo/territories.topo.json: object "territories", feature ids are territory ids. */
  readonly shapes: Topology | null;
}

/** Data frozen under a date: they never change again. */
export interface Release extends Pick<Manifest, "asOf" | "files"> {
  readonly id: string;
  /** The observatory as the frozen files tell it: facts, without stories, pages and voices. */
  readonly observatory: Observatory;
  /** Sums as its readers can download them. */
  readonly totals: readonly SumRow[];
  /** What disclosure control remembers of them. */
  readonly sums: ReleasedSums;
}
