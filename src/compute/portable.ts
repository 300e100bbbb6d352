import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { isPublished, type Fact } from "./fact.ts";
import { fragment } from "./fragment.ts";
import { kindOfSeries } from "./kind-of-series.ts";
import { momentsIn } from "./moments.ts";
import { portableAnswers } from "./portable-answers.ts";
import type { Portable } from "./portable-chart.ts";
import { portableStatistics } from "./portable-statistics.ts";
import { togetherOf } from "./portable-together.ts";
import { once } from "./once.ts";
import { seriesOfEnterprise, type Series } from "./series.ts";
import type { Words } from "./words.ts";

export type { Portable } from "./portable-chart.ts";

/** Every chart that can be taken elsewhere, by its id: reports first, then answers to one question, then public statistics. */
export const portablesOf = once((observatory, lang: Language): ReadonlyMap<string, Portable> => {
  const all = [
    ...ofEnterprises(observatory, lang),
    ...portableAnswers(observatory, lang),
    ...portableStatistics(observatory, lang),
  ];
  const byId = new Map(all.map((one) => [one.id, one]));
  if (byId.size < all.length) throw new Error("Two charts have the same address.");
  return byId;
});

const bySeries = once(
  (observatory, lang: Language): ReadonlyMap<string, Portable> =>
    new Map(
      [...portablesOf(observatory, lang).values()]
        .filter(({ kind }) => kind === "line" || kind === "bars")
        .map((one) => [one.series.id, one]),
    ),
);

/** The chart of a series, when it can be taken elsewhere. */
export function portableOf(observatory: Observatory, { id }: Series, lang: Language): Portable | undefined {
  return bySeries(observatory, lang).get(id);
}

const byPage = once((observatory, lang: Language): ReadonlyMap<string, Portable> => {
  const charts = [...portablesOf(observatory, lang).values()].filter(
    ({ kind }) => kind === "map" || kind === "answers",
  );
  // The first of a page counts, so the last comes in first.
  return new Map(charts.toReversed().map((one) => [one.path.replace(/#.*$/, ""), one]));
});

/** The one chart that a page as a whole is about, by its path: the map of a measure, the answers to a question; else none. */
export function chartOfPage(observatory: Observatory, path: string, lang: Language): Portable | undefined {
  return byPage(observatory, lang).get(path);
}

function ofEnterprises(observatory: Observatory, lang: Language): Portable[] {
  return [...observatory.enterprises.values()].flatMap((enterprise) => {
    const { id, name, basis } = enterprise;
    const own = seriesOfEnterprise(observatory, id, lang)
      .filter(({ facts }) => momentsIn(facts) > 1)
      .map((series) => ({
        id: fragment(series.id),
        series,
        kind: kindOfSeries(series, observatory.indicators.get(series.indicator)),
        shown: [series],
        anchor: fragment(series.id.slice(id.length + 1)),
      }));
    return [...own, ...togetherOf(observatory, enterprise, lang)].map(({ anchor, ...chart }) => ({
      ...chart,
      owner: { text: name, lang },
      path: `enterprises/${id}/#${anchor}`,
      example: basis === "example",
    }));
  });
}

/** Title of a chart: what is measured, and of which part. */
export function portableTitle({ series }: Portable): Words {
  const text = series.breakdown === undefined ? series.label : `${series.label}, ${series.breakdown}`;
  return { text, lang: series.labelLang };
}

/** From when to when its published values are. */
export function portablePeriod({ series }: Portable): string {
  const told = series.facts.filter(isPublished);
  const [first, last] = [told[0], told.at(-1)] as [Fact, Fact];
  return first.period.text === last.period.text ? first.period.text : `${first.period.text} – ${last.period.text}`;
}
