import { factAnchor, statisticAnchor } from "../components/fact/anchor.ts";
import { sumQueryOf } from "../compute/fact-by-id.ts";
import type { Fact } from "../compute/fact.ts";
import { everyNode } from "../compute/story-nodes.ts";
import type { Observation } from "../model/observation.ts";
import type { Observatory } from "../model/observatory.ts";
import type { Statistic } from "../model/statistic.ts";
import type { Story } from "../model/story.ts";
import type { Language } from "../model/text.ts";
import { fileTo, pathTo } from "../paths.ts";

/** Addresses of the pages and files that print a fact, in one language. */
export function placesOf(observatory: Observatory, fact: Fact, lang: Language): string[] {
  const query = sumQueryOf(observatory, fact.id);
  if (query !== undefined)
    return [
      pathTo(observatory, lang, `indicators/${query.indicator}/`),
      fileTo(observatory, "data/aggregates.csv"),
      fileTo(observatory, "data/aggregates.json"),
    ];
  return fact.from.flatMap((one) =>
    "indicator" in one ? ofObservation(observatory, one, fact, lang) : ofStatistic(observatory, one, fact, lang),
  );
}

function ofObservation(observatory: Observatory, one: Observation, fact: Fact, lang: Language): string[] {
  const report = pathTo(observatory, lang, `enterprises/${one.enterprise}/`);
  const crossings = observatory.enterprises.get(one.enterprise)?.evaluation?.crossings ?? [];
  return [
    `${report}#${factAnchor(fact)}`,
    ...crossings
      .filter(({ number }) => number.indicator === one.indicator && (number.period ?? one.period) === one.period)
      .map(({ id }) => `${report}#crossing-${id}`),
    pathTo(observatory, lang, `indicators/${one.indicator}/`),
    ...observatory.stories
      .filter((story) => story.lang === lang && quotes(story, one))
      .map(({ enterprise, slug }) => pathTo(observatory, lang, `stories/${enterprise}/${slug}/`)),
    ...["observations.csv", `enterprises/${one.enterprise}.json`, `indicators/${one.indicator}.json`].map((file) =>
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

function ofStatistic(observatory: Observatory, one: Statistic, fact: Fact, lang: Language): string[] {
  const hasPage = observatory.settings.territories.includes(one.territory);
  return [
    `${pathTo(observatory, lang, `statistics/${one.measure}/`)}#${statisticAnchor(fact)}`,
    ...(hasPage ? [pathTo(observatory, lang, `territories/${one.territory}/`)] : []),
    fileTo(observatory, "data/statistics.csv"),
    fileTo(observatory, "data/statistics.json"),
  ];
}
