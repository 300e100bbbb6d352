import type { Enterprise } from "../model/enterprise.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Source } from "../model/source.ts";
import type { JsonFile } from "./json-file.ts";
import type { Known } from "./known.ts";
import type { Partly } from "./partly.ts";
import type { ProblemList } from "./problem-list.ts";

/** The lists that an enterprise's references point into. */
export interface References {
  indicators: Known;
  sources: Known;
  territories: Known;
  sectors: Known;
  groups: Known;
  themes: Known;
  legalForms: Known;
  schemes: Known;
  units: Known;
}

/** What one enterprise is checked with. */
export interface EnterpriseCheck {
  enterprise: Partly<Enterprise>;
  file: JsonFile;
  references: References;
  /** Indicators without fault, by id. */
  indicators: ReadonlyMap<string, Indicator>;
  /** Shared sources by id. */
  sharedSources: ReadonlyMap<string, Source>;
  asOf: string | undefined;
  list: ProblemList;
}
