import { Source } from "../model/source.ts";
import {
  Denominator,
  Measure,
  PerimeterClass,
  StatisticBreak,
  StatisticNote,
  StatisticTerm,
} from "../model/statistic.ts";
import { Group, LegalForm, Scheme, Sector, Territory, Theme, Unit } from "../model/vocabulary.ts";
import { checkTerritories } from "./check-territories.ts";
import { checkReference, type Known } from "./known.ts";
import { loadVocabulary, type Vocabulary } from "./load-vocabulary.ts";
import type { ProblemList } from "./problem-list.ts";

/** Every list that the rest refers to, and what is known of each. */
export interface Vocabularies {
  units: Vocabulary<Unit>;
  sectors: Vocabulary<Sector>;
  groups: Vocabulary<Group>;
  themes: Vocabulary<Theme>;
  legalForms: Vocabulary<LegalForm>;
  schemes: Vocabulary<Scheme>;
  territories: Vocabulary<Territory>;
  measures: Vocabulary<Measure>;
  perimeterClasses: Vocabulary<PerimeterClass>;
  denominators: Vocabulary<Denominator>;
  families: Vocabulary<StatisticTerm>;
  statisticSectors: Vocabulary<StatisticTerm>;
  statisticNotes: Vocabulary<StatisticNote>;
  statisticBreaks: Vocabulary<StatisticBreak>;
  sources: Vocabulary<Source>;
  known: Record<Exclude<keyof Vocabularies, "known" | "statisticBreaks">, Known>;
}

/** Reads the vocabulary files of data/ and checks what they say of each other. */
export function loadVocabularies(root: string, list: ProblemList): Vocabularies {
  const found = {
    units: loadVocabulary(root, "units", Unit, list),
    sectors: loadVocabulary(root, "sectors", Sector, list),
    groups: loadVocabulary(root, "groups", Group, list),
    themes: loadVocabulary(root, "themes", Theme, list),
    legalForms: loadVocabulary(root, "legal-forms", LegalForm, list),
    schemes: loadVocabulary(root, "schemes", Scheme, list),
    territories: loadVocabulary(root, "territories", Territory, list),
    measures: loadVocabulary(root, "measures", Measure, list),
    perimeterClasses: loadVocabulary(root, "perimeter-classes", PerimeterClass, list),
    denominators: loadVocabulary(root, "denominators", Denominator, list),
    families: loadVocabulary(root, "families", StatisticTerm, list),
    statisticSectors: loadVocabulary(root, "statistic-sectors", StatisticTerm, list),
    statisticNotes: loadVocabulary(root, "statistic-notes", StatisticNote, list),
    sources: loadVocabulary(root, "sources", Source, list),
  };
  const statisticBreaks = loadVocabulary(root, "statistic-breaks", StatisticBreak, list);
  const known = Object.fromEntries(Object.entries(found).map(([name, vocabulary]) => [name, vocabulary.known]));
  checkTerritories(found.territories, list);
  const { measures, units, territories } = found;
  for (const [index, measure] of measures.parts.entries())
    if (measures.file !== undefined)
      checkReference("unit", units.known, measure?.unit, measures.file, [index, "unit"], list);
  for (const [index, one] of statisticBreaks.parts.entries()) {
    const { file } = statisticBreaks;
    if (file === undefined) break;
    for (const [at, id] of (one?.territories ?? []).entries())
      checkReference("territory", territories.known, id, file, [index, "territories", at], list);
    for (const [at, id] of (one?.measures ?? []).entries())
      checkReference("measure", measures.known, id, file, [index, "measures", at], list);
  }
  return { ...found, statisticBreaks, known: known as Vocabularies["known"] };
}
