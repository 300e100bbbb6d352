import { factWords } from "../messages/facts.ts";
import type { Enterprise } from "../model/enterprise.ts";
import type { Crossing } from "../model/evaluation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { crossingSeries } from "./crossing-series.ts";
import { isPublished } from "./fact.ts";
import { fragment } from "./fragment.ts";
import { partOf } from "./part-of.ts";
import { reportFigures, twoMoments, type ReportFigure } from "./report-figures.ts";
import { reportNumbers } from "./report-numbers.ts";
import { byTime, type Series } from "./series.ts";

/** How a chart of several series, or of one value, is drawn. */
export type TogetherKind = "slope" | "waffle" | "likert" | ReportFigure["kind"];

/** A chart of a report that shows more, or less, than one series over time. */
export interface Together {
  id: string;
  kind: TogetherKind;
  shown: readonly Series[];
  /** All its values as one series. */
  series: Series;
  /** Where it stands in the report. */
  anchor: string;
}

/** Address of the chart of a crossing. */
export function crossingId(enterprise: string, crossing: string): string {
  return fragment(`${enterprise}/crossing/${crossing}`);
}

/** Address of the figure that values of one indicator make together. */
export function togetherId(enterprise: string, indicator: string): string {
  return fragment(`${enterprise}/together/${indicator}`);
}

/** The charts of a report that are not one series over time: those of its crossings, then those its single values make. */
export function togetherOf(observatory: Observatory, enterprise: Enterprise, lang: Language): Together[] {
  const crossings = enterprise.evaluation?.crossings ?? [];
  const figures = reportFigures(reportNumbers(observatory, enterprise.id, lang));
  return [
    ...crossings.flatMap((crossing) => ofCrossing(observatory, enterprise, crossing, lang)),
    ...figures.flatMap((figure) => ofFigure(enterprise, figure)),
  ];
}

function ofCrossing(observatory: Observatory, enterprise: Enterprise, crossing: Crossing, lang: Language): Together[] {
  const { chart: kind } = crossing;
  if (kind !== "slope" && kind !== "waffle" && kind !== "likert") return [];
  const { fact, series, shown } = crossingSeries(observatory, enterprise, crossing, lang);
  const told = series.facts.filter((one) => isPublished(one) && one.value !== null);
  if (kind === "slope" && told.length < 2) return [];
  // A slope has its own two moments; the others show one.
  const drawn =
    kind === "slope"
      ? shown
      : shown.map((one) => ({ ...one, facts: one.facts.filter(({ period }) => period.text === fact.period.text) }));
  const label = kind === "likert" && shown.length > 1 ? factWords(lang).term.answers : undefined;
  const id = crossingId(enterprise.id, crossing.id);
  return [{ id, kind, shown: drawn, series: asOne(drawn, label), anchor: `crossing-${crossing.id}` }];
}

function ofFigure(enterprise: Enterprise, { kind, series }: ReportFigure): Together[] {
  const [first] = series;
  if (first === undefined) return [];
  const id = togetherId(enterprise.id, first.indicator);
  // Dots show two moments; what a part lacked at another one is in the report, not in this chart.
  const shown = kind === "dots" ? series.map((one) => ({ ...one, facts: twoMoments(one) ?? one.facts })) : series;
  return [{ id, kind, shown, series: asOne(shown), anchor: `together-${first.indicator}` }];
}

/** The values of several series as those of one, each part named among who is counted. */
function asOne(shown: readonly Series[], label?: string): Series {
  const [first] = shown;
  if (first === undefined) throw new Error("A chart needs a series.");
  if (shown.length === 1) return first;
  const { breakdown: _, target: __, ...rest } = first;
  const facts = shown.flatMap((one) => one.facts).toSorted(byTime);
  // Whose values they are is said once: "La Navette, toute la structure; Passagers à la demande".
  const others = shown.slice(1).map((one) => partOf(one)[0]?.text ?? one.perimeter.text);
  const perimeters = [...new Set([first.perimeter.text, ...others])];
  const apart = facts[0] === undefined ? "; " : factWords(facts[0].lang).semicolon;
  const said = label === undefined ? {} : { label, labelLang: facts[0]?.lang ?? first.labelLang };
  return {
    ...rest,
    ...said,
    facts,
    breaks: [],
    perimeter: { ...first.perimeter, text: perimeters.join(apart) },
  };
}
