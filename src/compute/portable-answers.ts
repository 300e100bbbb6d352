import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { answerRows } from "./answers.ts";
import { enterprisesWhere } from "./coverage.ts";
import { fragment } from "./fragment.ts";
import { placesOfIndicator } from "./indicator-places.ts";
import { indicatorView, newestSum, type Reported } from "./indicator-view.ts";
import { asOneSeries, type Portable } from "./portable-chart.ts";
import { textIn } from "./words.ts";

// A picture of more bars than this is too long to be used; the data files of the page have them all.
const most = 60;

/** Which answers to one question stand together. */
interface Among {
  territory?: string;
  examples?: true;
}

/** Address of the answers to one question: of real enterprises, of those of a territory, or of fictional ones. */
export function answersId(indicator: string, { territory, examples }: Among): string {
  return fragment(
    ["answers", indicator, ...(territory ? [territory] : []), ...(examples ? ["examples"] : [])].join("/"),
  );
}

/** The charts that pages of indicators draw of answers: everywhere, among examples, and in each territory. */
export function portableAnswers(observatory: Observatory, lang: Language): Portable[] {
  return [...observatory.indicators.values()]
    .filter(({ kind }) => kind === "likert")
    .flatMap(({ id }) => {
      const { real, examples } = indicatorView(observatory, id, lang);
      return [
        ...chartOf(observatory, id, real, {}, lang),
        ...chartOf(observatory, id, examples, { examples: true }, lang),
        ...placesOfIndicator(observatory, id).flatMap((territory) => {
          const here = new Set(enterprisesWhere(observatory, { territory }));
          const own = real.filter(({ enterprise }) => here.has(enterprise));
          return chartOf(observatory, id, own, { territory }, lang);
        }),
      ];
    });
}

function chartOf(
  observatory: Observatory,
  indicator: string,
  reported: readonly Reported[],
  among: Among,
  lang: Language,
): Portable[] {
  const first = reported[0]?.series;
  const bars = reported.reduce((count, { series }) => count + series.facts.length, 0);
  if (first === undefined || bars > most) return [];
  const rows = answerRows(reported, newestSum(observatory, reported, { indicator, ...among }, lang), lang);
  const id = answersId(indicator, among);
  const { territory, examples } = among;
  const series = asOneSeries(
    first,
    rows.map(({ fact }) => fact),
    id,
  );
  const place = observatory.territories.get(territory ?? "");
  const names = [...new Set(reported.map(({ enterprise }) => enterprise.name))].join(", ");
  const owner = place === undefined ? { text: names, lang } : textIn(place.name, lang);
  const folder = territory === undefined ? `indicators/${indicator}/` : `indicators/${indicator}/${territory}/`;
  const path = `${folder}#${examples ? "examples" : "values"}`;
  return [{ id, series, kind: "answers", shown: [series], rows, owner, path, example: examples === true }];
}
