import * as z from "zod";
import { Enterprise } from "./enterprise.ts";
import { Indicator } from "./indicator.ts";
import { Settings } from "./settings.ts";
import { Source } from "./source.ts";
import {
  Denominator,
  Measure,
  PerimeterClass,
  StatisticBreak,
  StatisticNote,
  StatisticSpec,
  StatisticTerm,
} from "./statistic.ts";
import { PageMeta, StoryMeta } from "./story.ts";
import { Group, LegalForm, Scheme, Sector, Territory, Theme, Unit } from "./vocabulary.ts";

const schemas = {
  observatory: Settings,
  enterprise: Enterprise,
  indicator: Indicator,
  units: z.array(Unit),
  sectors: z.array(Sector),
  groups: z.array(Group),
  themes: z.array(Theme),
  "legal-forms": z.array(LegalForm),
  schemes: z.array(Scheme),
  territories: z.array(Territory),
  sources: z.array(Source),
  measures: z.array(Measure),
  "perimeter-classes": z.array(PerimeterClass),
  denominators: z.array(Denominator),
  families: z.array(StatisticTerm),
  "statistic-sectors": z.array(StatisticTerm),
  "statistic-breaks": z.array(StatisticBreak),
  "statistic-notes": z.array(StatisticNote),
  statistic: StatisticSpec,
  story: StoryMeta,
  page: PageMeta,
};

/** JSON Schema of every kind of file authors write, by name: what editors complete and underline with. */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: "input" })]),
  );
}
