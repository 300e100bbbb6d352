import { valueText } from "../../compute/value.ts";
import type { Enterprise } from "../../model/enterprise.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { Language, Text } from "../../model/text.ts";
import type { Unit } from "../../model/vocabulary.ts";
import { cellOf } from "../cell.ts";
import { proseWords } from "./words.ts";
import { wordsOf } from "./stem.ts";
import { isMeasured, notationsOf, type Notation } from "./unit-notations.ts";

/** A value a text may state. */
export interface KnownValue {
  observation: Observation;
  value: number;
  /** Rounded as it is printed. */
  shown: number;
  text: string;
  number: string;
  /** Every year of its period; none where it has no date. */
  years: readonly number[];
  /** It tells of a part of the enterprise. */
  part: boolean;
  /** Stems of the words that name that part; where one of them is needed and none stands there, the part is not meant. */
  partWords: ReadonlySet<string>;
}

/** What an enterprise measures, as a text of one language may speak of it. */
export interface Topic {
  id: string;
  label: string;
  unit: Unit;
  notations: readonly Notation[];
  measured: boolean;
  /** Stems of the words that set its name apart. */
  words: ReadonlySet<string>;
  /** Stems of what is counted, where its unit is a thing of its own: "trajets". */
  things: ReadonlySet<string>;
  values: readonly KnownValue[];
  /** Numbers that stand beside the values: people asked, parts of a share, targets. */
  beside: ReadonlySet<number>;
}

/** What the topics of an enterprise are made from. */
export interface TopicSource {
  enterprise: Enterprise;
  observations: readonly Observation[];
  indicators: ReadonlyMap<string, Indicator>;
  units: ReadonlyMap<string, Unit>;
  territories: ReadonlyMap<string, { name: Text }>;
  locale: string;
}

/** One topic for each indicator that has a public value; a text of an enterprise without any is never checked. */
export function topicsOf(source: TopicSource, lang: Language): Topic[] {
  const groups = Map.groupBy(source.observations, ({ indicator }) => indicator);
  return [...groups].flatMap(([id, observations]) => {
    const indicator = source.indicators.get(id);
    const unit = source.units.get(indicator?.unit ?? "");
    return indicator === undefined || unit === undefined ? [] : topicOf(indicator, unit, observations, source, lang);
  });
}

function topicOf(
  indicator: Indicator,
  unit: Unit,
  observations: readonly Observation[],
  source: TopicSource,
  lang: Language,
): Topic[] {
  const label = nameIn(indicator.name, lang);
  const units = new Set(wordsOf(`${unit.name[lang].one} ${unit.name[lang].other}`).map(({ stem }) => stem));
  const values = observations.flatMap((one) => knownValue(one, indicator, unit, source, lang));
  const cells = new Set<string>();
  // A component prints the first of two values that fill one place: the second can only stand beside it.
  const first = values.filter(({ observation }) => {
    const cell = cellOf(observation);
    return !cells.has(cell) && cells.add(cell);
  });
  const topic: Topic = {
    id: indicator.id,
    label: label ?? otherName(indicator),
    unit,
    notations: notationsOf(unit, lang),
    measured: isMeasured(unit),
    words: new Set(stemsOf(label ?? "", lang).filter((word) => !units.has(word))),
    things: isMeasured(unit) || unit.id === "people" ? new Set() : new Set(stemsOf(unit.name[lang].other, lang)),
    values: first,
    beside: besideOf(indicator.id, observations, values, source.enterprise),
  };
  return first.length === 0 ? [] : [topic];
}

function knownValue(
  observation: Observation,
  indicator: Indicator,
  unit: Unit,
  { locale, enterprise, territories }: TopicSource,
  lang: Language,
): KnownValue[] {
  const { value, shown, text, number } = valueText(observation, indicator, unit, locale);
  if (value === null || shown === null) return [];
  const { breakdown, perimeter, period } = observation;
  const names = [
    enterprise.perimeters.find(({ id }) => id === perimeter)?.name,
    enterprise.stakeholders.find(({ id }) => id === breakdown?.stakeholders)?.name,
    indicator.categories?.find(({ id }) => id === breakdown?.category)?.name,
    territories.get(breakdown?.territory ?? "")?.name,
  ];
  const partWords = names.flatMap((name) => (name === undefined ? [] : stemsOf(nameIn(name, lang) ?? "", lang)));
  const part = breakdown !== undefined || perimeter !== undefined;
  return [{ observation, value, shown, text, number, years: yearsOf(period), part, partWords: new Set(partWords) }];
}

function besideOf(
  id: string,
  observations: readonly Observation[],
  values: readonly KnownValue[],
  { targets }: Enterprise,
): ReadonlySet<number> {
  const goals = targets.filter(({ indicator }) => indicator === id).flatMap(({ value, range }) => range ?? value ?? []);
  const found = observations.flatMap((one) => [
    one.respondents,
    one.population,
    ...("counts" in one ? [one.numerator, one.denominator, ...(one.counts ?? [])] : []),
  ]);
  return new Set([...values.map(({ value }) => value), ...goals, ...found.filter((one) => one !== undefined)]);
}

function yearsOf(period: string): number[] {
  const [from = "", to = from] = period.split("/");
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  // "../2024" is a total until 2024, and "undated" has no year at all.
  if (!Number.isInteger(last) || last === 0) return [];
  const start = Number.isInteger(first) && first > 0 ? first : last;
  return Array.from({ length: Math.min(last - start, 200) + 1 }, (_, index) => start + index);
}

function nameIn(name: Text, lang: Language): string | undefined {
  return "text" in name ? undefined : name[lang];
}

function stemsOf(text: string, lang: Language): string[] {
  return wordsOf(text)
    .filter(({ word }) => word.length > 3 && !proseWords[lang].stop.has(word.toLowerCase()))
    .map(({ stem }) => stem);
}

function otherName({ name, id }: Indicator): string {
  return "text" in name ? name.text : (name.fr ?? name.nl ?? name.en ?? id);
}
