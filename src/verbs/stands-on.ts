import { factAnchor, statisticAnchor } from "../components/fact/anchor.ts";
import { sumQueryOf } from "../compute/fact-by-id.ts";
import type { Fact } from "../compute/fact.ts";
import { observationsAt, placesOfIndicator } from "../compute/indicator-places.ts";
import { indicatorView, newestSum } from "../compute/indicator-view.ts";
import { kitPath, type Subject } from "../compute/kit-pages.ts";
import { portablesOf } from "../compute/portable.ts";
import { everyNode } from "../compute/story-nodes.ts";
import type { SumQuery } from "../compute/sums.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Statistic } from "../model/statistic.ts";
import type { Story } from "../model/story.ts";
import type { Language } from "../model/text.ts";
import { wordsOf } from "../outputs/card/cards-of-subject.ts";
import { kitOf } from "../outputs/card/kit.ts";
import { fileTo, pathTo } from "../paths.ts";

/** Addresses of the pages, charts, cards and files that print a fact, in one language. */
export function placesOf(observatory: Observatory, fact: Fact, lang: Language): string[] {
  const query = sumQueryOf(observatory, fact.id);
  if (query !== undefined) return ofSum(observatory, query, lang);
  return fact.from.flatMap((one) => {
    const statistic = "measure" in one;
    const owner: Subject = statistic
      ? { kind: "territory", id: one.territory }
      : { kind: "enterprise", id: one.enterprise };
    const [pages, files] = statistic
      ? ofStatistic(observatory, one, fact, lang)
      : ofObservation(observatory, one, fact, lang);
    return [...pages, ...chartsOf(observatory, fact, lang), ...cardsWith(observatory, owner, fact, lang), ...files];
  });
}

/** A page shows the newest of its sums alone; the others stand in the data. */
function ofSum(observatory: Observatory, query: SumQuery, lang: Language): string[] {
  const { indicator, period, territory, sector, group, examples } = query;
  const hasPage =
    territory === undefined
      ? sector === undefined && group === undefined
      : placesOfIndicator(observatory, indicator).includes(territory);
  const view = indicatorView(observatory, indicator, lang, territory);
  const newest = newestSum(observatory, examples ? view.examples : view.real, { indicator, territory, examples }, lang);
  const page = pathTo(observatory, lang, `indicators/${[indicator, territory].filter(Boolean).join("/")}/`);
  return [
    ...(hasPage && newest?.period === period ? [`${page}#sum`] : []),
    // Sums over fictional examples are shown, and are no data.
    ...(examples ? [] : ["data/aggregates.csv", "data/aggregates.json"].map((file) => fileTo(observatory, file))),
  ];
}

/** Charts to take away that draw the fact. */
function chartsOf(observatory: Observatory, { id }: Fact, lang: Language): string[] {
  const drawn = [...portablesOf(observatory, lang).values()].filter(({ series, shown }) =>
    [series, ...shown].some(({ facts }) => facts.some((fact) => fact.id === id)),
  );
  return drawn.map((chart) => pathTo(observatory, lang, `embed/${chart.id}/`));
}

/** Cards of a press kit that print the fact: a card is words, among them its value, what it measures and when. */
function cardsWith(observatory: Observatory, subject: Subject, fact: Fact, lang: Language): string[] {
  if (subject.kind === "territory" && !observatory.settings.territories.includes(subject.id)) return [];
  const told = kitOf(observatory, subject, lang).filter(({ card }) => {
    const words = wordsOf(card);
    return [fact.text, fact.label, fact.period.text].every((part) => words.includes(part));
  });
  const page = pathTo(observatory, lang, kitPath(subject));
  return [...new Set(told.map(({ id, of }) => `${page}#${of ? `series-${of.series}` : `card-${id}`}`))];
}

type Places = readonly [pages: string[], files: string[]];

function ofObservation(observatory: Observatory, one: Observation, fact: Fact, lang: Language): Places {
  const page = (path: string): string => pathTo(observatory, lang, path);
  const report = page(`enterprises/${one.enterprise}/`);
  const { evaluation } = observatory.enterprises.get(one.enterprise) ?? {};
  const local = placesOfIndicator(observatory, one.indicator).filter((territory) =>
    observationsAt(observatory, one.indicator, territory).some(({ id }) => id === one.id),
  );
  const paths = [one.indicator, ...local.map((territory) => `${one.indicator}/${territory}`)].map(
    (path) => `indicators/${path}`,
  );
  return [
    [
      `${report}#${factAnchor(fact)}`,
      ...(evaluation?.crossings ?? [])
        .filter(({ number }) => number.indicator === one.indicator && (number.period ?? one.period) === one.period)
        .map(({ id }) => `${report}#crossing-${id}`),
      ...paths.map((path) => page(`${path}/`)),
      ...observatory.stories
        .filter((story) => story.lang === lang && quotes(story, one))
        .map(({ enterprise, slug }) => page(`stories/${enterprise}/${slug}/`)),
    ],
    ["observations.csv", `enterprises/${one.enterprise}.json`, ...paths.map((path) => `${path}.json`)].map((file) =>
      fileTo(observatory, `data/${file}`),
    ),
  ];
}

/** True when a story names this value, or the series it is in. */
function quotes(story: Story, one: Observation): boolean {
  let found = false;
  everyNode(story, (node) => {
    if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return;
    const given = new Map(
      node.attributes.flatMap((item) => (item.type === "mdxJsxAttribute" ? [[item.name, item.value] as const] : [])),
    );
    const about = (given.get("enterprise") ?? story.enterprise) === one.enterprise;
    const when = given.get("period") ?? one.period;
    found ||= about && given.get("indicator") === one.indicator && when === one.period;
  });
  return found;
}

function ofStatistic(observatory: Observatory, one: Statistic, fact: Fact, lang: Language): Places {
  const hasPage = observatory.settings.territories.includes(one.territory);
  return [
    [
      `${pathTo(observatory, lang, `statistics/${one.measure}/`)}#${statisticAnchor(fact)}`,
      `${pathTo(observatory, lang, "statistics/figures/")}#measure-${one.measure}`,
      ...(hasPage ? [`${pathTo(observatory, lang, `territories/${one.territory}/`)}#measure-${one.measure}`] : []),
    ],
    ["data/statistics.csv", "data/statistics.json"].map((file) => fileTo(observatory, file)),
  ];
}
