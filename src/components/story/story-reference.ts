import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { findFact, type Fact } from "../../compute/fact.ts";
import { seriesOf, type Series } from "../../compute/series.ts";
import { statisticFactById } from "../../compute/statistic.ts";
import { Breakdown } from "../../model/observation.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";

/** One of our components as it stands in a story. */
export type StoryElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What a story's text is told in: whose story, and in which language. */
export interface StoryContext {
  observatory: Observatory;
  enterprise: string;
  lang: Language;
}

/** The literal attributes of a component; `check` has refused all others. */
export function attributesOf(element: StoryElement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    element.attributes.flatMap((one) =>
      one.type === "mdxJsxAttribute" && typeof one.value === "string" ? [[one.name, one.value]] : [],
    ),
  );
}

function breakdownOf(attributes: Readonly<Record<string, string>>): Breakdown | undefined {
  const keys = Object.keys(Breakdown.shape).filter((key) => attributes[key] !== undefined);
  return keys.length === 0 ? undefined : Breakdown.parse(Object.fromEntries(keys.map((key) => [key, attributes[key]])));
}

/** The series a component points to. */
export function storySeries(context: StoryContext, attributes: Readonly<Record<string, string>>): Series {
  const { observatory, lang } = context;
  return seriesOf(
    observatory,
    {
      enterprise: attributes["enterprise"] ?? context.enterprise,
      indicator: attributes["indicator"] ?? "",
      perimeter: attributes["perimeter"],
      breakdown: breakdownOf(attributes),
    },
    lang,
  );
}

/** The fact a component points to, at `period` or at its own. */
export function storyFact(
  context: StoryContext,
  attributes: Readonly<Record<string, string>>,
  period = attributes["period"] ?? "",
): Fact {
  const { observatory, lang } = context;
  const { statistic } = attributes;
  if (statistic !== undefined) return statisticFactById(observatory, statistic, lang);
  const query = {
    enterprise: attributes["enterprise"] ?? context.enterprise,
    indicator: attributes["indicator"] ?? "",
    period,
    perimeter: attributes["perimeter"],
    breakdown: breakdownOf(attributes),
  };
  const fact = findFact(observatory, query, lang);
  if (fact === undefined)
    throw new Error(`No fact for ${JSON.stringify(query)} in a story; check must have refused it.`);
  return fact;
}
