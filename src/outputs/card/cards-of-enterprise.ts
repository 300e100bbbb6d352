import type { Card } from "../../../templates/cards/card.ts";
import { describeSeries } from "../../charts/describe.ts";
import { weaveText } from "../../charts/weave.ts";
import { isPublished, type Fact } from "../../compute/fact.ts";
import { localeOf } from "../../compute/locale.ts";
import { inLanguage } from "../../compute/pages.ts";
import { referenceFact } from "../../compute/reference-fact.ts";
import { reportNumbers } from "../../compute/report-numbers.ts";
import { breaksWithin, seriesOf, type Series } from "../../compute/series.ts";
import { countryOfEnterprise } from "../../compute/territory.ts";
import { weaveOf } from "../../compute/weave.ts";
import { textIn } from "../../compute/words.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { cardWords } from "../../messages/cards.ts";
import { factWords } from "../../messages/facts.ts";
import type { Enterprise } from "../../model/enterprise.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { brandOf } from "./brand.ts";
import { changeArt, likertArt, seriesArt } from "./chart-art.ts";
import { commonOf, shortAddress, tagOf } from "./common.ts";
import { basisOf, inOneLine, notesOf, sourceOf, told } from "./figure.ts";
import { clothPicture, friezePicture, sharePicture } from "./pictures.ts";
import { mayTravel, voiceOf } from "./voice.ts";

/** A card of a subject, by a name that lasts. */
export interface NamedCard {
  id: string;
  card: Card;
}

interface Context {
  observatory: Observatory;
  enterprise: Enterprise;
  lang: Language;
  locale: string;
  base: Pick<Card, "lang" | "observatory" | "foot" | "tag" | "brand">;
}

/** Every card of an enterprise: cover, question, numbers, changes, charts, crossings, voices, stories, calls. */
export function cardsOfEnterprise(observatory: Observatory, id: string, lang: Language): NamedCard[] {
  const enterprise = observatory.enterprises.get(id);
  if (enterprise === undefined) throw new Error(`No enterprise "${id}".`);
  const context: Context = {
    observatory,
    enterprise,
    lang,
    locale: localeOf(observatory, lang, countryOfEnterprise(observatory, enterprise)),
    base: { ...commonOf(observatory, lang), ...tagOf(enterprise, lang), ...brandOf(enterprise) },
  };
  return [
    ...cover(context),
    ...question(context),
    ...numbers(context),
    ...crossings(context),
    ...voices(context),
    ...stories(context),
    ...calls(context),
  ];
}

function cover({ observatory, enterprise, lang, locale, base }: Context): NamedCard[] {
  const words = cardWords[lang];
  const sector = textIn(observatory.sectors.get(enterprise.sector)!.name, lang).text;
  const compiled = enterprise.basis === "public-sources" ? words.publicSources : "";
  const card: Card = {
    ...base,
    kind: "enterprise",
    kicker: inOneLine([sector, enterprise.place, compiled]),
    title: enterprise.name,
    sentence: textIn(enterprise.activity, lang).text,
    receipt: weaveText(weaveOf(observatory, enterprise.id), locale, factWords(lang)),
    art: clothPicture(observatory, enterprise.id, "linen"),
  };
  return [{ id: "cover", card }];
}

function question({ observatory, enterprise, lang, locale, base }: Context): NamedCard[] {
  const { evaluation } = enterprise;
  if (evaluation === undefined) return [];
  const card: Card = {
    ...base,
    kind: "question",
    kicker: cardWords[lang].report(enterprise.name, evaluation.year.slice(0, 4)),
    title: textIn(evaluation.question, lang).text,
    receipt: weaveText(weaveOf(observatory, enterprise.id), locale, factWords(lang)),
    art: clothPicture(observatory, enterprise.id, "weld"),
  };
  return [{ id: "question", card }];
}

