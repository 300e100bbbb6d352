import type { Card } from "../../../templates/cards/card.ts";
import { describeSeries } from "../../charts/describe.ts";
import { isPublished, type Fact } from "../../compute/fact.ts";
import { headlineOf, newestOf, type StatisticSeries } from "../../compute/statistic.ts";
import { textIn } from "../../compute/words.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { cardWords } from "../../messages/cards.ts";
import { factWords } from "../../messages/facts.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { commonOf, shortAddress, type NamedCard } from "./common.ts";
import { seriesArt } from "./chart-art.ts";
import { inOneLine, notesOf, sourceOf, told } from "./figure.ts";
import { mapContent, mappedMeasures } from "./map-card.ts";
import { territoryPicture } from "./pictures.ts";

/** Every card of a territory: its figures together, each figure on its own, how each moved, where it stands on a map, a call. */
export function cardsOfTerritory(observatory: Observatory, id: string, lang: Language): NamedCard[] {
  const territory = observatory.territories.get(id);
  if (territory === undefined) throw new Error(`No territory "${id}".`);
  const base = commonOf(observatory, lang);
  const words = kindWords[lang];
  const name = textIn(territory.name, lang).text;
  const art = territoryPicture(observatory, id, lang);
  const headline = headlineOf(observatory, id, lang).flatMap((series) => {
    const fact = newestOf(series);
    return fact === undefined ? [] : [{ series, fact }];
  });
  const cover: Card = {
    ...base,
    kind: "territory",
    kicker: words.territory,
    title: name,
    ...(headline.length === 0
      ? { sentence: territory.describes ? textIn(territory.describes, lang).text : cardWords[lang].noNumber }
      : {
          rows: headline.map(({ fact }) => ({ name: `${fact.label}, ${fact.period.text}`, text: fact.text })),
          note: headline.length === 1 ? words.alone : words.apart,
          receipt: countedOf(observatory, headline, lang),
        }),
    ...(art === undefined ? {} : { art }),
  };
  const numbers = headline.map(({ series, fact }) => {
    const own = told(fact, lang);
    return {
      id: `number-${series.measure}`,
      card: {
        ...base,
        kind: "number" as const,
        kicker: name,
        title: name,
        ...own,
        note: inOneLine([own.note, words.alone]),
      },
    };
  });
  const charts = headline.flatMap(({ series, fact }): NamedCard[] => {
    const published = series.facts.filter((one) => isPublished(one) && one.value !== null);
    if (published.length < 3) return [];
    const card: Card = {
      ...base,
      kind: "chart",
      kicker: words.chart(name),
      title: fact.label,
      receipt: inOneLine([fact.perimeter.text, sourceOf([fact], lang)]),
      told: describeSeries(series, factWords(lang)),
      ...notesOf(
        published.filter(({ mark }) => mark !== "published"),
        lang,
      ),
      art: seriesArt(series, undefined, lang),
    };
    return [{ id: `chart-${series.measure}`, card }];
  });
  const maps = mappedMeasures(observatory, id, lang).flatMap((measure): NamedCard[] => {
    const content = mapContent(observatory, measure, lang);
    return content === undefined ? [] : [{ id: `map-${measure}`, card: { ...base, ...content } }];
  });
  const call: Card = {
    ...base,
    kind: "call",
    kicker: words.read.kicker(name),
    title: words.read.page,
    sentence: words.read.receipts,
    receipt: shortAddress(observatory, `${lang}/territories/${id}/`),
  };
  return [{ id: "cover", card: cover }, ...numbers, ...charts, ...maps, { id: "call-read", card: call }];
}

/** Who and what the figures of a territory count, and from which sources. */
function countedOf(
  { perimeterClasses }: Observatory,
  headline: readonly { series: StatisticSeries; fact: Fact }[],
  lang: Language,
): string {
  const facts = headline.map(({ fact }) => fact);
  const whole = [...new Set(facts.map(({ perimeter }) => perimeter.text))];
  // The name of the territory stands above: of several ways of counting, each by its own name alone.
  const classes = headline.map(({ series }) => {
    const known = perimeterClasses.get(series.perimeterClass);
    return known && textIn(known.name, lang).text;
  });
  return inOneLine([...(whole.length === 1 ? whole : new Set(classes)), sourceOf(facts, lang)]);
}
