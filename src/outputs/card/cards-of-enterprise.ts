import type { Card } from "../../../templates/cards/card.ts";
import { weaveText } from "../../charts/weave.ts";
import { isPublished } from "../../compute/fact.ts";
import { inLanguage } from "../../compute/pages.ts";
import { referenceFact } from "../../compute/reference-fact.ts";
import { seriesOf } from "../../compute/series.ts";
import { weaveOf } from "../../compute/weave.ts";
import { textIn } from "../../compute/words.ts";
import { kindWords } from "../../messages/card-kinds.ts";
import { cardWords } from "../../messages/cards.ts";
import { factWords } from "../../messages/facts.ts";
import type { Observatory } from "../../model/observatory.ts";
import type { Language } from "../../model/text.ts";
import { shortAddress, type NamedCard } from "./common.ts";
import { contextOf, type EnterpriseContext } from "./enterprise-context.ts";
import { inOneLine, labelOf, told } from "./figure.ts";
import { numberCards } from "./number-cards.ts";
import { clothPicture, friezePicture } from "./pictures.ts";
import { mayTravel, voiceOf } from "./voice.ts";

/** Every card of an enterprise: cover, question, numbers, changes, charts, crossings, voices, stories, calls. */
export function cardsOfEnterprise(observatory: Observatory, id: string, lang: Language): NamedCard[] {
  const context = contextOf(observatory, id, lang);
  return [
    ...cover(context),
    ...question(context),
    ...numberCards(context),
    ...crossings(context),
    ...voices(context),
    ...stories(context),
    ...calls(context),
  ];
}

function cover({ observatory, enterprise, lang, locale, base }: EnterpriseContext): NamedCard[] {
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

function question({ observatory, enterprise, lang, locale, base }: EnterpriseContext): NamedCard[] {
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

function crossings({ observatory, enterprise, lang, locale, base }: EnterpriseContext): NamedCard[] {
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

function voices({ enterprise, lang, locale, base }: EnterpriseContext): NamedCard[] {
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

function stories({ observatory, enterprise, lang, base }: EnterpriseContext): NamedCard[] {
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

function calls({ observatory, enterprise, lang, base }: EnterpriseContext): NamedCard[] {
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