/** Name of a series that lasts: indicator, part and perimeter. */
function nameOf({ id, enterprise = "" }: Series): string {
  return id
    .slice(enterprise.length + 1)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

function numbers(context: Context): NamedCard[] {
  const { observatory, enterprise, lang } = context;
  const { all } = reportNumbers(observatory, enterprise.id, lang);
  const numbered = all.filter(({ fact }) => isPublished(fact) && fact.number !== "" && fact.value !== null);
  return [
    ...numbered.map(({ series, fact }) => ({
      id: `number-${nameOf(series)}`,
      card: numberCard(context, series, fact),
    })),
    ...numbered.flatMap(({ series }) => change(context, series)),
    ...numbered.flatMap(({ series }) => chart(context, series)),
    ...sentences(
      context,
      numbered.map(({ series }) => series),
    ),
  ];
}

/** What is counted, with which part of it: the number of women is not the number of the team. */
function labelOf(label: string, breakdown: string | undefined): string {
  return breakdown === undefined ? label : `${label}, ${breakdown}`;
}

function numberCard({ enterprise, lang, base }: Context, { breakdown, kind }: Series, fact: Fact): Card {
  const { figure, ...rest } = told(fact, lang);
  const label = labelOf(figure.label, breakdown);
  const kicker = kindWords[lang].number[fact.tells](enterprise.name);
  // A rate, such as a dividend or a growth, is in percent but part of no whole that squares could show.
  const share = kind === "share" || kind === "likert" ? sharePicture(fact, base.brand) : undefined;
  const receipt = inOneLine([
    figure.receipt,
    share && factWords(lang).chart.squareIs(factWords(lang).chart.squarePercent),
  ]);
  return {
    ...base,
    ...{ kind: "number", kicker, title: enterprise.name, figure: { ...figure, label, receipt } },
    ...rest,
    ...(share === undefined ? {} : { art: share }),
  };
}

/** First and last published facts with a value, where nothing broke between them. */
function momentsOf(series: Series): readonly [Fact, Fact] | undefined {
  const facts = series.facts.filter(
    (fact) => isPublished(fact) && fact.value !== null && Number.isFinite(fact.period.end),
  );
  const [then, now] = [facts[0], facts.at(-1)];
  if (then === undefined || now === undefined || then.period.text === now.period.text) return undefined;
  return breaksWithin(series).length > 0 ? undefined : [then, now];
}

function change({ enterprise, lang, base }: Context, series: Series): NamedCard[] {
  const moments = momentsOf(series);
  const art = moments && changeArt(series, lang);
  if (moments === undefined || art === undefined) return [];
  const facts = moments.map((fact) => ({ fact, ...told(fact, lang) }));
  const card: Card = {
    ...base,
    kind: "change",
    kicker: kindWords[lang].change(enterprise.name),
    title: labelOf(facts[1]!.figure!.label, series.breakdown),
    tells: series.tells,
    moments: facts.map(({ fact, figure }) => ({ period: fact.period.text, text: figure!.number, unit: fact.unit })),
    ...notesOf(moments, lang),
    receipt: basisOf(moments[1], lang),
    told: describeSeries({ ...series, facts: moments }, factWords(lang)),
    art,
  };
  return [{ id: `change-${nameOf(series)}`, card }];
}

function chart({ observatory, enterprise, lang, base }: Context, series: Series): NamedCard[] {
  const facts = series.facts.filter((fact) => isPublished(fact) && fact.value !== null);
  const last = facts.at(-1);
  const yearly = facts.every(({ period }) => Number.isFinite(period.start) && period.end - period.start <= 1.01);
  if (new Set(facts.map(({ period }) => period.text)).size < 3 || last === undefined || !yearly) return [];
  const card: Card = {
    ...base,
    kind: "chart",
    kicker: kindWords[lang].chart(enterprise.name),
    title: labelOf(last.label, series.breakdown),
    receipt: inOneLine([last.perimeter.text, sourceOf(facts, lang)]),
    told: describeSeries(series, factWords(lang)),
    // "More than" and "about" stand with their values; the signs (p) and (e) are said in words.
    ...notesOf(
      facts.filter(({ mark }) => mark !== "published"),
      lang,
    ),
    art: seriesArt(series, observatory.indicators.get(series.indicator), lang),
  };
  return [{ id: `chart-${nameOf(series)}`, card }];
}

/** Sentences put to people, those of the newest round together. */
function sentences({ enterprise, lang, base }: Context, all: readonly Series[]): NamedCard[] {
  const asked = all.filter(({ kind, breakdown }) => kind === "likert" && breakdown === undefined);
  const newest = asked.flatMap(({ facts }) => facts.findLast(({ likert }) => likert !== undefined) ?? []);
  const period = newest[0]?.period.text;
  const together = asked.filter((_, index) => newest[index]?.period.text === period);
  if (together.length === 0 || period === undefined) return [];
  const rows = together.flatMap((_, index) => {
    const fact = newest[index];
    return fact === undefined ? [] : [{ name: fact.label, text: fact.text }];
  });
  const card: Card = {
    ...base,
    kind: "chart",
    kicker: kindWords[lang].sentences(enterprise.name),
    title: kindWords[lang].agreement,
    rows,
    receipt: inOneLine([period, newest[0]?.perimeter.text, sourceOf(newest, lang)]),
    art: likertArt(together, lang),
  };
  return [{ id: "sentences", card }];
}

function crossings({ observatory, enterprise, lang, locale, base }: Context): NamedCard[] {
  return (enterprise.evaluation?.crossings ?? []).flatMap(({ id, number, voice }) => {
    const testimony = enterprise.testimonies.find((one) => one.id === voice);
    const fact = referenceFact(observatory, enterprise.id, number, lang);
    if (testimony === undefined || !mayTravel(testimony) || !isPublished(fact) || fact.number === "") return [];
    const { figure, ...rest } = told(fact, lang);
    const { breakdown } = seriesOf(observatory, { ...number, enterprise: enterprise.id }, lang);
    const card: Card = {
      ...base,
      kind: "crossing",
      kicker: kindWords[lang].crossing(enterprise.name),
      title: enterprise.name,
      figure: { ...figure, label: labelOf(figure.label, breakdown) },
      ...rest,
      voice: voiceOf(testimony, lang, locale),
    };
    return [{ id: `crossing-${id}`, card }];
  });
}

function voices({ enterprise, lang, locale, base }: Context): NamedCard[] {
  return enterprise.testimonies.filter(mayTravel).map((testimony) => ({
    id: `voice-${testimony.id}`,
    card: {
      ...base,
      kind: "voice",
      kicker: kindWords[lang].voice(enterprise.name),
      title: enterprise.name,
      voice: voiceOf(testimony, lang, locale),
    },
  }));
}

function stories({ observatory, enterprise, lang, base }: Context): NamedCard[] {
  const own = observatory.stories.filter((story) => story.enterprise === enterprise.id);
  return [...Map.groupBy(own, ({ slug }) => slug)].flatMap(([slug, versions]) => {
    const story = inLanguage(versions, lang)!;
    if (story.meta.consent !== undefined && !story.meta.consent.scope.includes("social")) return [];
    const card: Card = {
      ...base,
      kind: "story",
      kicker: cardWords[lang].story,
      title: story.meta.title,
      sentence: story.meta.lede,
      receipt: story.meta.place ? `${enterprise.name} · ${story.meta.place}` : enterprise.name,
      art: friezePicture,
    };
    return [{ id: `story-${slug}`, card }];
  });
}

function calls({ observatory, enterprise, lang, base }: Context): NamedCard[] {
  const { read, join } = kindWords[lang];
  const address = shortAddress(observatory, `${lang}/enterprises/${enterprise.id}/`);
  const call = { ...base, kind: "call" } as const;
  return [
    {
      id: "call-read",
      card: {
        ...call,
        kicker: read.kicker(enterprise.name),
        title: enterprise.evaluation ? read.report : read.page,
        sentence: read.receipts,
        receipt: address,
      },
    },
    {
      id: "call-join",
      card: {
        ...call,
        kicker: join.kicker(enterprise.name),
        title: join.title,
        sentence: join.sentence,
        receipt: shortAddress(observatory, `${lang}/`),
      },
    },
  ];
}
